import type { ReaderWords } from "./schema/plan.ts";
import type { Reader } from "../vocabulary.rules.ts";

/**
 * Picks the variant of a sentence that fits the reader. Returns undefined if there is none.
 *
 * @param reader undefined if the page does not know the reader: then the sentence for all, or the first one
 * @example variantFor({ all: "Faites voir la plaie.", "me-young": "Fais voir la plaie." }, "me-young"); // "Fais voir la plaie."
 */
export function variantFor(words: ReaderWords | undefined, reader?: Reader): string | undefined {
  if (words === undefined || typeof words === "string") return words;
  return (reader && words[reader]) ?? words.all ?? (reader ? undefined : Object.values(words)[0]);
}
