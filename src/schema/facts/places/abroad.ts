import { z } from "astro/zod";
import { byLanguage, Languages } from "../../shared/languages.ts";
import { Id, SomeSources } from "../source.ts";
import { Status } from "../status.ts";
import { ForeignTelephone } from "../../shared/telephone.ts";

const note = z.string().optional().describe("Remark for editors, never shown.");

export const ForeignNumber = z
  .strictObject({
    for: z
      .enum([
        "all",
        "police",
        "ambulance",
        "gendarmerie",
        "national-guard",
        "deaf-text",
        "child-helpline",
        "sexual-violence",
      ])
      .describe("Whom the number reaches."),
    value: ForeignTelephone,
    status: Status,
    sources: SomeSources,
    note,
  })
  .describe("A number that works inside the country.");

export const Hotline = z
  .strictObject({
    name: z.string().describe("Its own name."),
    url: z.url().describe("Where it takes reports."),
    languages: Languages,
    status: Status,
    sources: SomeSources,
    note,
  })
  .describe("A hotline that takes reports of images of children.");

export const Country = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe("ISO 3166-1 code."),
    names: byLanguage(z.string()).describe("Name of the country."),
    numbers: z.array(ForeignNumber).describe("Numbers to call, in the order in which they are shown."),
    hotlines: z.array(Hotline).describe("Where to report images of children there."),
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
      .describe("Directory for every other country; null when it may not be shown."),
    countries: z.array(Country).describe("Countries, in any order: each language sorts them by name."),
  })
  .describe("Emergency numbers and hotlines outside Canada.");
export type Abroad = z.infer<typeof Abroad>;
