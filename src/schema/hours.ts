import { z } from "astro/zod";

export const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

const clock = z.string().regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/, "expected a time such as 08:30");

export const Opening = z
  .strictObject({
    days: z.array(z.enum(DAYS)).min(1).describe("Days of the week on which these times hold."),
    opens: clock.describe("Opening time on the local clock."),
    closes: clock.describe("Closing time; 24:00 is midnight at the end of the day."),
    tz: z.literal("America/Toronto").describe("Time zone of the times."),
  })
  .describe("One stretch of opening times.");
export type Opening = z.infer<typeof Opening>;

export const Hours = z
  .union([z.literal("always"), z.array(Opening).min(1)])
  .nullable()
  .describe("always: day and night; null: unknown, which is not closed.");
export type Hours = z.infer<typeof Hours>;
