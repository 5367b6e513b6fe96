import type { Site } from "../../core/site.ts";
import type { Part } from "./parts.view.ts";
import type { ActList, Acts, StepView } from "./types.view.ts";

type Act = Part<StepView>;

/** The acts of a plan as its first step shows them. */
export function firstActs(site: Site, acts: readonly Act[]): Acts {
  const { earlier, waits } = site.facts.plan;
  const dangers = acts.filter(({ value }) => value.condition && !value.isLater);
  const isBesideDanger = (act: Act): boolean =>
    !act.value.condition && dangers.some((danger) => areTogether(danger, act));
  const isLater = (act: Act): boolean =>
    act.value.isLater || (waits.includes(act.value.id) && isBesideDanger(act));
  const isEarlier = (act: Act): boolean => earlier.includes(act.value.id) && isBesideDanger(act);
  const now = acts.filter((act) => !isLater(act));
  const forAll = now.filter((act) => !isEarlier(act));
  const leads = forAll.filter(
    (act, at) => act.value.condition && !forAll.slice(0, at).some((earlier) => areTogether(earlier, act)),
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

/** Acts and the body of a first step in the order in which they are done: what is told to the body comes after it. */
export const asDone = (acts: readonly StepView[], body: StepView | undefined): StepView[] => [
  ...acts.filter(({ isLater }) => !isLater),
  ...(body ? [body] : []),
  ...acts.filter(({ isLater }) => isLater),
];

/** Whether some answers show both. */
const areTogether = ({ when: a }: Act, { when: b }: Act): boolean => common(a, b) !== "";

/** A list whose every line some answers hide is hidden with the last of them. */
const listOf = (acts: readonly Act[]): ActList => ({ when: marksOf(acts), acts });

/** The answers that show one of several; undefined for all. */
const marksOf = (acts: readonly Act[]): string | undefined =>
  acts.some(({ when }) => when === undefined)
    ? undefined
    : [...new Set(acts.map(({ when }) => when).join(""))].join("");

/** Marks that stand in both; undefined stands for all. */
const common = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : [...a].filter((mark) => b.includes(mark)).join("");
