import { z } from "astro/zod";
import { Day, EdtfDate, Id, SomeSources } from "./source.ts";

/** How a law stands, as far as its text was read. */
export const LAW_STATES = ["in-force", "voted", "not-known"] as const;
export type LawState = (typeof LAW_STATES)[number];

export const Law = z
  .strictObject({
    state: z
      .enum(LAW_STATES)
      .describe("voted: passed, not yet in force; not-known: nobody has found whether it is in force."),
    text: EdtfDate.nullable().describe(
      "Day of the text that was read; null where the page bears none, and the day of reading stands for it.",
    ),
    look: Day.optional().describe(
      "Day by which a person looks again, where that is sooner than for other laws.",
    ),
  })
  .superRefine(({ state, look }, context) => {
    if (state !== "in-force" && look === undefined)
      context.addIssue({
        code: "custom",
        path: ["look"],
        message: "is missing: a law that is not known to be in force is looked at again by a day",
      });
  })
  .describe("How a law stands, and the day of the text in which it was read.");
export type Law = z.infer<typeof Law>;

export const Claim = z
  .strictObject({
    sources: SomeSources,
    confidence: z
      .enum(["high", "medium"])
      .describe("How sure the reading is; what is less sure is not kept."),
    use: z.enum(["yes", "check"]).describe("check: the sentence itself must say that it is to be confirmed."),
    date: EdtfDate.nullable().describe("Date of what is claimed, or null when undated."),
    law: Law.optional().describe("Of a statement of law: its state and its text."),
    note: z.string().optional().describe("Caution for editors, never shown."),
  })
  .describe("One entry of `src/data/claims.yaml`: what a paragraph of a guide may rest on.");
export type Claim = z.infer<typeof Claim>;

export const LawWords = z
  .record(
    z.string().describe("File of words, as in plan.yaml or ui/dpj.json."),
    z.record(
      z.string().describe("Dotted key of a sentence, or of all that stands below it."),
      z.array(Id).min(1, "needs at least one claim").describe("Claims of law that it rests on."),
    ),
  )
  .describe("`src/data/law.yaml`: where words outside the guides say what the law says.");
export type LawWords = z.infer<typeof LawWords>;
