import { loadedOnce } from "../../core/site.ts";
import { Problems } from "../../core/read/problems.ts";
import { readWords } from "../../core/read/words.ts";
import { DayWords } from "./days.schema.ts";

/**
 * How people name a day that comes, by language id.
 *
 * @throws FactsError naming file and key
 */
export const dayWords = loadedOnce(({ locales, root }): ReadonlyMap<string, DayWords> => {
  const problems = new Problems();
  const words = readWords(root, locales, "days", DayWords, problems);
  problems.throwIfAny();
  return words;
});
