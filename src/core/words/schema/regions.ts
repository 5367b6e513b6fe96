import { z } from "astro/zod";
import { byId, linesById } from "../../schema/by-id.ts";
import { Line } from "../../schema/line.ts";

/** `locales/xx/regions.yaml`: names of regions, provinces, countries and police services, and the doubts about places. */
export const RegionWords = z
  .strictObject({
    administrative: linesById(
      "Administrative region, 01 to 17, to its name. In another script the French name follows.",
    ),
    health: linesById("Region of youth protection to its name."),
    provinces: linesById("Postal abbreviation of a province or territory to its name."),
    countries: linesById("ISO 3166 code to the name of the country."),
    kinds: linesById("Official kind of a place to its everyday word."),
    doubts: linesById("Doubt about a place or a number to the sentence that a visitor must see."),
    police: linesById("Police service of Quebec to its everyday name."),
    elsewhere: byId(
      z.strictObject({ name: Line.describe("Everyday name."), area: Line.describe("Where it serves.") }),
    ).describe("Police service of another province to its name and its area."),
  })
  .describe("Words of places and of police services.");
export type RegionWords = z.infer<typeof RegionWords>;
