import type { Part } from "./parts.view.ts";
import type { ActList, Acts, StepView } from "./types.view.ts";

type Act = Part<StepView>;

/** Returns the acts of a plan in the groups of the first step. */
export function firstActs(acts: readonly Act[]): Acts {
  const at = (turn: StepView["turn"]): Act[] => acts.filter(({ value }) => value.turn === turn);
  const leads = at("lead");
  const always = at("now");
  return {
    earlier: listOf(at("earlier")),
    leads,
    both: common(marksOf(leads), marksOf(always)),
    always: listOf(always),
    later: at("later"),
  };
}

/**
 * Returns the acts and the body of a first step in the order of doing: the call in danger first. What the reader tells
 * the body comes after it.
 *
 * @param emergency id of the body that is called in danger
 */
export const asDone = (
  acts: readonly StepView[],
  body: StepView | undefined,
  emergency: string,
): StepView[] => {
  const isCall = body?.id === emergency;
  return [
    ...(body && isCall ? [body] : []),
    ...acts.filter(({ isLater }) => !isLater),
    ...(body && !isCall ? [body] : []),
    ...acts.filter(({ isLater }) => isLater),
  ];
};

/**
 * Returns the acts as a list. When answers hide every line of the list, the list disappears with its last
 * line.
 */
const listOf = (acts: readonly Act[]): ActList => ({ when: marksOf(acts), acts });

/** Returns the marks of the plans that show one of the parts; "" for no part, undefined for all plans. */
export const marksOf = (parts: readonly Part<unknown>[]): string | undefined =>
  parts.some(({ when }) => when === undefined)
    ? undefined
    : [...new Set(parts.map(({ when }) => when).join(""))].join("");

/** Returns the marks that both strings have; undefined means all marks. */
const common = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : [...a].filter((mark) => b.includes(mark)).join("");
