import { z } from "astro/zod";
import { ROLES } from "../../core/vocabulary.rules.ts";
import { Place } from "../../core/facts/schema/plan/step.ts";
import { Id } from "../../core/facts/schema/source.ts";

const TARGETS = ["act", "service", "place", "contact"] as const;

export const Step = z
  .strictObject({
    act: Id.optional().describe(
      "Something that readers do by themselves; its sentence is in the words under acts.",
    ),
    service: z.string().optional().describe("Id of a service to reach."),
    channels: z
      .array(Id)
      .min(1)
      .optional()
      .describe("Types or ids of the service's channels, the best first."),
    place: Place.optional(),
    contact: z.enum(["platform"]).optional().describe("A contact that the facts do not list one by one."),
    role: z.enum(ROLES).describe("Its part of the list."),
    if: Id.optional().describe("Words id of a condition that the reader checks; no code evaluates it."),
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
