import { z } from "astro/zod";
import { DAYS } from "../vocabulary.rules.ts";

const clock = z.string().regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/, "expected a time such as 08:30");

export const Opening = z
  .strictObject({
    days: z.array(z.enum(DAYS)).min(1).describe("Days of the week on which these times hold."),
    opens: clock.describe("Opening time on the local clock."),
    closes: clock.describe("Closing time; 24:00 is midnight at the end of the day."),
    tz: z.literal("America/Toronto").describe("Time zone of the times."),
  })
  .superRefine(({ opens, closes }, context) => {
    if (opens < closes) return;
    const message = `"${closes}" is not after ${opens}: past midnight, write one stretch to 24:00 and one from 00:00`;
    context.addIssue({ code: "custom", path: ["closes"], message });
  })
  .describe("One stretch of opening times.");
export type Opening = z.infer<typeof Opening>;

const week = z
  .array(Opening)
  .min(1)
  .superRefine((openings, context) => {
    for (const [index, one] of openings.entries()) {
      const other = openings.slice(0, index).find((earlier) => overlap(earlier, one));
      if (!other) continue;
      const message = `${one.opens} to ${one.closes} contradicts ${other.opens} to ${other.closes} on the same day`;
      context.addIssue({ code: "custom", path: [index, "opens"], message });
    }
  });

function overlap(a: Opening, b: Opening): boolean {
  return a.opens < b.closes && b.opens < a.closes && a.days.some((day) => b.days.includes(day));
}

export const Hours = z
  .union([z.literal("always"), z.literal("office"), week])
  .nullable()
  .describe(
    "always: day and night; office: weekdays in office hours, whose times are not known; null: unknown, which is not closed.",
  );
export type Hours = z.infer<typeof Hours>;
