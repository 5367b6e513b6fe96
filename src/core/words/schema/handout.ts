import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";
import { PartWords } from "./pages.ts";

/** Words of one handout, in `locales/xx/handouts.yaml`. */
export const HandoutWords = z
  .strictObject({
    title: Line.describe(
      "Title of its page; says nothing that another should not read in a browser's history.",
    ),
    description: Line.describe("One sentence for search results."),
    heading: Line.optional().describe(
      "Heading on the paper; each sentence starts a line. Left out when a page gives it.",
    ),
    lead: Line.optional().describe("First sentence on the paper. Left out when a page gives it."),
    danger: Line.optional().describe(
      "Beside the emergency number, where the frame's own words do not suit the reader.",
    ),
    more: Line.describe("Beside the code: what one finds at its address."),
    use: Line.describe("What it is for."),
    print: z.array(Line).min(1).describe("How to print it."),
    place: Line.describe("Where to put it, or whom to give it to."),
    parts: z.record(z.string(), PartWords).default({}).describe("Part id to its words."),
    blanks: z.record(z.string(), Line).default({}).describe("Id of a box to its label."),
  })
  .describe("Words of a handout.");
export type HandoutWords = z.infer<typeof HandoutWords>;
