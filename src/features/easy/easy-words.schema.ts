import { z } from "astro/zod";
import { Line } from "../../core/schema/line.ts";

const Sentences = z.array(Line).min(1);

/** `locales/xx/easy.yaml`: words for children of 7 to 11 and for people who read little. */
export const EasyWords = z
  .strictObject({
    title: Line.describe("Title of the page and of its tab: says nothing that another should not read."),
    description: Line.describe("One sentence for search results."),
    lead: Sentences.describe("The first thing to read."),
    next: Line.describe("Leads to the next screen."),
    leads: Line.describe("The button at the end."),
    book: Line.describe("Leads to the paper to fold."),
    screens: z
      .record(
        z.string(),
        z.strictObject({
          heading: Line.describe("What the screen says, in one sentence."),
          say: Sentences.describe("The sentences under it, one a line."),
          after: Sentences.optional().describe("Sentences under a number."),
        }),
      )
      .describe("Screen id to its words."),
  })
  .describe("Words of the page in easy words.");
export type EasyWords = z.infer<typeof EasyWords>;
