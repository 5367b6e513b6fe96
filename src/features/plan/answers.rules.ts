import type { Question } from "../../core/facts/schema/plan/question.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import { DANGERS, type Danger, type Reader } from "../../core/vocabulary.rules.ts";

/** Question id to answer id; a question that is absent or undefined is unanswered. */
export type Answers = Readonly<Record<string, string | undefined>>;
export type Questions = ReadonlyMap<string, Question>;

/** A question as one reader meets it: its answers in the order in which they are offered. */
export interface Asked {
  readonly id: string;
  readonly answers: readonly string[];
}

/** The questions of one reader, at most two. */
export function asked(situation: Pick<Situation, "asks">, reader: Reader, questions: Questions): Asked[] {
  return situation.asks[reader].flatMap((ask) => {
    if (typeof ask !== "string") return Object.entries(ask).map(([id, answers]) => ({ id, answers }));
    return [{ id: ask, answers: questions.get(ask)?.answers ?? [] }];
  });
}

/** Answers without a gap, and the danger that they tell of. */
export interface Settled {
  readonly answers: Readonly<Record<string, string>>;
  readonly danger: Danger | undefined;
  /** Whether whoever is known only online asked to meet: advice as for someone known. */
  readonly comes: boolean;
}

/**
 * What the answers count as: an empty question as the situation or the question says, "not sure" as the answer named
 * for it, and whoever is here, or comes, as someone known.
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
 * Every combination of answers that a reader can give, gaps included (undefined).
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
