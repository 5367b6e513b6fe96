/** The Arabic "no" and "do not", alone or after "and" or "so", before the word that it denies. */
const DENIED = /(?<![\p{L}\p{M}])([وف]?لا(?:\*\*)?) (?=(?:\*\*)?\p{L})/gu;

/**
 * Ties «لا» to the word that it denies. A line that ends with «لا» leaves the next one to say the opposite: «ترسلوا»
 * alone means "send".
 *
 * @example tied("لا ترسلوا") // "لا\u00a0ترسلوا"
 */
export function tied(text: string): string {
  return text.includes("لا") ? text.replace(DENIED, "$1\u00a0") : text;
}
