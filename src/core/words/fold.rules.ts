// Folding gives one spelling to everything that a frightened person may type. The index and the query
// use the same folding. So it may be rough, but it must be the same on both sides.

/** Letters that Unicode does not decompose. */
const LETTERS: Record<string, string> = {
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ی: "ي",
  ک: "ك",
  گ: "ك",
  ڤ: "ف",
  پ: "ب",
  œ: "oe",
  æ: "ae",
  ı: "i",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Marks, tatweel, and the invisible characters that keyboards and copied text add. */
const DROPPED = /[\p{M}\p{Cf}\u0640]/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
const ARABIC_DIGIT = /[٠-٩۰-۹]/g;
// No lookbehind in this file: phones of 2021 cannot read it.
const SAINT = /(^| )(?:sainte?|ste)(?= |$)/g;
const SAN = /(^| )سانت(?= |$)/g;

/**
 * Folds a text to bare lower-case words with single spaces between them.
 * It accepts any string. The result may be empty.
 *
 * @example fold("Sainte-Thérèse")  // "st therese"
 * @example fold("أُوتريمون")        // "اوتريمون"
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(DROPPED, "")
    .toLowerCase()
    .replace(DROPPED, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(NOT_A_WORD, " ")
    .trim()
    .replace(SAINT, "$1st")
    .replace(SAN, "$1سان");
}

/** Folds the beginning of a text and returns at most `longest` letters. One character may fold to eighteen. */
export function foldShort(text: string, longest: number): string {
  return fold(text.slice(0, longest)).slice(0, longest);
}

/**
 * A long text without its middle: what people tell or paste often says at the end what it is about.
 *
 * @param each letters that stay at each end
 */
export function bothEnds(text: string, each: number): string {
  return text.length <= 2 * each ? text : `${text.slice(0, each)}\n${text.slice(-each)}`;
}

const ARABIC = /^[\u0621-\u064a]+$/;
/** Removes و, ال, ل and لل before a name. Three letters must remain. */
const ARTICLE = /^(?:و?(?:ال|لل?)|و)(?=.{3})/;
/** Matches و or ف, then ال with or without ب or ك, or لل, or one of ب ل ك. Three letters must remain. */
const JOINED = /^(?:[وف](?:[بك]?ال|لل|[بلك])?|[بك]?ال|لل|[بلك])(?=.{3})/;
const ARABIC_ENDING = /^(.{3,}?)(?:تهم|تها|تنا|تي|ته|كم|هم|ها|نا|ني|ات|ين|ون|وا|ه|ي|ك)$/;
const LATIN_ENDING = /^(.{3,})[sx]$/;

/**
 * Returns a folded name without و, ال or ل before it.
 *
 * @example withoutArticle("ولافال")  // "لافال"
 */
export function withoutArticle(word: string): string {
  return ARABIC.test(word) ? word.replace(ARTICLE, "") : word;
}

/**
 * Returns a folded word without the letters that Arabic joins to its front: و ف ب ك ل ال and combinations.
 *
 * @example bare("والتهديد")  // "تهديد"
 */
export function bare(word: string): string {
  return ARABIC.test(word) ? word.replace(JOINED, "") : word;
}

/**
 * Returns a light stem of a word in a sentence (not of a name): it cuts joined letters and common endings.
 * It misses broken plurals, so the keywords list them.
 *
 * @example stem("بصورتي")  // "صور"
 * @example stem("photos")  // "photo"
 */
export function stem(word: string): string {
  return ARABIC.test(word) ? bare(word).replace(ARABIC_ENDING, "$1") : word.replace(LATIN_ENDING, "$1");
}
