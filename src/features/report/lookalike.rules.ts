/** Signs that are not seen: marks of direction, of width, control signs; blank patterns and fillers, other spaces. */
const UNSEEN =
  /(?![\n\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2028\u2029\u2800\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Letters and digits of mathematics, in circles and wide ones: each looks like one of the alphabet. */
const STYLED = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const LATIN = /\p{Script=Latin}/u;
/** Letters of alphabets with the shapes of Latin ones, where Latin letters stand beside them. */
const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/gu;

/**
 * Signs of a name that are not seen, each once, as in ["U+202E"].
 *
 * @example unseen("max\u200b_7"); // ["U+200B"]
 */
export const unseen = (text: string): string[] => points(text.match(UNSEEN));

/**
 * Signs of a name that look like other letters, each once.
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
