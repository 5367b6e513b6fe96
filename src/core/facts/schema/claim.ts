import { z } from "astro/zod";
import { Day, EdtfDate, Id, SomeSources } from "./source.ts";

/** The state of a law, as far as its text was read. */
export const LAW_STATES = ["in-force", "voted", "not-known"] as const;

export const Law = z
  .strictObject({
    state: z
      .enum(LAW_STATES)
      .describe("voted: passed, not yet in force; not-known: it is not known whether it is in force."),
    text: EdtfDate.nullable().describe(
      "Day of the text that was read. null: the page shows no day, and the day of reading is used.",
    ),
    look: Day.optional().describe(
      "Day by which a person must check again, if that is sooner than for other laws.",
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
  .describe("The state of a law, and the day of the text that was read.");
export type Law = z.infer<typeof Law>;

export const Claim = z
  .strictObject({
    sources: SomeSources,
    confidence: z
      .enum(["high", "medium"])
      .describe("How sure the reading is. Less sure claims are not kept."),
    use: z.enum(["yes", "check"]).describe("check: the sentence itself must say that it needs confirmation."),
    date: EdtfDate.nullable().describe("Date of the claim, or null if it has none."),
    law: Law.optional().describe("For a statement of law: its state and its text."),
    note: z.string().optional().describe("Warning for editors, never shown."),
  })
  .describe("One entry of `src/data/claims.yaml`: a claim that a paragraph of a guide may cite.");
export type Claim = z.infer<typeof Claim>;

export const LawWords = z
  .record(
    z.string().describe("File of words, as in plan.yaml or ui/dpj.json."),
    z.record(
      z.string().describe("Dotted key of a sentence, or of a group of sentences."),
      z.array(Id).min(1, "needs at least one claim").describe("Claims of law that it cites."),
    ),
  )
  .describe("`src/data/law.yaml`: sentences outside the guides that say what the law says.");
export type LawWords = z.infer<typeof LawWords>;
