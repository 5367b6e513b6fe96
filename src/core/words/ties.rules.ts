/** The Arabic "no" and "do not", alone or after "and" or "so", before the word that it denies. */
const DENIED = /(?<![\p{L}\p{M}])([وف]?لا(?:\*\*)?) (?=(?:\*\*)?\p{L})/gu;

/** A number of three digits that somebody dials, such as 911 or 9-8-8, after the word that it belongs to. */
const DIALLED = /(?<=\p{L}) (?=\d(?:-?\d){2}(?![\d\p{L}-]| \d|\u00a0\d))/gu;

/** A day with its month and year in Arabic; a month may have a second name in brackets. */
const DAY = /(?<!\d)\d{1,2} \p{Script=Arabic}+(?: \([^()]{1,20}\))? (?:19|20)\d\d(?!\d)/gu;

/**
 * Ties «لا» to the word that it denies. A line that ends with «لا» leaves the next one to say the opposite: «ترسلوا»
 * alone means "send". A number such as 911 is tied to the word before it: alone on its line it is overlooked. A day
 * stands on one line, or breaks around the second name of its month.
 *
 * @example tied("لا ترسلوا") // "لا\u00a0ترسلوا"
 */
export function tied(text: string): string {
  const words = text
    .replace(DIALLED, "\u00a0")
    .replace(DAY, (day) => day.replace(/(?<!\)) (?!\()/g, "\u00a0"));
  return words.includes("لا") ? words.replace(DENIED, "$1\u00a0") : words;
}
