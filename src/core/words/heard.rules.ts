import type { ReaderWords } from "./schema/plan.ts";
import type { Reader } from "../vocabulary.rules.ts";

/**
 * The words that one reader hears; undefined where there are none for them.
 *
 * @param reader undefined: whoever reads, where the page does not know
 * @example heard({ all: "Faites voir la plaie.", "me-young": "Fais voir la plaie." }, "me-young"); // "Fais voir la plaie."
 */
export function heard(words: ReaderWords | undefined, reader?: Reader): string | undefined {
  if (words === undefined || typeof words === "string") return words;
  return (reader && words[reader]) ?? words.all ?? (reader ? undefined : Object.values(words)[0]);
}
