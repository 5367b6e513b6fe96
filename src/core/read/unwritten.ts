import { UNWRITTEN } from "../words/parity.rules.ts";
import { isWorking } from "../mode.ts";
import type { Problems } from "./problems.ts";

/**
 * Reports each `⟦…⟧` of the sentences of a file, by key: a placeholder that still has to be written. In `npm run dev`
 * those in words show on the page instead; those in facts are always reported.
 *
 * @returns whether any was found
 */
export function refuseUnwritten(
  sentences: Iterable<readonly [key: string, text: string]>,
  path: string,
  problems: Problems,
): boolean {
  if (isWorking() && path.startsWith("locales/")) return false;
  const found = [...sentences].flatMap(([key, text]) => {
    const mark = UNWRITTEN.exec(text)?.[0];
    return mark === undefined ? [] : [[key, mark] as const];
  });
  for (const [key, mark] of found) problems.add(path, key, `still to be written: ${mark}`);
  return found.length > 0;
}
