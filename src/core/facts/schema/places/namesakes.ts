import { z } from "astro/zod";
import { CountryCode } from "./abroad.ts";

/** `src/data/namesakes.yaml`: names of places of Quebec that are also well known elsewhere in the world, by country. */
export const Namesakes = z
  .record(
    CountryCode,
    z.array(z.string().min(1)).min(1).describe("Names that a place of Quebec and one of the country share."),
  )
  .describe("Country to names that the find box must ask about, because a place of Quebec bears them too.");
export type Namesakes = z.infer<typeof Namesakes>;
