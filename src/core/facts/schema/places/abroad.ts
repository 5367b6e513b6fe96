import { z } from "astro/zod";
import { byLanguage, Languages } from "../../../schema/languages.ts";
import { Day, Id, SomeSources } from "../source.ts";
import { Status } from "../status.ts";
import { ForeignTelephone } from "../../../schema/telephone.ts";

const note = z.string().optional().describe("Remark for editors, never shown.");

export const ForeignEnd = z
  .enum([
    "all",
    "police",
    "ambulance",
    "gendarmerie",
    "national-guard",
    "deaf-text",
    "suicide",
    "child-helpline",
    "child-protection",
    "sexual-violence",
  ])
  .describe("Who answers this number.");
export type ForeignEnd = z.infer<typeof ForeignEnd>;

export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe("ISO 3166-1 code.");

export const ForeignNumber = z
  .strictObject({
    for: ForeignEnd,
    value: ForeignTelephone,
    hoursInDoubt: z
      .boolean()
      .default(false)
      .describe("true: sources disagree on its hours, and the page says so."),
    status: Status,
    sources: SomeSources,
    note,
  })
  .describe("A number that works inside the country.");
export type ForeignNumber = z.infer<typeof ForeignNumber>;

export const Hotline = z
  .strictObject({
    name: z.string().describe("Its own name."),
    url: z.url().nullable().describe("Page that takes reports. null: no address was found."),
    takes: z
      .enum(["images", "content", "danger"])
      .nullable()
      .default(null)
      .describe(
        "images: images and videos only; content: also exploitation and blackmail; danger: a child in danger.",
      ),
    languages: Languages,
    always: z.boolean().default(false).describe("Whether it answers day and night."),
    fromAbroad: z.boolean().default(false).describe("Whether it takes reports from other countries."),
    identity: z
      .enum(["anonymous", "named"])
      .nullable()
      .default(null)
      .describe("anonymous: no name needed; named: it asks for one; null: unknown."),
    status: Status,
    sources: SomeSources,
    note,
  })
  .describe("A body that takes reports of harm to children online, in or for that country.");

export const Country = z
  .strictObject({
    code: CountryCode,
    names: byLanguage(z.string()).describe("Name of the country."),
    numbers: z.array(ForeignNumber).describe("Numbers to call, in the order of the page."),
    hotlines: z.array(Hotline).describe("Where to report harm to children there."),
    notFound: Day.optional().describe(
      "Day of a search that found no official service for children. Needed if none is confirmed or listed.",
    ),
    status: Status,
    note,
  })
  .describe("What a person in that country can call or open.");
export type Country = z.infer<typeof Country>;

export const Abroad = z
  .strictObject({
    note,
    fallback: z
      .strictObject({
        service: Id,
        url: z.url().describe("Address of the directory."),
        status: Status,
        sources: SomeSources,
        note,
      })
      .nullable()
      .describe("Directory for every other country. null: it may not be shown."),
    countries: z.array(Country).describe("Countries, in any order: each language sorts them by name."),
  })
  .describe("Emergency numbers and hotlines outside Canada.");
export type Abroad = z.infer<typeof Abroad>;
