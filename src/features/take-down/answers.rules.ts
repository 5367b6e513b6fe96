import type { Answers, Questions } from "../plan/answers.rules.ts";

export type { Answers, Questions };
/** The questions, in order. */
export interface Asked {
  readonly id: string;
  readonly questions: readonly string[];
}

/**
 * Fills the gaps in the answers. An empty question gets its own default.
 *
 * @example settle(chooser, questions, {}); // { age: "unsure", where: "unsure", … }
 */
export function settle(chooser: Asked, questions: Questions, answers: Answers): Record<string, string> {
  return Object.fromEntries(
    chooser.questions.map((id) => [id, answers[id] ?? questions.get(id)?.empty ?? ""]),
  );
}

/**
 * Returns every combination of answers to the questions: complete ones, or also with gaps.
 *
 * @param gaps true: each question may also have no answer (undefined)
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
 * Returns the answers of a question, in the order of the page.
 *
 * @throws when there is no such question
 */
export function answersOf(questions: Questions, id: string): readonly string[] {
  const question = questions.get(id);
  if (!question) throw new Error(`no question "${id}"`);
  return question.answers;
}
