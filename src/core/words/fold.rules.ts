// One spelling for everything a frightened person may type: the same folding is applied
// to the index and to the query, so it may be rough, but it must be the same on both sides.

/** Letters that Unicode does not take apart by itself. */
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

/** Marks, tatweel, and the invisible signs that keyboards and copied text bring along. */
const DROPPED = /[\p{M}\p{Cf}\u0640]/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
const ARABIC_DIGIT = /[٠-٩۰-۹]/g;
// Without lookbehind throughout: telephones of 2021 do not read it.
const SAINT = /(^| )(?:sainte?|ste)(?= |$)/g;
const SAN = /(^| )سانت(?= |$)/g;

/**
 * Folds a text to bare lower-case words separated by single spaces.
 * Any string is accepted; the answer may be empty.
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

/** The beginning of a text, folded, at most `longest` letters: one sign may fold to eighteen. */
export function foldShort(text: string, longest: number): string {
  return fold(text.slice(0, longest)).slice(0, longest);
}

const ARABIC = /^[\u0621-\u064a]+$/;
/** What is forgiven before a name: و, ال, ل and لل; three letters must remain. */
const ARTICLE = /^(?:و?(?:ال|لل?)|و)(?=.{3})/;
/** و ف, then ال with or without ب ك, or لل, or one of ب ل ك; three letters must remain. */
const JOINED = /^(?:[وف](?:[بك]?ال|لل|[بلك])?|[بك]?ال|لل|[بلك])(?=.{3})/;
const ARABIC_ENDING = /^(.{3,}?)(?:تهم|تها|تنا|تي|ته|كم|هم|ها|نا|ني|ات|ين|ون|وا|ه|ي|ك)$/;
const LATIN_ENDING = /^(.{3,})[sx]$/;

/**
 * A folded name without و, ال or ل before it.
 *
 * @example withoutArticle("ولافال")  // "لافال"
 */
export function withoutArticle(word: string): string {
  return ARABIC.test(word) ? word.replace(ARTICLE, "") : word;
}

/**
 * A folded word without what Arabic joins to its front: و ف ب ك ل ال and their like.
 *
 * @example bare("والتهديد")  // "تهديد"
 */
export function bare(word: string): string {
  return ARABIC.test(word) ? word.replace(JOINED, "") : word;
}

/**
 * A light stem for the words of sentences (not for names): joined letters and common endings go.
 * Broken plurals escape it; they are given as keywords.
 *
 * @example stem("بصورتي")  // "صور"
 * @example stem("photos")  // "photo"
 */
export function stem(word: string): string {
  return ARABIC.test(word) ? bare(word).replace(ARABIC_ENDING, "$1") : word.replace(LATIN_ENDING, "$1");
}
