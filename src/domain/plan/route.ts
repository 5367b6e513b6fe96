import type { Route, Situation } from "../../schema/facts/plan/situation.ts";
import { READERS, ROLES, type Reader } from "../vocabulary.ts";
import type { Step } from "../../schema/facts/plan/step.ts";
import type { Support } from "../../schema/facts/plan/support.ts";
import { settle, type Answers, type Questions } from "./answers.ts";

/** A step of a plan, and who sees it. */
export interface ReadStep {
  readonly step: Step;
  readonly readers: readonly Reader[];
}

/** A foldable part, and what it holds. */
export interface Fold {
  readonly id: string;
  readonly steps: readonly Step[];
}

/** The advice for one person. */
export interface Decision {
  readonly route: string;
  /** The two lines above the first action, in every plan. */
  readonly fixed: readonly Step[];
  /** Ordered by role: first, then, also, support. */
  readonly steps: readonly Step[];
  readonly avoid: readonly string[];
  readonly sources: readonly string[];
  readonly folds: readonly Fold[];
  /** true: an ordinary worry, whose own steps name no emergency number, youth protection or police. */
  readonly calm: boolean;
}

export interface Case {
  readonly situation: Situation;
  readonly answers: Answers;
  readonly questions: Questions;
  readonly support: Support;
}

/**
 * The one decision of this site: from what happened and what is answered to what to do.
 * The first route whose conditions all hold is taken; unanswered questions are settled first.
 * Danger puts the emergency number before the whole of the row.
 *
 * @example
 * decide({ situation, answers: { age: "minor", known: "stranger", who: "me" }, questions, support }).steps[4];
 * // { service: "cybertip", channels: ["form", "phone"], role: "first", why: "cybertip-threat" }
 */
export function decide({ situation, answers, questions, support }: Case): Decision {
  const settled = settle(situation, questions, answers);
  const route = routeFor(situation, settled);
  const reader = settled.who as Reader;
  const steps = planSteps(situation, route, support).filter(({ readers }) => readers.includes(reader));
  const inDanger = settled.danger === "yes" && !namesDanger(route);
  return {
    route: route.id,
    fixed: support.fixed,
    steps: byRole(inDanger ? afterDanger(support, steps) : steps).map(({ step }) => step),
    avoid: avoidOf(situation, route).filter((id) => reader !== "me" || !support.adviceForAdults.includes(id)),
    sources: [...new Set([...situation.sources, ...(route.sources ?? [])])],
    folds: foldsOf(situation, route, support)
      .filter(({ readers }) => readers.includes(reader))
      .map(({ id, steps }) => ({ id, steps: steps.filter((step) => readersOf(step).includes(reader)) })),
    calm: isCalm(situation, route),
  };
}

/** Whether all conditions hold: each question has one of its accepted answers. */
export function holds(when: Route["when"] = {}, settled: Readonly<Record<string, string>>): boolean {
  return Object.entries(when).every(([question, accepted]) => accepted.includes(settled[question] ?? ""));
}

/**
 * The first route whose conditions all hold.
 *
 * @param settled answers without a gap
 * @throws when none does, which the schema rules out
 */
export function routeFor<R extends Pick<Route, "when">>(
  situation: { readonly id: string; readonly routes: readonly R[] },
  settled: Readonly<Record<string, string>>,
): R {
  const route = situation.routes.find(({ when }) => holds(when, settled));
  if (!route) throw new Error(`${situation.id}: no route for ${JSON.stringify(settled)}`);
  return route;
}

/** Every step of a route, with who sees it: its own, what people at work see, and someone to talk to. By role. */
export function planSteps(situation: Situation, route: Route, support: Support): ReadStep[] {
  const own = route.steps.map(readStep);
  const atWork = support.atWork.map((step) =>
    readStep(isCalm(situation, route) ? { ...step, role: "also" as const } : step),
  );
  const set = support.sets[route.support ?? situation.support] ?? [];
  const talk = set.map((step) => ({
    step,
    readers: readersOf(step).filter((reader) => !isSaid(step, reader, own)),
  }));
  const first = own.filter(({ step }) => step.role === "first");
  const rest = own.filter(({ step }) => step.role !== "first");
  return byRole([...first, ...atWork, ...rest, ...talk]).filter(({ readers }) => readers.length > 0);
}

/** What not to do: the situation's, then the route's. */
export function avoidOf(situation: Situation, route: Route): string[] {
  return [...new Set([...situation.avoid, ...(route.avoid ?? [])])];
}

/** The foldable parts of a route, with who sees them. */
export function foldsOf(
  situation: Situation,
  route: Route,
  support: Support,
): (Fold & Pick<ReadStep, "readers">)[] {
  return (route.folds ?? situation.folds).flatMap((id) => {
    const fold = support.folds[id];
    return fold ? [{ id, readers: fold.for, steps: fold.steps }] : [];
  });
}

/** Whether the row itself says what danger means, so that no emergency number is set before it. */
export function namesDanger(route: Route): boolean {
  return route.when?.danger !== undefined;
}

export function isCalm(situation: Situation, route: Route): boolean {
  return route.calm ?? situation.calm;
}

function afterDanger({ danger }: Support, steps: readonly ReadStep[]): ReadStep[] {
  const later = steps.map((read) =>
    read.step.role === "first" ? { ...read, step: { ...read.step, role: "then" as const } } : read,
  );
  return [readStep(danger), ...later];
}

/** A number that already stands in the plan is not said again at its end. */
function isSaid(step: Step, reader: Reader, own: readonly ReadStep[]): boolean {
  return own.some(
    ({ step: other, readers }) =>
      other.service === step.service &&
      other.if === undefined &&
      readers.includes(reader) &&
      (step.channels ?? []).every((channel) => other.channels?.includes(channel)),
  );
}

function byRole(steps: readonly ReadStep[]): ReadStep[] {
  return ROLES.flatMap((role) => steps.filter(({ step }) => step.role === role));
}

function readStep(step: Step): ReadStep {
  return { step, readers: readersOf(step) };
}

/** Who sees a step: everyone, unless it says for whom it is. */
export function readersOf(step: Step): readonly Reader[] {
  return step.for ?? READERS;
}
