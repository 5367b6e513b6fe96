import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";
import { Deed, ReaderWords } from "./plan.ts";

/** `locales/xx/situations.yaml`: how each situation is said on the home page, on the doors and on its own. */
export const SituationWords = z
  .record(
    z.string(),
    z.strictObject({
      sentence: ReaderWords.describe("What the visitor would say, with the key words in **bold**."),
      title: ReaderWords.describe("Heading of the page, eight words or fewer."),
      tab: Line.describe("Title of the browser tab: where the situation is sensitive it says nothing."),
      reassure: ReaderWords.describe("The first line of the page, twelve words or fewer."),
      description: Line.describe("One sentence that says what the page gives."),
      bodies: z
        .record(z.string(), Deed)
        .optional()
        .describe("What to do at a service here, where it is not what `plan.yaml` says of it."),
      visible: z
        .record(z.string(), ReaderWords)
        .optional()
        .describe("Lines under the first action here, where they are not those of `plan.yaml`."),
    }),
  )
  .describe("Situation id to its words.");
export type SituationWords = z.infer<typeof SituationWords>;
