import type { z } from "astro/zod";
import { loadedOnce } from "../../core/site.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { Problems } from "../../core/read/problems.ts";
import { readWords } from "../../core/read/words.ts";
import { DayWords } from "./days.schema.ts";
import { HeardWords } from "./heard.schema.ts";

/**
 * Reads how people name a day that comes, by language id.
 *
 * @throws FactsError naming file and key
 */
export const loadDays = reader("days", DayWords);

/**
 * Reads how people say that a child is in another country, by language id.
 *
 * @throws FactsError naming file and key
 */
export const loadHeard = reader("heard", HeardWords);

/** How people name a day that comes, loaded once. */
export const dayWords = loadedOnce(({ locales, root }) => loadDays(locales, root));

/** How people say that a child is in another country, loaded once. */
export const heardWords = loadedOnce(({ locales, root }) => loadHeard(locales, root));

function reader<T>(name: string, schema: z.ZodType<T>) {
  return (locales: readonly Locale[], root = process.cwd()): ReadonlyMap<string, T> => {
    const problems = new Problems();
    const words = readWords(root, locales, name, schema, problems);
    problems.throwIfAny();
    return words;
  };
}
