/** Number of tries. The fastest of several tries shows the true cost, even on a busy machine. */
const TRIES = 7;

/**
 * Returns the milliseconds of the fastest try. Compare it only with another such value, never with a fixed
 * time.
 */
export function quickest(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: TRIES }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}
