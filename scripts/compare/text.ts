/** Elements that a reader does not see. */
const UNSEEN = /<(style|script|svg)\b[^>]*>[^]*?<\/\1>/g;
/** Elements that start a new line, even if CSS shows them inline. */
const BLOCK =
  /<\/?(?:article|body|dd|details|div|dl|dt|fieldset|footer|form|h\d|header|label|legend|li|main|nav|ol|p|section|summary|table|td|th|title|tr|ul)\b[^>]*>/g;

/** Returns the text of a page, with a line for each block. */
export function said(html: string): string[] {
  const text = html
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .replace(BLOCK, "\n")
    .replace(/<[^>]*>/g, "");
  return text
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .filter((line) => line !== "");
}

/** A line that is in one of two pages only. */
export interface Difference {
  /** The same for lines that differ only in digits. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Returns removed lines, each with the line that replaced it. Either may be empty. */
export function difference(from: readonly string[], to: readonly string[]): Difference[] {
  const gone = without(from, to);
  const come = without(to, from);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [a = "", b = ""] = [gone[index], come[index]];
    return { kind: `${a} → ${b}`.replace(/\d+/g, "0"), from: a, to: b };
  });
}

/** Returns the lines of one list that the other lacks, each as often as it is missing. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return list.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
