/**
 * Invisible characters: marks of direction and width, control characters, blanks, fillers and other spaces.
 */
const UNSEEN =
  /(?![\n\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2028\u2029\u2800\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Mathematical, circled and full-width letters and digits, which look like ordinary ones. */
const STYLED = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const LATIN = /\p{Script=Latin}/u;
/** Letters of other alphabets that look like Latin letters, when Latin letters are in the same name. */
const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/gu;

/**
 * Returns the invisible characters of a name, each once, as in ["U+202E"].
 *
 * @example unseen("max\u200b_7"); // ["U+200B"]
 */
export const unseen = (text: string): string[] => points(text.match(UNSEEN));

/**
 * Returns the characters of a name that look like other letters, each once.
 *
 * @example lookalikes("mаx"); // ["U+0430"]: the second letter is Cyrillic
 */
export function lookalikes(text: string): string[] {
  return points([...(text.match(STYLED) ?? []), ...(LATIN.test(text) ? (text.match(OTHERS) ?? []) : [])]);
}

function points(signs: readonly string[] | null): string[] {
  const codes = (signs ?? []).map((sign) => sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0"));
  return [...new Set(codes)].map((code) => `U+${code}`);
}
