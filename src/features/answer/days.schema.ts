import { z } from "astro/zod";
import { Line } from "../../core/schema/line.ts";

/** `locales/xx/days.yaml`: how people name a day or an hour that comes. */
export const DayWords = z.strictObject({
  days: z.array(Line).min(1).describe("Words for a day or an hour that comes; # stands for any number."),
  longAgo: z
    .array(Line)
    .describe(
      "Words by which an adult says that it happened to them long ago; # stands for any number from 18.",
    ),
  past: z.array(Line).describe("Words next to a day that has passed: last Friday."),
});
export type DayWords = z.output<typeof DayWords>;
