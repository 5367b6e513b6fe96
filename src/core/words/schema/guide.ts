import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";

export const GuideHead = z
  .strictObject({
    title: z.string().trim().min(1).describe("Heading. Each of its sentences may start a new line."),
    tab: Line.describe("Title of the browser tab and of links to the guide."),
    description: Line.describe("One sentence for search results."),
    summary: z
      .array(Line)
      .length(2, "two lines, neither more nor fewer")
      .describe("What the guide gives, in two lines."),
    first: Line.describe("What to do first, one sentence."),
  })
  .describe("The part between the two `---` at the top of a guide.");
export type GuideHead = z.infer<typeof GuideHead>;

/** Kinds of blocks in a guide. A block with ids shows facts. */
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

/** One block of a guide, in the words of its file. Its Markdown has bold and links only. */
export interface Block {
  readonly kind: BlockKind;
  /** Line number in the file, from 1. */
  readonly line: number;
  /** Paragraphs, list items, or the label of a chart or picture. */
  readonly texts: readonly string[];
  /** Rows of a table. The first one is the header. */
  readonly rows: readonly (readonly string[])[];
  /** 2 or 3 for a heading, otherwise 0. */
  readonly depth: number;
  /** The attributes in braces, as in `{id=meeting}`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The sources of the block: claims, sources, `service:ID` or `platform:ID`. */
  readonly from: readonly string[];
}

/** A guide in one language. */
export interface Guide {
  readonly head: GuideHead;
  readonly blocks: readonly Block[];
}
