import { z } from "astro/zod";
import { CountryCode } from "../../core/facts/schema/places/abroad.ts";

/** `src/data/namesakes.yaml`: names of places in Quebec that are also well known in another country, by country. */
export const Namesakes = z
  .record(
    CountryCode,
    z.array(z.string().min(1)).min(1).describe("Names of places in both Quebec and the country."),
  )
  .describe(
    "Country to names that the find box must ask about, because a place in Quebec has the same name.",
  );
export type Namesakes = z.infer<typeof Namesakes>;
