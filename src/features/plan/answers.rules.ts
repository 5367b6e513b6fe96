import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Question } from "../../core/facts/schema/plan/question.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import { DANGERS, LATER, type Danger, type Reader } from "../../core/vocabulary.rules.ts";

/** What a question counts as that nobody has answered, where no answer stands for the gap. */
export const NO_ANSWER = "none";

/** Question id to answer id; an absent or undefined question has no answer. */
export type Answers = Readonly<Record<string, string | undefined>>;
export type Questions = ReadonlyMap<string, Question>;

/** A question for one reader, with its answers in the order of the page. */
export interface Asked {
  readonly id: string;
  readonly answers: readonly string[];
  /** Other questions, each with the answers that let this one be asked; absent: it is always asked. */
  readonly once?: Readonly<Record<string, readonly string[]>>;
}

/** Returns the questions for one reader, at most two. */
export function asked(
  situation: Pick<Situation, "asks" | "askedOnce">,
  reader: Reader,
  questions: Questions,
): Asked[] {
  return situation.asks[reader].flatMap((ask) => {
    const some =
      typeof ask === "string"
        ? [{ id: ask, answers: questions.get(ask)?.answers ?? [] }]
        : Object.entries(ask).map(([id, answers]) => ({ id, answers }));
    return some.map((one) => {
      const once = situation.askedOnce[one.id];
      return once === undefined ? one : { ...one, once };
    });
  });
}

/** Checks whether the answers let a question be asked. */
export const isAsked = ({ once = {} }: Pick<Asked, "once">, answers: Answers): boolean =>
  Object.entries(once).every(([question, some]) => some.includes(answers[question] ?? ""));

/** Answers without a gap, and the danger that they report. */
export interface Settled {
  readonly answers: Readonly<Record<string, string>>;
  /** A danger, or one on a day to come. */
  readonly danger: Danger | typeof LATER | undefined;
}

/** Fills the gaps in the answers: an empty question gets the default of the situation or of the question. */
export function settle(
  situation: Pick<Situation, "asks" | "askedOnce" | "empty">,
  reader: Reader,
  questions: Questions,
  answers: Answers,
): Settled {
  const settled = Object.fromEntries(
    asked(situation, reader, questions).map((one) => {
      const given = isAsked(one, answers) ? answers[one.id] : undefined;
      return [one.id, given ?? situation.empty[one.id] ?? questions.get(one.id)?.empty ?? NO_ANSWER];
    }),
  );
  const kinds = [...DANGERS, LATER] as const;
  return { answers: settled, danger: kinds.find((kind) => kind === settled.danger) };
}

/** Checks whether an answer means a person, such as a sibling: a name under `meant` of the shared parts. */
export function means(
  who: string,
  answers: Settled["answers"],
  { meant }: Pick<SharedParts, "meant">,
): boolean {
  return Object.entries(meant[who] ?? {}).some(([question, some]) => some.includes(answers[question] ?? ""));
}

/**
 * Returns every combination of answers that a reader can give, gaps included (undefined).
 *
 * @example combinations(asked(meeting, "my-child", questions)).length; // 1 + 3
 */
export function combinations(questions: readonly Asked[]): Answers[] {
  return questions
    .reduce<Answers[]>(
      (all, { id, answers }) =>
        all.flatMap((given) => [undefined, ...answers].map((answer) => ({ ...given, [id]: answer }))),
      [{}],
    )
    .filter((given) => questions.every((one) => given[one.id] === undefined || isAsked(one, given)));
}
