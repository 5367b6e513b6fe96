import { z } from "astro/zod";
import { byLanguage } from "../../../schema/languages.ts";
import { Id, SourceIds } from "../source.ts";
import { Status } from "../status.ts";
import { Telephone } from "../../../schema/telephone.ts";

export const ProvincePhone = z
  .strictObject({
    label: z.enum(["non-emergency", "tty", "switchboard", "post"]).describe("Which line it is."),
    value: Telephone.nullable().describe("The number. null: sources give different numbers."),
    status: Status,
    sources: SourceIds,
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .describe("A telephone of a police service outside Quebec.");

export const Province = z
  .strictObject({
    id: Id,
    province: z
      .enum(["BC", "AB", "SK", "MB", "ON", "NB", "NS", "PE", "NL", "YT", "NT", "NU"])
      .describe("Postal code of the province or territory."),
    level: z
      .enum(["provincial", "territorial", "regional", "municipal", "provincial-municipal", "rcmp-detachment"])
      .describe("What the police service covers."),
    names: byLanguage(z.string()).describe("Names of the police service."),
    frenchNameIs: z
      .enum(["official", "translation"])
      .describe("Whether the French name is the service's own."),
    area: z.string().describe("What it serves, for editors, in English."),
    phones: z.array(ProvincePhone).describe("Telephones, the one to show first."),
    website: z
      .strictObject({ url: z.url().describe("Web address."), status: Status })
      .nullable()
      .default(null)
      .describe("Its site."),
    childExploitationUnit: z
      .strictObject({
        name: z.string().describe("Its own name."),
        url: z.url().nullable().describe("Web address, or null."),
        status: Status,
      })
      .nullable()
      .default(null)
      .describe("Its unit for children exploited online."),
    note: z.string().optional().describe("Remark for editors, never shown."),
  })
  .describe("A police service outside Quebec.");
export type Province = z.infer<typeof Province>;
