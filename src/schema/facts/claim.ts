import { z } from "astro/zod";
import { EdtfDate, SomeSources } from "./source.ts";

export const Claim = z
  .strictObject({
    sources: SomeSources,
    confidence: z
      .enum(["high", "medium"])
      .describe("How sure the reading is; what is less sure is not kept."),
    use: z.enum(["yes", "check"]).describe("check: the sentence itself must say that it is to be confirmed."),
    date: EdtfDate.nullable().describe("Date of what is claimed, or null when undated."),
    note: z.string().optional().describe("Caution for editors, never shown."),
  })
  .describe("One entry of `src/data/claims.yaml`: what a paragraph of a guide may rest on.");
export type Claim = z.infer<typeof Claim>;
