/** How often something is tried: of several tries the quickest tells what it costs, however busy the machine is. */
const TRIES = 7;

/** Milliseconds of the quickest of several tries; to be compared with another, never with a clock. */
export function quickest(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: TRIES }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}
