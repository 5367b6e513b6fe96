import type { Question } from "../../core/facts/schema/plan/question.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import { DANGERS, type Danger, type Reader } from "../../core/vocabulary.rules.ts";

/** Question id to answer id; an absent or undefined question has no answer. */
export type Answers = Readonly<Record<string, string | undefined>>;
export type Questions = ReadonlyMap<string, Question>;

/** A question for one reader, with its answers in the order of the page. */
export interface Asked {
  readonly id: string;
  readonly answers: readonly string[];
}

/** Returns the questions for one reader, at most two. */
export function asked(situation: Pick<Situation, "asks">, reader: Reader, questions: Questions): Asked[] {
  return situation.asks[reader].flatMap((ask) => {
    if (typeof ask !== "string") return Object.entries(ask).map(([id, answers]) => ({ id, answers }));
    return [{ id: ask, answers: questions.get(ask)?.answers ?? [] }];
  });
}

/** Answers without a gap, and the danger that they report. */
export interface Settled {
  readonly answers: Readonly<Record<string, string>>;
  readonly danger: Danger | undefined;
  /** Whether a person known only online asked to meet. The advice is then the same as for a known person. */
  readonly comes: boolean;
}

/**
 * Fills the gaps in the answers. An empty question gets the default of the situation or of the question, and
 * "not sure" becomes the answer that the question names for it. A person who is here or comes counts as
 * known.
 */
export function settle(
  situation: Pick<Situation, "asks" | "empty">,
  reader: Reader,
  questions: Questions,
  answers: Answers,
): Settled {
  const settled = Object.fromEntries(
    asked(situation, reader, questions).map(({ id }) => {
      const question = questions.get(id);
      const answer = answers[id] ?? situation.empty[id] ?? question?.empty ?? "none";
      return [id, answer === "unsure" ? (question?.unsure ?? answer) : answer];
    }),
  );
  const { person } = settled;
  const danger = DANGERS.find((kind) => kind === settled.danger) ?? (person === "here" ? "near" : undefined);
  return {
    answers: person === "here" ? { ...settled, person: "known" } : settled,
    danger,
    comes: person === "comes",
  };
}

/**
 * Returns every combination of answers that a reader can give, gaps included (undefined).
 *
 * @example combinations(asked(meeting, "my-child", questions)).length; // 1 + 4
 */
export function combinations(questions: readonly Asked[]): Answers[] {
  return questions.reduce<Answers[]>(
    (all, { id, answers }) =>
      all.flatMap((given) => [undefined, ...answers].map((answer) => ({ ...given, [id]: answer }))),
    [{}],
  );
}
