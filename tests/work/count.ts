import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

interface Counted {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

// Counting starts in a new process before any code loads, because code that loaded earlier is not counted
// completely. Optimised code is not counted at all, so optimisation is off.
setFlagsFromString("--no-opt");
setFlagsFromString("--no-maglev");
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Returns how often blocks of the rules and of the search library ran since the last call. */
function taken(): number {
  let work = 0;
  session.post("Profiler.takePreciseCoverage", (_error, counted) => {
    for (const { url, functions } of (counted as Counted).result) {
      if (/\/(?:src\/(?:core|features|shell)|minisearch)\//.test(url))
        for (const { ranges } of functions) for (const { count } of ranges) work += count;
    }
  });
  return work;
}

/**
 * Returns the work of some code: how often its blocks run. The number is the same on slow and fast machines.
 * Work inside the engine (a regular expression, a sort) counts as one.
 */
export function workOf(run: () => void): number {
  const works = [0, 1, 2].map(() => {
    taken();
    run();
    return taken();
  });
  return Math.max(...works);
}
