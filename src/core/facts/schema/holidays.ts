import { z } from "astro/zod";
import { Day, SomeSources } from "./source.ts";

const days = z.array(Day).superRefine((list, context) => {
  for (const [index, day] of list.entries()) {
    const before = list[index - 1];
    if (before !== undefined && before >= day) {
      context.addIssue({ code: "custom", path: [index], message: `"${day}" must come after "${before}"` });
    }
  }
});

export const Holidays = z
  .strictObject({
    from: Day.describe("First day of the table."),
    until: Day.describe("Last day of the table. After it, pages do not say what is open now."),
    statutory: days.describe("Statutory holidays of Quebec, for everyone."),
    possible: days.describe("Days on which some offices are closed and others open."),
    sources: SomeSources,
  })
  .superRefine(({ from, until, statutory, possible }, context) => {
    for (const [field, list] of Object.entries({ statutory, possible })) {
      for (const [index, day] of list.entries()) {
        if (day >= from && day <= until) continue;
        context.addIssue({
          code: "custom",
          path: [field, index],
          message: `"${day}" is not between from and until`,
        });
      }
    }
    const both = possible.find((day) => statutory.includes(day));
    if (both)
      context.addIssue({ code: "custom", path: ["possible"], message: `"${both}" is in statutory too` });
  })
  .describe("Days on which the usual opening hours may be wrong.");
export type Holidays = z.infer<typeof Holidays>;
