import { z } from "astro/zod";
import { phrases } from "../../core/words/schema/phrases.ts";

/**
 * `locales/XX/leads.yaml`: words that lead to one situation, or answer a question of a plan, by themselves.
 * `src/core/phrases/lexicon.rules.ts` says how a phrase is written.
 */
export const LeadWords = z.strictObject({
  sets: z.record(z.string(), phrases).describe("Name of a set to its words, for <name> in a phrase."),
  situations: z.record(z.string(), phrases).describe("Id of a situation to phrases that lead to it."),
  answers: z
    .record(z.string(), z.record(z.string(), phrases))
    .describe("Id of a question of src/data/questions.yaml to its answers, to phrases that give each."),
  none: phrases.describe("Phrases that only sound so: a voice in my head tells me to cut myself."),
});
export type LeadWords = z.infer<typeof LeadWords>;
