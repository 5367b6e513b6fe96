import { z } from "astro/zod";
import { ROLES } from "../../domain/vocabulary.ts";
import { Place } from "./plan/step.ts";
import { Id } from "./source.ts";

const TARGETS = ["act", "service", "place", "contact"] as const;

export const Step = z
  .strictObject({
    act: Id.optional().describe("Something to do oneself; its sentence is in the words under acts."),
    service: z.string().optional().describe("Id of a service to reach."),
    channels: z
      .array(Id)
      .min(1)
      .optional()
      .describe("Types or ids of the service's channels, the best first."),
    place: Place.optional(),
    contact: z.enum(["platform"]).optional().describe("Someone whom the facts do not list one by one."),
    role: z.enum(ROLES).describe("Where it stands in the list."),
    if: Id.optional().describe("Words id of a condition that the reader judges; nothing evaluates it."),
    why: Id.optional().describe("Words id of the reason, or of what to say there."),
  })
  .superRefine((step, context) => {
    const named = TARGETS.filter((target) => step[target] !== undefined);
    if (named.length !== 1) {
      context.addIssue({
        code: "custom",
        message: `needs exactly one of ${TARGETS.join(", ")}; has ${named.length}`,
      });
    }
    if ((step.service === undefined) !== (step.channels === undefined)) {
      context.addIssue({
        code: "custom",
        path: ["channels"],
        message: "a service, and only a service, names its channels",
      });
    }
  })
  .describe("One thing to do: reach this service by this channel, or do this.");
export type Step = z.infer<typeof Step>;

/** A position among the answers is one digit in the page, and 0 stands for no answer. */
const MOST = 9;

export const Choice = z
  .strictObject({
    answers: z
      .array(Id)
      .min(2)
      .max(MOST, `no more than ${MOST} answers can be offered, and hidden by rules`)
      .describe("Ids of the answers, in the order in which they are offered."),
    unsureAs: Id.optional().describe("The answer whose rows unsure takes."),
    unanswered: Id.describe("The answer that an empty question counts as."),
  })
  .superRefine(({ answers, unsureAs, unanswered }, context) => {
    const add = (path: string, message: string): void =>
      context.addIssue({ code: "custom", path: [path], message });
    if (new Set(answers).size !== answers.length) add("answers", "an answer stands twice");
    if (unsureAs !== undefined && !(answers.includes("unsure") && answers.includes(unsureAs))) {
      add("unsureAs", "needs an answer unsure, and must itself be an answer");
    }
    if (!answers.includes(unanswered)) add("unanswered", "must be an answer");
  })
  .describe("A closed question whose answer changes the advice.");
export type Choice = z.infer<typeof Choice>;
