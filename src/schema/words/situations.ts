import { z } from "astro/zod";
import { Line, Words } from "../shared/line.ts";

/** `locales/xx/situations.yaml`: how each situation is said on the home page and on its own. */
export const SituationWords = z
  .record(
    z.string(),
    z.strictObject({
      sentence: Line.describe(
        "What the visitor would say, with the key words in **bold**; twelve words or fewer.",
      ),
      title: Line.describe("Heading of the page, six words or fewer."),
      neutral: Line.optional().describe(
        "Title of the browser tab where the situation is sensitive: it says nothing.",
      ),
      reassure: Words.describe("The first line of the page, ten words or fewer."),
      description: Line.describe("One sentence that says what the page gives."),
    }),
  )
  .describe("Situation id to its words.");
export type SituationWords = z.infer<typeof SituationWords>;
