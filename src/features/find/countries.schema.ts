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
