import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { countWords, sentences } from "../../src/core/words/prose.rules.ts";

/** How hard a text is to read. */
export interface Level {
  /** School year that can read it. Undefined if the language has no accepted measure. */
  readonly grade: number | undefined;
  /** Words in its longest sentence. */
  readonly longest: number;
}

/**
 * Measures how hard a text is to read. English: Flesch–Kincaid grade. French: Flesch reading ease, adapted by Kandel and
 * Moles (1958), then turned into school years with Flesch's own table (90 year 5, 80 year 6, 70 year 7, 60 year 8.5).
 *
 * @param text plain sentences
 * @param tag BCP 47 tag
 */
export function readingLevel(text: string, tag: string): Level {
  const all = sentences(text, tag);
  const word = all.reduce((sum, sentence) => sum + countWords(sentence), 0);
  const longest = Math.max(0, ...all.map(countWords));
  const counts = { sentence: Math.max(1, all.length), word: Math.max(1, word) };
  if (tag.startsWith("en")) return { longest, grade: fleschKincaid({ ...counts, syllable: syllable(text) }) };
  if (tag.startsWith("fr")) {
    const ease = 207 - 1.015 * (counts.word / counts.sentence) - 73.6 * (frenchSyllables(text) / counts.word);
    return { longest, grade: ease >= 70 ? 5 + (90 - ease) / 10 : 7 + (70 - ease) / 6.7 };
  }
  return { longest, grade: undefined };
}

/** Counts groups of vowels. A silent e at the end of a longer word does not count. */
function frenchSyllables(text: string): number {
  return (text.toLowerCase().match(/[a-zà-öø-ÿœ]+/g) ?? []).reduce((sum, word) => {
    const spoken = word.replace(/(?<=[aeiouyà-öø-ÿœ].*[^aeiouyà-öø-ÿœ])e(s|nt)?$/, "");
    return sum + Math.max(1, spoken.match(/[aeiouyà-öø-ÿœ]+/g)?.length ?? 0);
  }, 0);
}
