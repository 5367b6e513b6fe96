import { fold } from "../../core/words/fold.rules.ts";
import type { DangerWords } from "./danger.schema.ts";
import type { Phrasebook } from "../../core/phrases/lexicon.rules.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The phrases of all languages as one book. Sets of one name are joined. */
export function bookOf(languages: readonly DangerWords[]): Phrasebook {
  const joined = (lists: readonly (readonly string[])[]): string =>
    [...new Set(lists.flat().map(folded))].sort().join("\n");
  const names = new Set(languages.flatMap(({ sets }) => Object.keys(sets)));
  const group = (id: "emergency" | "crisis" | "calm") => ({
    any: joined(languages.map((language) => language[id])),
  });
  return {
    sets: Object.fromEntries(
      [...names].map((name) => [fold(name), joined(languages.map(({ sets }) => sets[name] ?? []))]),
    ),
    emergency: group("emergency"),
    crisis: group("crisis"),
    calm: group("calm"),
  };
}

/** A phrase with each of its words folded; the signs of the pattern stay. */
function folded(phrase: string): string {
  return phrase.replace(WORD, (word) => fold(word));
}
