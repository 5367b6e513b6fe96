import { z } from "astro/zod";
import { Line } from "../shared/line.ts";

const byId = (what: string): z.ZodRecord<z.ZodString, typeof Line> =>
  z.record(z.string(), Line).describe(what);

/** `locales/xx/regions.yaml`: names of regions, provinces, countries and police services, and the doubts about places. */
export const RegionWords = z
  .strictObject({
    administrative: byId(
      "Administrative region, 01 to 17, to its name; in another script with the French name behind it.",
    ),
    health: byId("Region of youth protection to its name."),
    provinces: byId("Postal abbreviation of a province or territory to its name."),
    countries: byId("ISO 3166 code to the name of the country."),
    kinds: byId("Official kind of a place to what readers call it."),
    doubts: byId("Doubt about a place or a number to the sentence that a visitor must see."),
    police: byId("Police service of Quebec to its everyday name."),
    elsewhere: z
      .record(
        z.string(),
        z.strictObject({ name: Line.describe("Everyday name."), area: Line.describe("Where it serves.") }),
      )
      .describe("Police service of another province to its name and its area."),
  })
  .describe("Words of places and of police services.");
export type RegionWords = z.infer<typeof RegionWords>;
