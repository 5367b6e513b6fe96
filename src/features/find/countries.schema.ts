import { z } from "astro/zod";
import { CountryCode } from "../../core/facts/schema/places/abroad.ts";

/** `src/data/countries.yaml`: everyday names of other countries, and their well-known cities. */
export const Countries = z
  .record(
    CountryCode,
    z.array(z.string().min(1)).min(1).describe("Names of the country, then of its cities, in any language."),
  )
  .describe("Country to names that the find box must recognize as outside Canada.");
export type Countries = z.infer<typeof Countries>;

/** `src/data/time-zones.yaml`: the clocks of these countries. */
export const TimeZones = z
  .record(
    CountryCode,
    z.strictObject({
      clocks: z.array(z.string().refine(isClock, "no clock has this name")).min(1).describe("IANA names."),
      except: z
        .array(z.string().min(1))
        .optional()
        .describe("Names of places in the country that have another clock, in any language."),
    }),
  )
  .describe("Country to its clocks: of several that do not agree nobody says which.");
export type TimeZones = z.infer<typeof TimeZones>;

function isClock(name: string): boolean {
  try {
    return new Intl.DateTimeFormat([], { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
