import { z } from "astro/zod";
import { Line } from "../../core/schema/line.ts";
import { PartWords } from "../../core/words/schema/pages.ts";

/** Words of one handout, in `locales/xx/handouts.yaml`. */
export const HandoutWords = z
  .strictObject({
    title: Line.describe(
      "Title of its page. It says nothing that others should not read in the browser history.",
    ),
    description: Line.describe("One sentence for search results."),
    heading: Line.optional().describe(
      "Heading on the paper; each sentence starts a line. Leave it out if a page gives it.",
    ),
    lead: Line.optional().describe("First sentence on the paper. Leave it out if a page gives it."),
    danger: Line.optional().describe(
      "Text beside the emergency number, if the usual words do not suit the reader.",
    ),
    more: Line.describe("Text beside the QR code: what its address shows."),
    use: Line.describe("What it is for."),
    print: z.array(Line).min(1).describe("How to print it."),
    place: Line.describe("Where to put it, or who to give it to."),
    parts: z.record(z.string(), PartWords).default({}).describe("Part id to its words."),
    blanks: z.record(z.string(), Line).default({}).describe("Box id to its label."),
  })
  .describe("Words of a handout.");
export type HandoutWords = z.infer<typeof HandoutWords>;
