/** Whether everything is tried, and not a sample: `FULL=1`. */
export const FULL = process.env.FULL === "1";
/** What samples are drawn by: another one draws others. */
export const SEED = Number((process.env.SEED ??= "20261125"));
/** For the log, so that a sample that failed can be drawn again. */
export const SAID = `Drawn with SEED=${SEED}; FULL=1 tries everything`;

/** One page of so many that would be worth a look is looked at in a run of a few minutes. */
export const ONE_OF = 5;

/** One of `ONE_OF` of a list, spread over it, and all of it when `FULL`. */
export function spread<T>(all: readonly T[], at = 0): readonly T[] {
  const some = all.filter((_, index) => FULL || (index + SEED + at) % ONE_OF === 0);
  // A test of an empty list would pass.
  return some.length > 0 ? some : all.slice(0, 1);
}

/** All of a list when `FULL`; otherwise the one that the seed and a place in another list choose. */
export function drawn<T>(all: readonly T[], at: number): readonly T[] {
  const chosen = all[(SEED + at) % all.length];
  return FULL || chosen === undefined ? all : [chosen];
}

/** How often something drawn at random is tried: as often as it says when `FULL`, a part of that otherwise. */
export const runs = (all: number): { readonly numRuns: number } => ({
  numRuns: FULL ? all : Math.ceil(all / ONE_OF),
});
