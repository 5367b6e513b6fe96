import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";

export const GuideHead = z
  .strictObject({
    title: z.string().trim().min(1).describe("Heading; each sentence of it may start a line."),
    tab: Line.describe("Title of the browser tab, and of links to the guide."),
    description: Line.describe("One sentence for search results."),
    summary: z
      .array(Line)
      .length(2, "two lines, neither more nor fewer")
      .describe("What the guide gives, in two lines."),
    first: Line.describe("What to do first, one sentence."),
  })
  .describe("What stands between the two `---` at the head of a guide.");
export type GuideHead = z.infer<typeof GuideHead>;

/** Parts that a guide may be made of. Those with ids show what facts hold. */
export const BLOCKS = [
  "text",
  "heading",
  "list",
  "steps",
  "table",
  "say",
  "dont",
  "write",
  "warning",
  "path",
  "service",
  "situation",
  "guide",
  "page",
  "chart",
  "picture",
  "terms",
] as const;
export type BlockKind = (typeof BLOCKS)[number];

/** One part of a guide, in the words of its file: Markdown of bold and links only. */
export interface Block {
  readonly kind: BlockKind;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Paragraphs, items, or the label of a chart or picture. */
  readonly texts: readonly string[];
  /** Rows of a table, the head first. */
  readonly rows: readonly (readonly string[])[];
  /** 2 or 3 for a heading, else 0. */
  readonly depth: number;
  /** What stands in braces, as `{id=meeting}`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What it rests on: claims, sources, `service:ID` or `platform:ID`. */
  readonly from: readonly string[];
}

/** A guide in one language. */
export interface Guide {
  readonly head: GuideHead;
  readonly blocks: readonly Block[];
}
