import { bothEnds, fold } from "../../core/words/fold.rules.ts";
import type { Found, Lexicon, Phrasebook } from "../../core/phrases/lexicon.rules.ts";
import { tokens } from "../../core/phrases/tokens.rules.ts";

/** Letters that are read at each end of a longer text. */
const LONGEST = 2_000;
/** Phrases that only sound like another. */
const NONE = "none";
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const NO_GLUE: ReadonlySet<string> = new Set();

/** Exact phrases by group as one book, their words folded. The group `none` covers phrases that only sound like another. */
export function bookOf(
  sets: Readonly<Record<string, readonly string[]>>,
  groups: Readonly<Record<string, readonly string[]>>,
): Phrasebook {
  return {
    sets: Object.fromEntries(Object.entries(sets).map(([name, words]) => [fold(name), folded(words)])),
    ...Object.fromEntries(Object.entries(groups).map(([id, phrases]) => [id, { any: folded(phrases) }])),
  };
}

const folded = (phrases: readonly string[]): string =>
  [...new Set(phrases.map((phrase) => phrase.replace(WORD, (word) => fold(word))))].join("\n");

/** The groups of a book that a text has phrases of, without those that `none` covers. */
export function groupsIn(lexicon: Lexicon, text: string): ReadonlySet<string> {
  const found = lexicon.find(tokens(bothEnds(text, LONGEST), [], NO_GLUE));
  const covers = found.filter(({ group }) => group === NONE);
  const isCovered = ({ from, to }: Found): boolean =>
    covers.some((cover) => cover.from <= from && to <= cover.to);
  return new Set(found.filter((one) => !isCovered(one)).map(({ group }) => group));
}
