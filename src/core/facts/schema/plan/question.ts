import { z } from "astro/zod";
import { Id } from "../source.ts";

/** The page stores the position of an answer as one digit. 0 means no answer. */
const MOST = 9;

export const Question = z
  .strictObject({
    answers: z
      .array(Id)
      .min(2)
      .max(MOST, `no more than ${MOST} answers can be offered, and hidden by rules`)
      .describe("Ids of the answers, in the order of the page."),
    unsure: Id.optional().describe("The answer `unsure` uses the rows of this answer."),
    empty: Id.describe("The answer that an unanswered question counts as. `none`: no row names it."),
  })
  .superRefine(({ answers, unsure, empty }, context) => {
    const add = (path: string, message: string): void =>
      context.addIssue({ code: "custom", path: [path], message });
    if (new Set(answers).size !== answers.length) add("answers", "an answer stands twice");
    if (unsure !== undefined && !(answers.includes("unsure") && answers.includes(unsure))) {
      add("unsure", "needs an answer unsure, and must itself be an answer");
    }
    if (empty !== "none" && !answers.includes(empty)) add("empty", "must be an answer, or none");
  })
  .describe("A closed question whose answer changes the advice.");
export type Question = z.infer<typeof Question>;
