import type { Answers, Questions } from "../plan/answers.rules.ts";

export type { Answers, Questions };
/** What is asked, in order. */
export interface Asked {
  readonly id: string;
  readonly questions: readonly string[];
}

/**
 * Answers without a gap: an empty question counts as it says itself.
 *
 * @example settle(chooser, questions, {}); // { age: "unsure", where: "unsure", … }
 */
export function settle(chooser: Asked, questions: Questions, answers: Answers): Record<string, string> {
  return Object.fromEntries(
    chooser.questions.map((id) => [id, answers[id] ?? questions.get(id)?.empty ?? ""]),
  );
}

/**
 * Every combination of answers to the questions: full ones, or with gaps too.
 *
 * @param gaps true: each question may also be left unanswered (undefined)
 * @example combinations(chooser, questions).length; // 4 × 4 × 3 × 4
 */
export function combinations(chooser: Asked, questions: Questions, gaps = false): Answers[] {
  return chooser.questions.reduce<Answers[]>(
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
