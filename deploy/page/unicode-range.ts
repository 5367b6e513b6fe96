/**
 * Whether a text has a letter of a `unicode-range`, as style sheets write it.
 *
 * @example covers("U+6??,U+200C-200E", "بلّغ") // true
 */
export function covers(unicodeRange: string, text: string): boolean {
  const ranges = unicodeRange.split(",").map((one) => {
    const [from = "", to = from] = one.trim().replace(/^U\+/i, "").split("-");
    return [parseInt(from.replaceAll("?", "0"), 16), parseInt(to.replaceAll("?", "F"), 16)] as const;
  });
  return [...text].some((letter) => {
    const point = letter.codePointAt(0)!;
    return ranges.some(([from, to]) => from <= point && point <= to);
  });
}
