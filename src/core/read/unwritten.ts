import { UNWRITTEN } from "../words/parity.rules.ts";
import { isWorking } from "../mode.ts";
import type { Problems } from "./problems.ts";

/**
 * Reports each `⟦…⟧` in the sentences of a file. The mark stands for a text that is missing. `npm run dev` shows the
 * marks of words on the page instead; it reports those of facts.
 *
 * @returns true if it found any
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
