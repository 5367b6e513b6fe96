/** Whether tests try everything instead of a sample: `FULL=1`. */
export const FULL = process.env.FULL === "1";
/** The seed of all samples. Another seed gives other samples. */
export const SEED = Number((process.env.SEED ??= "20261125"));
/** Text for the log, so that a person can repeat a failed sample. */
export const SAID = `Drawn with SEED=${SEED}; FULL=1 tries everything`;

/** A short run checks one in this many pages. */
export const ONE_OF = 5;

/** Returns one of `ONE_OF` items of a list, evenly spread; the whole list with `FULL`. */
export function spread<T>(all: readonly T[], at = 0): readonly T[] {
  const some = all.filter((_, index) => FULL || (index + SEED + at) % ONE_OF === 0);
  // A test of an empty list would always pass.
  return some.length > 0 ? some : all.slice(0, 1);
}

/**
 * Returns the whole list with `FULL`; otherwise one item, chosen by the seed and a position in another list.
 */
export function drawn<T>(all: readonly T[], at: number): readonly T[] {
  const chosen = all[(SEED + at) % all.length];
  return FULL || chosen === undefined ? all : [chosen];
}

/** Returns the number of random runs: all of them with `FULL`, otherwise a part. */
export const runs = (all: number): { readonly numRuns: number } => ({
  numRuns: FULL ? all : Math.ceil(all / ONE_OF),
});
