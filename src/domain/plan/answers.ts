import type { Question } from "../../schema/facts/plan/question.ts";
import type { Situation } from "../../schema/facts/plan/situation.ts";

/** Question id to answer id; a question that is absent or undefined is unanswered. */
export type Answers = Readonly<Record<string, string | undefined>>;
export type Questions = ReadonlyMap<string, Question>;
/** What is asked, and what empty questions count as. */
export type Asked = Pick<Situation, "id" | "questions" | "assume">;

/**
 * Answers without a gap: what the situation assumes, then what an empty question counts as.
 * `who` is always there, asked or not.
 *
 * @example settle(meeting, questions, {}); // { when: "unsure", who: "my-child" }
 */
export function settle(situation: Asked, questions: Questions, answers: Answers): Record<string, string> {
  const settled: Record<string, string> = {};
  for (const id of new Set([...situation.questions, "who"])) {
    const asked = situation.questions.includes(id) ? answers[id] : undefined;
    const answer = asked ?? situation.assume[id] ?? questions.get(id)?.unanswered;
    if (answer === undefined)
      throw new Error(`${situation.id}: nothing says what an empty "${id}" counts as`);
    settled[id] = answer;
  }
  return settled;
}

/**
 * Every combination of answers to the situation's questions: full ones, or with gaps too.
 *
 * @param gaps true: each question may also be left unanswered (undefined)
 * @example combinations(meeting, questions).length; // 4 × 4
 */
export function combinations(situation: Asked, questions: Questions, gaps = false): Answers[] {
  return situation.questions.reduce<Answers[]>(
    (all, id) => {
      const choices: (string | undefined)[] = [...(gaps ? [undefined] : []), ...answersOf(questions, id)];
      return all.flatMap((answers) => choices.map((answer) => ({ ...answers, [id]: answer })));
    },
    [{}],
  );
}

/**
 * The answers of a question, in the order in which they are offered.
 *
 * @throws when there is no such question
 */
export function answersOf(questions: Questions, id: string): readonly string[] {
  const question = questions.get(id);
  if (!question) throw new Error(`no question "${id}"`);
  return question.answers;
}
