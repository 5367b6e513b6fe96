import { plain, withoutFigures } from "../../../core/words/prose.rules.ts";
import type { Guide } from "../../../core/words/schema/guide.ts";

/**
 * Returns the sentences of a guide that a reader reads in one go: paragraphs and lists, without headings and
 * tables.
 */
export function guideProse({ head, blocks }: Guide): string {
  const running = blocks
    .filter(({ kind }) => kind !== "heading" && kind !== "chart" && kind !== "picture")
    .flatMap(({ texts }) => texts);
  return [...head.summary, head.first, ...running].map((text) => plain(withoutFigures(text))).join(" \n");
}
