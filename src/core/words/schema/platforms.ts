import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";

/** Words of one app or website. */
export const PlatformWordsEntry = z
  .strictObject({
    name: Line.describe("Visible name. In Arabic, the Arabic spelling and then the Latin name."),
    what: Line.describe("What it is: one line, twelve words or fewer."),
  })
  .describe("Words of one app or website.");
export type PlatformWordsEntry = z.infer<typeof PlatformWordsEntry>;

/** `locales/xx/platforms.yaml`: every platform of `src/data/platforms/`. */
export const PlatformWords = z.record(z.string(), PlatformWordsEntry).describe("Platform id to its words.");
export type PlatformWords = z.infer<typeof PlatformWords>;
