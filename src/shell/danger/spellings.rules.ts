/** Letters and signs that stand for a letter, as in "su1c1de", "d!e", "k*ll". In Arabic typed in Latin letters 2, 3, 5, 6, 7, 8 and 9 are letters of their own. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  0: ["o"],
  1: ["i", "l"],
  3: ["e"],
  4: ["a"],
  5: ["s"],
  7: ["t"],
  8: ["b"],
  9: ["g"],
};
/** Signs between two letters, as the digits or the letter that a word may hold instead. */
const SIGNS: Readonly<Record<string, string>> = { "!": "1", "¡": "1", "|": "1", "@": "4", $: "5", "€": "3" };
/** Written for a letter that is left out, as in "k*ll": any vowel. */
const HIDDEN = "\u0294";
const VOWELS = ["i", "u", "o", "e", "a"];

const STRETCHED = /(\p{L})\1{2,}/gu;
const PAIRS = /(\p{L})\1/gu;
const LONG_STRETCH = /(\p{L})\1{2,}/giu;
const SIGN = /(\p{L})([!¡|@$€*#]{1,3})(?=\p{L})/gu;
/** Letters with a space or a sign between them, three or more. Telephones of 2021 read no lookbehind. */
const APART = /(^|[^\p{L}\p{N}\p{M}])(\p{L}(?:[ ._-]\p{L}(?![\p{L}\p{M}\p{N}'’])){2,30})/gu;
/** A letter that is a word by itself: "i k m s". */
const WORD_OF_ONE =
  /(^|[^\p{L}\p{N}\p{M}])([aijmyو])[ ._-](?=\p{L}(?:[ ._-]\p{L}(?![\p{L}\p{M}\p{N}'’])){2})/giu;
/** Places of one word that are tried in every way; the others are all read alike. */
const MOST = 3;
/** Letters of a word in which a double letter may be a slip: "odd" is no "od". */
const SHORTEST = 4;

/**
 * A text as it may also be meant: signs as letters, and letters that are typed apart as one word. The text itself comes
 * first. A long stretch of one letter is shortened, and no word is read that a stretch makes too long.
 *
 * @example readings("k i l l myself") // ["k i l l myself", "kill myself"]
 */
export function readings(typed: string): string[] {
  const text = typed.replace(LONG_STRETCH, "$1$1$1");
  const asLetters = text.replace(
    SIGN,
    (_, before: string, signs: string) =>
      before + Array.from(signs, (sign) => SIGNS[sign] ?? HIDDEN).join(""),
  );
  const joined = asLetters.replace(APART, join);
  const behindOne = asLetters.replace(WORD_OF_ONE, "$1$2\n").replace(APART, join);
  return [...new Set([text, asLetters, joined, behindOne.replaceAll("\n", " ")])];
}

const join = (_: string, before: string, letters: string): string => before + letters.replace(/[ ._-]/g, "");

/**
 * Other spellings that a folded word may stand for: a stretched letter once and twice, and where nobody knows the word a
 * double letter once, and digits as letters. In Arabic typed in Latin letters "amoot" is "amout" and "a3eesh" "a3ish".
 *
 * @example respelled("dieee", false) // ["die", "diee"]
 */
export function respelled(word: string, isKnown: boolean): string[] {
  const stretched = variants(word, STRETCHED, ([letter = ""]) => [letter, letter + letter]);
  if (isKnown) return stretched;
  const all = [word, ...stretched].flatMap((one) => [
    one,
    ...variants(one.length < SHORTEST ? "" : one, PAIRS, ([letter = ""]) => [
      letter,
      letter + letter,
      ...(letter === "o" ? ["ou"] : letter === "e" && /\d/.test(one) ? ["i"] : []),
    ]),
  ]);
  const lettered = /\p{L}.*\p{L}/u.test(word)
    ? all.flatMap((one) =>
        variants(one, /[01345789\u0294]/g, (sign) => (sign === HIDDEN ? VOWELS : STANDS_FOR[sign]!)),
      )
    : [];
  return [...new Set([...all, ...lettered])].filter((one) => one !== word);
}

/** A word with each place of a pattern read in each way; from the fourth place on only the first way is taken. */
function variants(word: string, place: RegExp, ways: (found: string) => readonly string[]): string[] {
  let begun = [""];
  let [last, places] = [0, 0];
  for (const { 0: found, index } of word.matchAll(place)) {
    const plain = word.slice(last, index);
    const all = places < MOST ? ways(found) : ways(found).slice(0, 1);
    begun = begun.flatMap((start) => all.map((way) => start + plain + way));
    last = index + found.length;
    places += 1;
  }
  return places === 0 ? [] : begun.map((start) => start + word.slice(last));
}
