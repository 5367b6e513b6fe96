import { z } from "astro/zod";
import { byLanguage, LanguageTag } from "../../schema/languages.ts";
import { SomeSources } from "./source.ts";
import { Status } from "./status.ts";

export const Site = z
  .strictObject({
    launch: z
      .enum(["preview", "live"])
      .describe("live needs every tier-1 value signed in src/data/verify/tier-1.yaml."),
    origin: z.url().regex(/[^/]$/, "no slash at the end").describe("Scheme and host of the published site."),
    notesLanguage: LanguageTag.describe("Language in which the steps of platforms are noted."),
    contact: z
      .union([z.email(), z.url({ protocol: /^https$/ })])
      .nullable()
      .describe(
        "Address to write to the site and its privacy officer. Never the name of a person. live needs one.",
      ),
    host: z
      .strictObject({
        name: z.string().min(1).describe("Who sends the pages."),
        logs: z
          .enum(["none", "shortened"])
          .describe("none: no access log; shortened: visitors' addresses are shortened."),
      })
      .nullable()
      .describe("Who hosts the site, and what it logs. live needs one."),
    exit: byLanguage(
      z.strictObject({
        url: z.url().describe("Address of an ordinary page."),
        publisher: z.string().describe("Owner of the page."),
        status: Status,
        sources: SomeSources,
      }),
    ).describe("Ordinary page that the exit opens, by language of the site."),
  })
  .describe("Facts about the whole site.");
export type Site = z.infer<typeof Site>;
