import { z } from "astro/zod";
import { ReaderWords } from "./plan.ts";

/** `locales/xx/questions.yaml`: the questions of the plans. */
export const QuestionWords = z
  .strictObject({
    questions: z
      .record(
        z.string(),
        z.strictObject({
          question: ReaderWords.describe("The question."),
          answers: z.record(z.string(), ReaderWords).describe("Answer id to the label of its radio button."),
        }),
      )
      .describe("Question id to its words."),
  })
  .describe("Words of the questions.");
export type QuestionWords = z.infer<typeof QuestionWords>;
