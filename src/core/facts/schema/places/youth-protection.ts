import { z } from "astro/zod";
import { Hours } from "../../../schema/hours.ts";
import { byLanguage, LanguageTag } from "../../../schema/languages.ts";
import { Id, SomeSources } from "../source.ts";
import { Status } from "../status.ts";
import { Telephone } from "../../../schema/telephone.ts";

export const YouthProtectionPhone = z
  .strictObject({
    label: z
      .enum([
        "toll-free",
        "local",
        "local-2",
        "phone",
        "day",
        "evening",
        "day-toll-free",
        "evening-toll-free",
        "neighbour-abitibi-temiscamingue",
        "neighbour-saguenay-lac-saint-jean",
      ])
      .describe("Which line it is. A neighbour line belongs to another region, which answers for this one."),
    value: Telephone,
    hours: Hours,
    language: LanguageTag.nullable().default(null).describe("Language of a line for one language only."),
    status: Status,
    sources: SomeSources,
  })
  .describe("A telephone of a director of youth protection.");
export type YouthProtectionPhone = z.infer<typeof YouthProtectionPhone>;

export const YouthProtectionRegion = z
  .strictObject({
    code: z
      .string()
      .regex(/^\d{2}(-[A-Za-z]+)?$/)
      .describe("Code of the health region. It links places to the region."),
    adminRegions: z
      .array(z.string().regex(/^\d{2}$/))
      .min(1)
      .describe("Administrative regions that it overlaps. Never link places by these."),
    names: byLanguage(z.string()).describe("Name of the region."),
    phones: z.array(YouthProtectionPhone).min(1).describe("The telephones, in the order to show them."),
    englishLine: z
      .strictObject({
        service: Id.describe("Service that answers."),
        code: z.string().describe("Code of the same region's line in English."),
        value: Telephone,
        hours: Hours,
        status: Status,
        sources: SomeSources,
      })
      .nullable()
      .default(null)
      .describe("The region's line for English speakers, where there is one."),
    officialPage: z.url().nullable().describe("Page of the health centre, or null if none was found."),
    status: Status,
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .describe("A health region and how to reach its director of youth protection.");
export type YouthProtectionRegion = z.infer<typeof YouthProtectionRegion>;
