import type { Site } from "../../core/site.ts";
import type { Part } from "./parts.view.ts";
import type { ActList, Acts, StepView } from "./types.view.ts";

type Act = Part<StepView>;

/** Returns the acts of a plan in the groups of the first step. */
export function firstActs(site: Site, acts: readonly Act[]): Acts {
  const { earlier, waits } = site.facts.plan;
  const dangers = acts.filter(({ value }) => value.isSplit);
  const isBesideDanger = (act: Act): boolean =>
    !act.value.condition && dangers.some((danger) => areTogether(danger, act));
  const isLater = (act: Act): boolean =>
    act.value.isLater || (waits.includes(act.value.id) && isBesideDanger(act));
  const isEarlier = (act: Act): boolean => earlier.includes(act.value.id) && isBesideDanger(act);
  const now = acts.filter((act) => !isLater(act));
  const forAll = now.filter((act) => !isEarlier(act));
  const leads = forAll.filter(
    (act, at) => act.value.isSplit && !forAll.slice(0, at).some((earlier) => areTogether(earlier, act)),
  );
  const always = forAll.filter((act) => !leads.includes(act));
  return {
    earlier: listOf(now.filter(isEarlier)),
    leads,
    both: common(marksOf(leads), marksOf(always)),
    always: listOf(always),
    later: acts.filter(isLater),
  };
}

/**
 * Returns the acts and the body of a first step in the order of doing. What the reader tells the body comes
 * after it.
 */
export const asDone = (acts: readonly StepView[], body: StepView | undefined): StepView[] => [
  ...acts.filter(({ isLater }) => !isLater),
  ...(body ? [body] : []),
  ...acts.filter(({ isLater }) => isLater),
];

/** Checks whether some answers show both acts. */
const areTogether = ({ when: a }: Act, { when: b }: Act): boolean => common(a, b) !== "";

/**
 * Returns the acts as a list. When answers hide every line of the list, the list disappears with its last
 * line.
 */
const listOf = (acts: readonly Act[]): ActList => ({ when: marksOf(acts), acts });

/** Returns the marks of the plans that show one of the acts; undefined for all plans. */
const marksOf = (acts: readonly Act[]): string | undefined =>
  acts.some(({ when }) => when === undefined)
    ? undefined
    : [...new Set(acts.map(({ when }) => when).join(""))].join("");

/** Returns the marks that both strings have; undefined means all marks. */
const common = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : [...a].filter((mark) => b.includes(mark)).join("");
