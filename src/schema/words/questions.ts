import { z } from "astro/zod";
import { Line } from "../shared/line.ts";

const Answers = z.record(z.string(), Line).describe("Answer id to the label of its radio button.");

/** `locales/xx/questions.yaml`: the questions, and the wordings that differ in one situation. */
export const QuestionWords = z
  .strictObject({
    questions: z
      .record(
        z.string(),
        z.strictObject({
          question: Line.describe("The question."),
          hint: Line.optional().describe(
            "What counts as yes; left out where a situation words the answers itself.",
          ),
          answers: Answers,
        }),
      )
      .describe("Question id to its words."),
    situations: z
      .record(
        z.string(),
        z.record(
          z.string(),
          z.strictObject({
            question: Line.optional().describe("The question as this situation asks it."),
            answers: Answers.optional().describe("Only the labels that differ here."),
          }),
        ),
      )
      .describe("Situation id to question id to the words that differ there."),
  })
  .describe("Words of the questions.");
export type QuestionWords = z.infer<typeof QuestionWords>;
