import { z } from "astro/zod";
import { Id } from "../source.ts";

/** The place of an answer is one digit in the page, and 0 stands for no answer. */
const MOST = 9;

export const Question = z
  .strictObject({
    answers: z
      .array(Id)
      .min(2)
      .max(MOST, `no more than ${MOST} answers can be offered, and hidden by rules`)
      .describe("Ids of the answers, in the order in which they are offered."),
    unsure: Id.optional().describe("The answer whose rows `unsure` takes."),
    empty: Id.describe("The answer that an empty question counts as; `none`: no row names it."),
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
