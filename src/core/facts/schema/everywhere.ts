import { z } from "astro/zod";
import { Id } from "./source.ts";

export const Reached = z
  .strictObject({
    service: Id.describe("Id of a service in src/data/services/."),
    channels: z.array(Id).min(1).describe("Types or ids of its channels, in the order of the page."),
  })
  .describe("A service and the ways to reach it here.");
export type Reached = z.infer<typeof Reached>;

/** `src/data/everywhere.yaml`: services that every page may name. */
export const Everywhere = z
  .strictObject({
    emergency: Id.describe("Id of the service whose number is in the bar at the top of every page."),
    report: Reached.describe(
      "Who takes reports of harm to a child online from any place. Pages name it before a language is chosen, and for places with no local police.",
    ),
    help: z.array(Reached).min(1).describe("Who answers, at the foot of every page, in this order."),
    tips: z
      .array(
        z.strictObject({
          service: Id.describe("Id of the service that takes tips without a name."),
          regions: z
            .array(z.string().regex(/^\d\d$/, 'expected two digits in quotes, as in "06"'))
            .min(1)
            .optional()
            .describe(
              "Administrative regions of Quebec that it serves. The last line has none: it serves everywhere else.",
            ),
        }),
      )
      .min(1)
      .describe("Tip lines for the page of a place: it shows the first that serves its region."),
  })
  .superRefine(({ tips }, context) => {
    tips.forEach(({ regions }, index) => {
      const isLast = index === tips.length - 1;
      if (isLast === (regions === undefined)) return;
      const message = isLast ? "the last is for everywhere else" : "only the last is for everywhere else";
      context.addIssue({ code: "custom", path: ["tips", index, "regions"], message });
    });
  })
  .describe("Services that every page may name.");
export type Everywhere = z.infer<typeof Everywhere>;
