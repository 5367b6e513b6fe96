import { bothEnds, fold } from "../../core/words/fold.rules.ts";

/** Bits of a feature's hash. Of 2²⁰ places some 15,000 are taken, so one unknown feature of seventy meets another's. */
const BITS = 20;
/** Letters that are read at each end of a longer text. */
const LONGEST = 2_000;
/** Lengths of the groups of letters. */
const [SHORT, LONG] = [2, 5];
const STRETCHED = /(.)\1{2,}/gu;

/**
 * The features of a text: its folded words, its pairs of words, pairs with one word between, and groups of two to five
 * letters of each word, each as a hash of 20 bits. Accepts any string.
 *
 * @example features("help me").size // 24
 */
export function features(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const words = fold(bothEnds(text, LONGEST)).replace(STRETCHED, "$1$1").split(" ").filter(Boolean);
  words.forEach((word, at) => {
    found.add(hash(`w${word}`));
    if (at > 0) found.add(hash(`b${words[at - 1]} ${word}`));
    if (at > 1) found.add(hash(`s${words[at - 2]} ${word}`));
    const edged = `<${word}>`;
    for (let size = SHORT; size <= LONG; size++)
      for (let from = 0; from + size <= edged.length; from++)
        found.add(hash(`c${edged.slice(from, from + size)}`));
  });
  return found;
}

/** FNV-1a with a final mix: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 16_777_619);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return (value >>> 0) & ((1 << BITS) - 1);
}
