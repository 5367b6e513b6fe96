import { decode, type Page } from "../site.ts";

/** Elements that stand inside a line of text. Everything else begins a new block. */
const INLINE = new Set(["a", "b", "bdi", "br", "small", "span", "strong", "wbr"]);

const PIECE = /<(\/?)([a-z][a-z0-9-]*)([^>]*)>|([^<]+)/g;
const VOID = new Set(["br", "input", "link", "meta", "wbr"]);

/**
 * The visible blocks of text of a page's body, in its own language: what is marked with another language is left out.
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
    // Everything inside an element of another language counts, so that its end is known.
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

/** How many words a text has: runs of letters. */
export const wordCount = (text: string): number => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
