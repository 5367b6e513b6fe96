import { z } from "astro/zod";
import { Id } from "../source.ts";

/** A position among the answers is one digit in the page, and 0 stands for no answer. */
const MOST = 9;

export const Question = z
  .strictObject({
    answers: z
      .array(Id)
      .min(2)
      .max(MOST, `no more than ${MOST} answers can be offered, and hidden by rules`)
      .describe("Ids of the answers, in the order in which they are offered."),
    unsureAs: Id.optional().describe("The answer whose rows unsure takes."),
    unanswered: Id.optional().describe(
      "The answer that an empty question counts as; else the situation assumes one.",
    ),
  })
  .superRefine(({ answers, unsureAs, unanswered }, context) => {
    const add = (path: string, message: string): void =>
      context.addIssue({ code: "custom", path: [path], message });
    if (new Set(answers).size !== answers.length) add("answers", "an answer stands twice");
    if (unsureAs !== undefined && !(answers.includes("unsure") && answers.includes(unsureAs))) {
      add("unsureAs", "needs an answer unsure, and must itself be an answer");
    }
    if (unanswered !== undefined && !answers.includes(unanswered)) add("unanswered", "must be an answer");
  })
  .describe("A closed question whose answer changes the advice.");
export type Question = z.infer<typeof Question>;
