import { z } from "astro/zod";
import { byLanguage } from "./languages.ts";
import { Day, SomeSources } from "./source.ts";
import { Status } from "./status.ts";

export const Site = z
  .strictObject({
    launch: z.enum(["preview", "live"]).describe("live needs every tier-1 value signed in src/data/verify/tier-1.yaml."),
    origin: z.url().regex(/[^/]$/, "no slash at the end").describe("Scheme and host of the published site."),
    factsSeen: Day.describe("Day on which the facts were last read on public pages."),
    exit: byLanguage(
      z.strictObject({
        url: z.url(),
        publisher: z.string(),
        status: Status,
        sources: SomeSources,
      }),
    ).describe("Ordinary page to leave to, by language of the site."),
  })
  .describe("What is true of the whole site.");
export type Site = z.infer<typeof Site>;
