import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";

/** `locales/xx/glossary.yaml`: terms by their number in `src/data/glossary.yaml`. */
export const GlossaryWords = z
  .record(
    z.string(),
    z.strictObject({
      term: Line.describe("The term in this language; a second one after a semicolon."),
      meaning: Line.describe("What it means, in one or two plain sentences."),
      old: Line.optional().describe("A word that people still search for, but the site does not use."),
    }),
  )
  .describe("Term number to its words.");
export type GlossaryWords = z.infer<typeof GlossaryWords>;
