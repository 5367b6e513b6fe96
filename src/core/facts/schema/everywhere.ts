import { z } from "astro/zod";
import { Id } from "./source.ts";

export const Reached = z
  .strictObject({
    service: Id.describe("Id of a service in src/data/services/."),
    channels: z
      .array(Id)
      .min(1)
      .describe("Types or ids of its channels, in the order in which they are shown."),
  })
  .describe("A service and the ways by which it is reached here.");
export type Reached = z.infer<typeof Reached>;

/** `src/data/everywhere.yaml`: the services that pages name whatever they are about. */
export const Everywhere = z
  .strictObject({
    emergency: Id.describe("Id of the service whose telephone stands in the bar at the top of every page."),
    report: Reached.describe(
      "Who takes reports of what was done to a child online, from any place: named before a language is chosen, and where no police of one's own is.",
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
              "Administrative regions of Quebec that it is for; left out in the last: everywhere else.",
            ),
        }),
      )
      .min(1)
      .describe("Lines for tips on the page of a place: the first that is for its region."),
  })
  .superRefine(({ tips }, context) => {
    tips.forEach(({ regions }, index) => {
      const isLast = index === tips.length - 1;
      if (isLast === (regions === undefined)) return;
      const message = isLast ? "the last is for everywhere else" : "only the last is for everywhere else";
      context.addIssue({ code: "custom", path: ["tips", index, "regions"], message });
    });
  })
  .describe("What pages name whatever they are about.");
export type Everywhere = z.infer<typeof Everywhere>;
