import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";

const lines = (what: string): z.ZodOptional<z.ZodArray<typeof Line>> =>
  z.array(Line).min(1).optional().describe(what);

export const PartWords = z
  .strictObject({
    heading: Line.optional().describe("What the part is about, six words or fewer."),
    text: lines("Paragraphs."),
    say: lines("Sentences to say or to show to someone."),
    list: lines("Points, one sentence or two each."),
    steps: lines("Points that follow one another."),
    note: lines("What to have at hand or to write down."),
    avoid: lines("What not to do."),
    rows: z
      .record(z.string(), Line)
      .optional()
      .describe("Situation id to the sentence of this page's readers; else the home page's."),
    examples: z
      .record(
        z.string(),
        z.strictObject({
          what: Line.describe("What happened, eight words or fewer."),
          why: Line.describe("Why this door, or what comes first."),
        }),
      )
      .optional()
      .describe("Example id to its words."),
    after: lines("Paragraphs behind all that."),
  })
  .describe("Words of one part.");
export type PartWords = z.infer<typeof PartWords>;

/** `locales/xx/pages.yaml`: the pages of prose, by the ids of `src/data/pages.yaml`. */
export const PageWords = z
  .record(
    z.string(),
    z.strictObject({
      title: Line.describe("Name of the page where others lead to it, and of its browser tab."),
      tab: Line.optional().describe(
        "Title of the browser tab where the name would say too much: browser history is read by others.",
      ),
      heading: z.string().trim().min(1).describe("Title on the page; each sentence of it may start a line."),
      description: Line.describe("One sentence that says what the page gives."),
      lead: Line.describe("The first thing to read."),
      parts: z.record(z.string(), PartWords).describe("Part id to its words."),
    }),
  )
  .describe("Page id to its words.");
export type PageWords = z.infer<typeof PageWords>;
