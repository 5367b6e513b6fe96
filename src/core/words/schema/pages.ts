import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";

const lines = (what: string): z.ZodOptional<z.ZodArray<typeof Line>> =>
  z.array(Line).min(1).optional().describe(what);

export const PartWords = z
  .strictObject({
    heading: Line.optional().describe("What the part is about, six words or fewer."),
    text: lines("Paragraphs."),
    say: lines("Sentences to say or to show to someone."),
    list: lines("Points, one or two sentences each."),
    steps: lines("Points to do in this order."),
    note: lines("What to have ready or to write down."),
    avoid: lines("What not to do."),
    rows: z
      .record(z.string(), Line)
      .optional()
      .describe(
        "Situation id to a sentence for the readers of this page. Without one, the page uses that of the home page.",
      ),
    examples: z
      .record(
        z.string(),
        z.strictObject({
          what: Line.describe("What happened, eight words or fewer."),
          why: Line.describe("Why this door is right, or what comes first."),
        }),
      )
      .optional()
      .describe("Example id to its words."),
    after: lines("Paragraphs after all of these."),
  })
  .describe("Words of one part.");
export type PartWords = z.infer<typeof PartWords>;

/** `locales/xx/pages.yaml`: pages of prose, by their ids in `src/data/pages.yaml`. */
export const PageWords = z
  .record(
    z.string(),
    z.strictObject({
      title: Line.describe("Name of the page in links and in its browser tab."),
      tab: Line.optional().describe(
        "Title of the browser tab, if the name says too much: others may read the browser history.",
      ),
      heading: z
        .string()
        .trim()
        .min(1)
        .describe("Title on the page. Each of its sentences may start a new line."),
      description: Line.describe("One sentence that says what the page gives."),
      lead: Line.optional().describe("The first thing to read. A page that is a list needs none."),
      parts: z.record(z.string(), PartWords).describe("Part id to its words."),
    }),
  )
  .describe("Page id to its words.");
export type PageWords = z.infer<typeof PageWords>;
