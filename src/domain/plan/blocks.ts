import type { Route, Situation } from "../../schema/facts/plan/situation.ts";
import type { Reader } from "../vocabulary.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import type { Support } from "../../schema/facts/plan/support.ts";
import { answersOf, combinations, settle, type Answers, type Asked, type Questions } from "./answers.ts";
import { avoidOf, foldsOf, isCalm, namesDanger, planSteps, routeFor } from "./route.ts";

/**
 * When something shows: question id to positions of its answers, 0 for unanswered and then 1, 2, …
 * in the order in which the question offers them. All must hold. A question that is absent does not matter.
 */
export type Show = Readonly<Record<string, readonly number[]>>;

export interface BlockStep {
  readonly step: Step;
  readonly show: Show;
}

/** One route as a part of the page. */
export interface Block {
  readonly routeId: string;
  readonly show: Show;
  /** Ordered by role; each shows within its block. */
  readonly steps: readonly BlockStep[];
  readonly avoid: readonly string[];
  readonly folds: readonly {
    readonly id: string;
    readonly show: Show;
    readonly steps: readonly BlockStep[];
  }[];
  readonly calm: boolean;
}

export interface Blocks {
  /** What stands before the routes once danger is answered; the first steps below it then come second. */
  readonly danger: { readonly step: Step; readonly show: Show } | null;
  readonly routes: readonly Block[];
  /** Positions of `who` at which the young person reads; empty when the question is not asked. */
  readonly young: readonly number[];
}

/**
 * A situation cut into the parts that radio buttons show and hide, so that CSS alone can do it.
 * For every combination of answers exactly one block shows, and in it the steps of `decide`
 * (whose first steps danger has moved down).
 *
 * @throws when the answers of a route are no product, since then no such selector exists
 * @example
 * // questions: [age, known, who]; age is [minor, unsure, adult], known is [known, unsure, stranger]
 * blocks(situation, questions, support).routes[1];
 * // { routeId: "minor-stranger", show: { age: [0, 1, 2], known: [3] }, steps: [
 * //   { step: { act: "stop", role: "first" }, show: {} },
 * //   { step: { service: "kids-help-phone", … for: ["me"] }, show: { who: [1] } }, … ] }
 */
export function blocks(situation: Situation, questions: Questions, support: Support): Blocks {
  const shows = showByRoute(situation, questions);
  const asksDanger = situation.questions.includes("danger") && !situation.routes.some(namesDanger);
  return {
    danger: asksDanger
      ? { step: support.danger, show: { danger: [position(questions, "danger", "yes")] } }
      : null,
    routes: situation.routes.map((route) => block(situation, route, shows, questions, support)),
    young: whoPositions(situation, questions, ["me"]) ?? [],
  };
}

function block(
  situation: Situation,
  route: Route,
  shows: ReadonlyMap<string, Show>,
  questions: Questions,
  support: Support,
): Block {
  const show = shows.get(route.id);
  if (!show) throw new Error(`${situation.id}: nobody reaches the route "${route.id}"`);
  const within = (readers: readonly Reader[]): Show | null => {
    const positions = whoPositions(situation, questions, readers);
    if (positions === null) return readers.includes(situation.assume.who as Reader) ? {} : null;
    const seen = positions.filter((index) => show.who?.includes(index) ?? true);
    const everyone = show.who ?? allPositions(questions, "who");
    if (seen.length === everyone.length) return {};
    return seen.length > 0 ? { who: seen } : null;
  };
  const place = (step: Step, readers: readonly Reader[]): BlockStep[] => {
    const shown = within(readers);
    return shown ? [{ step, show: shown }] : [];
  };
  return {
    routeId: route.id,
    show,
    steps: planSteps(situation, route, support).flatMap(({ step, readers }) => place(step, readers)),
    avoid: avoidOf(situation, route),
    folds: foldsOf(situation, route, support).flatMap(({ id, readers, steps }) => {
      const shown = within(readers);
      if (!shown) return [];
      return [{ id, show: shown, steps: steps.flatMap((step) => place(step, step.for ?? readers)) }];
    }),
    calm: isCalm(situation, route),
  };
}

/** Questions, and the routes that their answers choose from. */
type Choosing = Asked & { readonly routes: readonly Pick<Route, "id" | "when">[] };

/** For each route that someone reaches, the positions of the answers that lead to it. */
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

/** Positions of `who` for these readers, with 0 when the situation assumes one of them; null when it is not asked. */
function whoPositions(
  situation: Situation,
  questions: Questions,
  readers: readonly Reader[],
): number[] | null {
  if (!situation.questions.includes("who")) return null;
  const assumed = readers.includes(situation.assume.who as Reader) ? [0] : [];
  return [...assumed, ...readers.map((reader) => position(questions, "who", reader))].toSorted(
    (a, b) => a - b,
  );
}

function allPositions(questions: Questions, id: string): number[] {
  return [...answersOf(questions, id).keys(), answersOf(questions, id).length];
}

/** The place of an answer among those of its question, from 1; 0 for none. */
export function position(questions: Questions, id: string, answer: string | undefined): number {
  return answer === undefined ? 0 : answersOf(questions, id).indexOf(answer) + 1;
}
