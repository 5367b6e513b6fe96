import { loadedOnce } from "../../core/site.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { Problems } from "../../core/read/problems.ts";
import { readWords } from "../../core/read/words.ts";
import { DayWords } from "./days.schema.ts";

/**
 * Reads how people name a day that comes, by language id.
 *
 * @throws FactsError naming file and key
 */
export function loadDays(locales: readonly Locale[], root = process.cwd()): ReadonlyMap<string, DayWords> {
  const problems = new Problems();
  const words = readWords(root, locales, "days", DayWords, problems);
  problems.throwIfAny();
  return words;
}

/** How people name a day that comes, loaded once. */
export const dayWords = loadedOnce(({ locales, root }) => loadDays(locales, root));
