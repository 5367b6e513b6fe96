import type { Part } from "./parts.ts";
import type { StepView } from "./types.ts";

type Act = Part<StepView>;

/** What one does oneself, in the order of the first step. */
export interface Acts {
  /** What stands first, for a danger only: it leaves open what the rest is for. No answers show two of them. */
  readonly leads: readonly Act[];
  readonly always: readonly Act[];
  /** What is no danger and not for everyone: said once the number has been given. */
  readonly forSome: readonly Act[];
}

/** The acts of a plan as its first step shows them. */
export function firstActs(acts: readonly Act[]): Acts {
  const forAll = acts.filter(({ value }) => !value.isForSome);
  const leads = forAll.filter(
    (act, at) => act.value.condition && !forAll.slice(0, at).some((earlier) => areTogether(earlier, act)),
  );
  return {
    leads,
    always: forAll.filter((act) => !leads.includes(act)),
    forSome: acts.filter(({ value }) => value.isForSome),
  };
}

/** Whether some answers show both. */
function areTogether({ when: a }: Act, { when: b }: Act): boolean {
  return a === undefined || b === undefined || [...a].some((mark) => b.includes(mark));
}
