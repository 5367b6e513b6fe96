import { ROLES } from "../../core/vocabulary.rules.ts";
import type { Group, RemovalStep, Step, TakeDown } from "./take-down-facts.schema.ts";
import { settle, type Answers, type Asked, type Questions } from "./answers.rules.ts";
import { holds, position, routeFor, showByRoute, type Show } from "./shows.rules.ts";

/** The questions, first actions and next ways, as the rules read them. */
export interface Chooser extends Asked {
  readonly asked: Questions;
  readonly routes: TakeDown["routes"];
  readonly groups: TakeDown["groups"];
}

/** The ways to remove an image for one set of answers. */
export interface Removal {
  readonly route: string;
  readonly group: string;
  /** In the order of the roles: first, then, also, support. */
  readonly steps: readonly (Step | RemovalStep)[];
}

/** A first action or a group of next ways, and the answers that show it. */
export interface Shown<T> {
  readonly of: T;
  readonly show: Show;
}

export function chooserOf({
  questions,
  routes,
  groups,
}: Pick<TakeDown, "questions" | "routes" | "groups">): Chooser {
  return {
    id: "take-down",
    questions: Object.keys(questions),
    asked: new Map(Object.entries(questions)),
    routes,
    groups,
  };
}

/**
 * Returns the open ways for some answers, in order. It takes the first action whose conditions are true, the
 * first group whose conditions are true, and the ways of this group whose own conditions are true. Before
 * that, it fills the gaps in the answers.
 *
 * @example takeDown(chooser, { age: "adult", holder: "others" }).steps[1];
 * // { service: "quebec-intimate-image-order", … }
 */
export function takeDown(chooser: Chooser, answers: Answers): Removal {
  const settled = settle(chooser, chooser.asked, answers);
  const route = routeFor(chooser, settled);
  const group = routeFor({ id: chooser.id, routes: chooser.groups }, settled);
  const open = group.steps.filter(({ when }) => holds(when, settled));
  const all = [...route.steps, ...open];
  return {
    route: route.id,
    group: group.id,
    steps: ROLES.flatMap((role) => all.filter((step) => step.role === role)),
  };
}

/**
 * Returns the first actions, each with the answers that show it.
 *
 * @throws when these answers are not a product
 */
export function firstActions(chooser: Chooser): Shown<TakeDown["routes"][number]>[] {
  const shows = showByRoute(chooser, chooser.asked);
  return chooser.routes.map((of) => ({ of, show: showIn(shows, of.id) }));
}

/** Returns the groups, each with the answers that show it. @throws when these answers are not a product */
export function groupsShown(chooser: Chooser): Shown<Group>[] {
  const shows = showByRoute({ ...chooser, routes: chooser.groups }, chooser.asked);
  return chooser.groups.map((of) => ({ of, show: showIn(shows, of.id) }));
}

/** Returns the answers that show a way within its group. Position 0 means no answer. */
export function showOf({ when = {} }: Pick<RemovalStep, "when">, { asked }: Chooser): Show {
  return Object.fromEntries(
    Object.entries(when).map(([id, accepted]) => {
      const given = accepted.map((answer) => position(asked, id, answer)).toSorted((a, b) => a - b);
      const counts = asked.get(id)?.empty;
      return [id, counts !== undefined && accepted.includes(counts) ? [0, ...given] : given];
    }),
  );
}

/** Returns the words id of a way; none for an act, or when a reason (`why`) replaces the words. */
export function saysOf(step: Step | RemovalStep): string | undefined {
  if (step.act !== undefined || step.why !== undefined) return undefined;
  if (!("id" in step)) return step.service;
  return step.says ?? step.id;
}

function showIn(shows: ReadonlyMap<string, Show>, id: string): Show {
  const show = shows.get(id);
  if (!show) throw new Error(`take-down: nobody reaches "${id}"`);
  return show;
}
