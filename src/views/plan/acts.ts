import type { Part } from "./parts.ts";
import type { Acts, StepView } from "./types.ts";

type Act = Part<StepView>;

/** The acts of a plan as its first step shows them. */
export function firstActs(acts: readonly Act[]): Acts {
  const forAll = acts.filter(({ value }) => !value.isLater);
  const leads = forAll.filter(
    (act, at) => act.value.condition && !forAll.slice(0, at).some((earlier) => areTogether(earlier, act)),
  );
  return {
    leads,
    always: forAll.filter((act) => !leads.includes(act)),
    later: acts.filter(({ value }) => value.isLater),
  };
}

/** Whether some answers show both. */
function areTogether({ when: a }: Act, { when: b }: Act): boolean {
  return a === undefined || b === undefined || [...a].some((mark) => b.includes(mark));
}
