import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";

/**
 * When an act comes in the first action: before any danger, as the act for a danger, for everyone, or after the
 * number.
 */
export type Turn = "earlier" | "lead" | "now" | "later";

type Lists = Pick<SharedParts, "splits" | "earlier" | "waits" | "later">;

/**
 * Returns the turn of each act of one plan.
 *
 * @example turnsOf([{ id: "911", condition: "seen-now" }, { id: "keep-messages" }], shared); // ["lead", "later"]
 */
export function turnsOf(acts: readonly Step[], shared: Lists): Turn[] {
  const isSplit = ({ condition }: Step): boolean =>
    condition !== undefined && shared.splits.includes(condition);
  const hasDanger = acts.some(isSplit);
  const turns = acts.map((step): Turn => {
    if (isLater(step, shared) || (hasDanger && shared.waits.includes(step.id))) return "later";
    if (hasDanger && step.condition === undefined && shared.earlier.includes(step.id)) return "earlier";
    return "now";
  });
  const first = turns.indexOf("now");
  const lead = acts[first];
  return lead && isSplit(lead) ? turns.map((turn, at) => (at === first ? "lead" : turn)) : turns;
}

/** Checks whether an act always comes after the number. */
export const isLater = ({ id, condition }: Step, { later }: Pick<SharedParts, "later">): boolean =>
  later.some((one) => one === id || one === condition);
