import {
  answersOf,
  combinations,
  settle,
  type Answers,
  type Asked,
  type Questions,
} from "./answers.rules.ts";

/** Question id to accepted answers. All must be true. */
type When = Readonly<Record<string, readonly string[]>>;
interface Choice {
  readonly id: string;
  readonly when?: When | undefined;
}

/**
 * When a part shows: question id to positions of its answers, 0 for no answer and then 1, 2, … in the order
 * of the page. All must be true. An absent question does not matter.
 */
export type Show = Readonly<Record<string, readonly number[]>>;

/** Checks whether all conditions are true: each question has one of its accepted answers. */
export function holds(when: When = {}, settled: Readonly<Record<string, string>>): boolean {
  return Object.entries(when).every(([question, accepted]) => accepted.includes(settled[question] ?? ""));
}

/**
 * Returns the first route whose conditions are all true.
 *
 * @param settled answers without a gap
 * @throws when none is; the checks prevent this
 */
export function routeFor<R extends Choice>(
  situation: { readonly id: string; readonly routes: readonly R[] },
  settled: Readonly<Record<string, string>>,
): R {
  const route = situation.routes.find(({ when }) => holds(when, settled));
  if (!route) throw new Error(`${situation.id}: no route for ${JSON.stringify(settled)}`);
  return route;
}

/** Questions, and the routes that their answers choose. */
type Choosing = Asked & { readonly routes: readonly Choice[] };

/** Returns, for each route that someone reaches, the positions of the answers that lead to it. */
export function showByRoute(situation: Choosing, questions: Questions): Map<string, Show> {
  const reached = Map.groupBy(
    combinations(situation, questions, true),
    (answers) => routeFor(situation, settle(situation, questions, answers)).id,
  );
  return new Map([...reached].map(([id, all]) => [id, product(situation, questions, id, all)]));
}

function product(situation: Asked, questions: Questions, routeId: string, all: readonly Answers[]): Show {
  const sets = situation.questions.map(
    (id) => [id, [...new Set(all.map((answers) => position(questions, id, answers[id])))]] as const,
  );
  const size = sets.reduce((times, [, positions]) => times * positions.length, 1);
  if (size !== all.length)
    throw new Error(`${situation.id}: the answers of route "${routeId}" are no product`);
  const matters = sets.filter(([id, positions]) => positions.length < allPositions(questions, id).length);
  return Object.fromEntries(matters.map(([id, positions]) => [id, positions.toSorted((a, b) => a - b)]));
}

function allPositions(questions: Questions, id: string): number[] {
  return [...answersOf(questions, id).keys(), answersOf(questions, id).length];
}

/** Returns the position of an answer in its question, from 1; 0 for none. */
export function position(questions: Questions, id: string, answer: string | undefined): number {
  return answer === undefined ? 0 : answersOf(questions, id).indexOf(answer) + 1;
}
