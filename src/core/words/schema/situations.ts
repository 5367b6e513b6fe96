import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";
import { Deed, ReaderWords } from "./plan.ts";

/** `locales/xx/situations.yaml`: words for each situation on the home page, on the doors and on its own page. */
export const SituationWords = z
  .record(
    z.string(),
    z.strictObject({
      sentence: ReaderWords.describe("What the visitor would say, with the key words in **bold**."),
      title: ReaderWords.describe("Heading of the page, eight words or fewer."),
      tab: Line.describe("Title of the browser tab: for a sensitive situation it says nothing."),
      reassure: ReaderWords.describe("The first line of the page, twelve words or fewer."),
      description: Line.describe("One sentence that says what the page gives."),
      bodies: z
        .record(z.string(), Deed)
        .optional()
        .describe("What to do at a service in this situation, if `plan.yaml` does not fit."),
      visible: z
        .record(z.string(), ReaderWords)
        .optional()
        .describe("Lines under the first action in this situation, if those of `plan.yaml` do not fit."),
      say: z
        .record(z.string(), ReaderWords)
        .optional()
        .describe("What to say to a service in this situation, if `plan.yaml` does not fit."),
      questions: z
        .record(
          z.string(),
          z.strictObject({
            question: ReaderWords.optional().describe("The question here."),
            note: ReaderWords.optional().describe(
              "A line under the question, such as a link to another plan.",
            ),
            answers: z
              .record(z.string(), ReaderWords)
              .optional()
              .describe("Answer id to the label of its radio button here."),
          }),
        )
        .optional()
        .describe("Questions in this situation, where `questions.yaml` does not fit."),
      thoughts: ReaderWords.optional().describe(
        "What the box for thoughts of suicide shows in this situation, if that of `plan.yaml` does not fit.",
      ),
    }),
  )
  .describe("Situation id to its words.");
export type SituationWords = z.infer<typeof SituationWords>;
