import { fold } from "../../core/words/fold.rules.ts";

/** Folded words by which people say that a child is in another country. */
export interface ThereWords {
  /** Words for a child of the writer. */
  readonly child: readonly string[];
  /** Words for another relative of the writer. */
  readonly relative: readonly string[];
  /** Words between the person and the country. */
  readonly is: readonly string[];
}

/** How the writer is related to a child who is in another country. */
export type Kin = "child" | "relative";

/** Letters at the end of a text that are read. */
const READ = 2_000;
/** Words of the longest name of a person or of a country. */
const LONGEST = 3;
/** How old the person is. */
const AGE = /^\d{1,2}$/;
/** Words between the person and the country. */
const MOST_BETWEEN = 9;

/** Folds a text to words. An apostrophe parts two words. */
const wordsOf = (text: string): string[] => fold(text.slice(-READ)).split(" ");

/**
 * Returns whose child a text places in another country; undefined where it does not say so. A country after a stranger
 * is the country of the stranger.
 *
 * @param namesCountry whether folded words name a place outside Canada
 * @example kinThere("my son is in Algeria", words, namesCountry) // "child"
 * @example kinThere("a man in Algeria threatens my son", words, namesCountry) // undefined
 */
export function kinThere(
  text: string,
  { child, relative, is }: ThereWords,
  namesCountry: (words: string) => boolean,
): Kin | undefined {
  const words = wordsOf(text);
  const between = new Set(is);
  const kin = new Map<string, Kin>([
    ...relative.map((one) => [one, "relative"] as const),
    ...child.map((one) => [one, "child"] as const),
  ]);
  for (let from = 0; from < words.length; from += 1)
    for (let many = LONGEST; many > 0; many -= 1) {
      const who = kin.get(words.slice(from, from + many).join(" "));
      if (who !== undefined && isThere(words.slice(from + many), between, namesCountry)) return who;
    }
  return undefined;
}

/** Whether words begin with a country, after words that only lead to it. */
function isThere(
  words: readonly string[],
  between: ReadonlySet<string>,
  namesCountry: (words: string) => boolean,
): boolean {
  for (let at = 0; at <= MOST_BETWEEN && at < words.length; at += 1) {
    for (let many = 1; many <= LONGEST; many += 1) {
      const next = words.slice(at, at + many);
      // The name begins with the first of these words.
      if (namesCountry(next.join(" ")) && (many === 1 || !namesCountry(next.slice(1).join(" ")))) return true;
    }
    if (!between.has(words[at]!) && !AGE.test(words[at]!)) return false;
  }
  return false;
}
