import { remembered } from "../remembered.rules.ts";

/** Removes bold and links: returns what a reader sees of a sentence for `rich()`. */
export function plain(words: string): string {
  return words.replaceAll(/\*\*(.+?)\*\*/g, "$1").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

/** Returns the `kind:id` of each link, in the order of the text. */
export function linksOf(words: string): string[] {
  return [...words.matchAll(/\]\(([^)\s]*)\)/g)].map(([, target = ""]) => target);
}

/** Returns the ids of the figures in a sentence, as in `{figure:sq-reports}`. */
export function figuresOf(words: string): string[] {
  return [...words.matchAll(/\{figure:([^}]*)\}/g)].map(([, id = ""]) => id);
}

/** Returns the numbers in a text as written. They are sorted, so that languages with another word order compare equal. */
export function numbersOf(words: string): string[] {
  return (plain(withoutFigures(words)).match(/\d+/g) ?? []).sort();
}

/** Removes each `{figure:ID}` from a sentence, because its id may contain digits. */
export function withoutFigures(words: string): string {
  return words.replaceAll(/\{figure:[^}]*\}/g, "");
}

/** One segmenter for each language: making one costs more than a page of sentences. */
const segmenterOf = remembered((tag: string) => new Intl.Segmenter(tag, { granularity: "sentence" }));

/**
 * Splits a text into sentences by the rules of its language.
 *
 * @param tag BCP 47 tag of the language
 */
export function sentences(text: string, tag: string): string[] {
  const parts = [...segmenterOf(tag).segment(plain(text))]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
  // No sentence ends after a colon, a semicolon, "s. 39" or "Cybertip.ca".
  return parts.reduce<string[]>((whole, part) => {
    const last = whole.at(-1);
    if (last !== undefined && /(^|[^\p{L}])(s|art|St|no)\.$/iu.test(last))
      return [...whole.slice(0, -1), `${last} ${part}`];
    return [...whole, part];
  }, []);
}

/** Counts the words of a sentence. A number, or a name with a dot or a hyphen, counts once. */
export function countWords(sentence: string): number {
  return (sentence.match(/[\p{L}\p{N}\p{M}]+(?:[’'.‑-][\p{L}\p{N}\p{M}]+)*/gu) ?? []).length;
}
