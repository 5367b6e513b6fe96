import { fold } from "../../core/words/fold.rules.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const NUMBER = /^\d+$/;
/** Words of the longest phrase. */
const LONGEST = 5;

const GROWN = 18;

/**
 * Whether an adult says that it happened to them long ago.
 *
 * @param phrases folded; "#" stands for a number of 18 or more
 * @example saysLongAgo("i'm 37 and my uncle filmed me", ["im #"]) // true
 */
export function saysLongAgo(text: string, phrases: readonly string[]): boolean {
  const words = fold(text.slice(0, 2_000).replace(/['’]/g, ""))
    .split(" ")
    .map((word) => (NUMBER.test(word) ? (Number(word) >= GROWN && Number(word) < 120 ? "#" : "0") : word));
  const said = ` ${words.join(" ")} `;
  return phrases.some((phrase) => said.includes(` ${phrase} `));
}

/**
 * Finds a day or an hour that a text names and that has not passed.
 *
 * @param days folded phrases; "#" stands for any number
 * @param past folded words that say that a day has passed, before or after it
 * @returns the words as they stand in the text, undefined for none
 * @example dayIn("he wants it by Friday night", ["friday night", "friday"], ["last"]) // "Friday night"
 */
export function dayIn(text: string, days: readonly string[], past: readonly string[]): string | undefined {
  const known = new Set(days);
  const words = [...text.slice(-2_000).matchAll(WORD)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const isPast = (at: number): boolean => past.includes(words[at]?.folded ?? "");
  const source = text.slice(-2_000);
  for (let at = 0; at < words.length; at++)
    for (let many = Math.min(LONGEST, words.length - at); many > 0; many--) {
      const phrase = words
        .slice(at, at + many)
        .map(({ folded }) => (NUMBER.test(folded) ? "#" : folded))
        .join(" ");
      if (!known.has(phrase)) continue;
      if (isPast(at - 1) || isPast(at + many)) break;
      return source.slice(words[at]!.from, words[at + many - 1]!.to);
    }
  return undefined;
}
