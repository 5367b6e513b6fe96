/** Whether everything is tried, and not a sample: `FULL=1`. */
export const FULL = process.env.FULL === "1";
/** What samples are drawn by: another one draws others. */
export const SEED = Number((process.env.SEED ??= "20261125"));
/** For the log, so that a sample that failed can be drawn again. */
export const SAID = `Drawn with SEED=${SEED}; FULL=1 tries everything`;

/** One page of so many that would be worth a look is looked at in a run of a few minutes. */
export const ONE_OF = 3;

/** All of a list when `FULL`; otherwise the one that the seed and a place in another list choose. */
export function drawn<T>(all: readonly T[], at: number): readonly T[] {
  const chosen = all[(SEED + at) % all.length];
  return FULL || chosen === undefined ? all : [chosen];
}
