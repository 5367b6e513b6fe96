import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

interface Counted {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

// Counting begins before any code is read, in a process of its own: what was read before is not counted whole, and what the
// engine makes fast is not counted at all.
setFlagsFromString("--no-opt");
setFlagsFromString("--no-maglev");
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** How often blocks of the rules and of the search library have run since this was last asked. */
function taken(): number {
  let work = 0;
  session.post("Profiler.takePreciseCoverage", (_error, counted) => {
    for (const { url, functions } of (counted as Counted).result) {
      if (/\/(?:src\/domain|minisearch)\//.test(url))
        for (const { ranges } of functions) for (const { count } of ranges) work += count;
    }
  });
  return work;
}

/**
 * The work of some code, as how often its blocks are run: the same on a slow machine and on a fast one.
 * What is inside the engine (a regular expression, a sort) counts as one.
 */
export function workOf(run: () => void): number {
  const works = [0, 1, 2].map(() => {
    taken();
    run();
    return taken();
  });
  return Math.max(...works);
}
