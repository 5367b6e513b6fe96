import { decode, type Page } from "../site.ts";

/** Elements inside a line of text. Every other element starts a new block. */
const INLINE = new Set(["a", "b", "bdi", "br", "small", "span", "strong", "wbr"]);

const PIECE = /<(\/?)([a-z][a-z0-9-]*)([^>]*)>|([^<]+)/g;
const VOID = new Set(["br", "input", "link", "meta", "wbr"]);

/**
 * Returns the visible text blocks of a page's body in its own language, without text marked with another
 * language.
 *
 * @example blocksOf(page) // ["Report Safely", "In danger right now? Call. Do not text.", …]
 */
export function blocksOf({ markup, locale }: Page): string[] {
  const found: string[] = [];
  let block = "";
  let foreign = 0;
  for (const [, closing, name = "", attributes = "", text] of markup
    .slice(markup.indexOf("<body"))
    .matchAll(PIECE)) {
    if (text !== undefined) {
      if (foreign === 0) block += text;
      continue;
    }
    if (!INLINE.has(name)) {
      found.push(block);
      block = "";
    }
    if (VOID.has(name)) continue;
    // Count every element inside an element of another language, to find its end.
    const tag = /\slang="([^"]+)"/.exec(attributes)?.[1];
    if (closing) foreign = Math.max(0, foreign - 1);
    else if (foreign > 0 || (tag !== undefined && tag !== locale.tag && name !== "body")) foreign += 1;
  }
  return [...found, block]
    .map((piece) =>
      decode(piece)
        .replace(/[\s\u00a0]+/g, " ")
        .trim(),
    )
    .filter(Boolean);
}

/** Returns the number of words of a text: runs of letters. */
export const wordCount = (text: string): number => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
