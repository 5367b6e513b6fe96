import { fold } from "../../core/words/fold.rules.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of the longest phrase. */
const LONGEST = 5;
/** Letters at the end of a text that are read. */
const READ = 2_000;

/** Folds a phrase of `locales/XX/days.yaml`. @example foldDay("à #h") // "a # h" */
export const foldDay = (phrase: string): string =>
  phrase.split("#").map(fold).join(" # ").replace(/ {2,}/g, " ").trim();

/** The ages at which a person counts as an adult here: from the first, below the second. */
const [GROWN, OLDEST] = [18, 120];
const NUMBER = /^\d+$/;

/**
 * Checks whether an adult says that it happened to them long ago.
 *
 * @param phrases folded; "#" stands for a number of 18 or more
 * @example saysLongAgo("i'm 37 and my uncle filmed me", ["im #"]) // true
 */
export function saysLongAgo(text: string, phrases: readonly string[]): boolean {
  const words = fold(text.slice(0, READ).replace(/['’]/g, ""))
    .split(" ")
    .map((word) => (NUMBER.test(word) ? (Number(word) >= GROWN && Number(word) < OLDEST ? "#" : "0") : word));
  const said = ` ${words.join(" ")} `;
  return phrases.some((phrase) => said.includes(` ${phrase} `));
}

/**
 * Finds a day or an hour that a text names and that has not passed.
 *
 * @param days folded phrases; "#" stands for any number
 * @param past folded words that say that a day has passed, before or after it
 * @returns the words as the text has them; undefined if the text names no such day
 * @example dayIn("he wants it by Friday night", ["friday night", "friday"], ["last"]) // "Friday night"
 */
export const dayIn = (text: string, days: readonly string[], past: readonly string[]): string | undefined =>
  dayFound(text, days, past)?.words;

/** A day that a text names. */
export interface FoundDay {
  /** The words as the text has them. */
  readonly words: string;
  /** Place of the phrase in the list. */
  readonly at: number;
  /** The numbers that "#" stands for. */
  readonly numbers: readonly string[];
}

/** Finds a day as `dayIn` does, with its place in the list. */
export function dayFound(
  text: string,
  days: readonly string[],
  past: readonly string[],
): FoundDay | undefined {
  const source = text.slice(-READ);
  const words = [...source.matchAll(WORD)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const known = new Map(days.map((day, at) => [day, at]));
  const gone = new Set(past);
  const phrase = (from: number, to: number): string =>
    words
      .slice(Math.max(from, 0), to)
      .map(({ folded }) => folded)
      .join(" ");
  const placeOf = (from: number, to: number): number | undefined => {
    const said = phrase(from, to);
    return known.get(said) ?? known.get(withoutNumbers(said));
  };
  const isPast = (from: number, to: number): boolean =>
    LENGTHS.some((many) => gone.has(phrase(from - many, from)) || gone.has(phrase(to, to + many)));
  for (let at = 0; at < words.length; at++) {
    const many = LENGTHS.find((one) => at + one <= words.length && placeOf(at, at + one) !== undefined);
    if (many === undefined || isPast(at, at + many)) continue;
    const place = placeOf(at, at + many)!;
    const numbers = days[place]!.includes("#") ? (phrase(at, at + many).match(/\d+/g) ?? []) : [];
    return { words: source.slice(words[at]!.from, words[at + many - 1]!.to), at: place, numbers };
  }
  return undefined;
}

/** How many words a phrase may have, the most first. */
const LENGTHS: readonly number[] = Array.from({ length: LONGEST }, (_, at) => LONGEST - at);

/** Puts # for each number, also for one that is joined to its unit. @example withoutNumbers("a 21h30") // "a # h #" */
const withoutNumbers = (phrase: string): string =>
  phrase.replace(/\d+/g, " # ").replace(/ {2,}/g, " ").trim();
