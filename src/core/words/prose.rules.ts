import { remembered } from "../remembered.rules.ts";

/** Bold and links taken away: what a reader sees of a sentence written for `rich()`. */
export function plain(words: string): string {
  return words.replaceAll(/\*\*(.+?)\*\*/g, "$1").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

/** The `kind:id` of each link, in the order of the text. */
export function linksOf(words: string): string[] {
  return [...words.matchAll(/\]\(([^)\s]*)\)/g)].map(([, target = ""]) => target);
}

/** Ids of the figures that a sentence prints, as in `{figure:sq-reports}`. */
export function figuresOf(words: string): string[] {
  return [...words.matchAll(/\{figure:([^}]*)\}/g)].map(([, id = ""]) => id);
}

/** Numbers as they are written, sorted: the same in every language, whatever the order of its words. */
export function numbersOf(words: string): string[] {
  return (plain(withoutFigures(words)).match(/\d+/g) ?? []).sort();
}

/** A sentence without its `{figure:ID}`, whose ids may hold digits. */
export function withoutFigures(words: string): string {
  return words.replaceAll(/\{figure:[^}]*\}/g, "");
}

/** Made once for a language: to make one costs more than a page of sentences. */
const segmenterOf = remembered((tag: string) => new Intl.Segmenter(tag, { granularity: "sentence" }));

/**
 * The sentences of a text, as the language ends them.
 *
 * @param tag BCP 47 tag of the language
 */
export function sentences(text: string, tag: string): string[] {
  const parts = [...segmenterOf(tag).segment(plain(text))]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
  // A colon or a semicolon does not end a sentence; "s. 39" and "Cybertip.ca" do not either.
  return parts.reduce<string[]>((whole, part) => {
    const last = whole.at(-1);
    if (last !== undefined && /(^|[^\p{L}])(s|art|St|no)\.$/iu.test(last))
      return [...whole.slice(0, -1), `${last} ${part}`];
    return [...whole, part];
  }, []);
}

/** How many words a sentence has; a number and a name with a dot or a hyphen count once. */
export function countWords(sentence: string): number {
  return (sentence.match(/[\p{L}\p{N}\p{M}]+(?:[’'.‑-][\p{L}\p{N}\p{M}]+)*/gu) ?? []).length;
}
