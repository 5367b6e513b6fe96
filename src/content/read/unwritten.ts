import { keysOf, UNWRITTEN, type Tree } from "../../domain/words/parity.ts";
import { isWorking } from "../../dev/mode.ts";
import type { Problems } from "./problems.ts";

/**
 * Names each `⟦…⟧` of a file: something that somebody has still to write, and that nobody may publish. While somebody
 * works, those in words show on the page instead; those in facts cannot be shown.
 *
 * @returns whether there was one
 */
export function refuseUnwritten(tree: Tree, path: string, problems: Problems): boolean {
  if (isWorking() && path.startsWith("locales/")) return false;
  const found = [...keysOf(tree)].flatMap(([key, text]) => {
    const mark = UNWRITTEN.exec(text)?.[0];
    return mark === undefined ? [] : [[key, mark] as const];
  });
  for (const [key, mark] of found) problems.add(path, key, `still to be written: ${mark}`);
  return found.length > 0;
}
