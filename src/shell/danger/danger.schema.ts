import { z } from "astro/zod";
import { phrases } from "../../core/words/schema/phrases.ts";

const heard = phrases.min(1, "no phrase: nothing that people type would bring this number");

/**
 * `locales/XX/danger.yaml`: what people type when someone is in danger. Nobody reads these phrases. Each language fills
 * them as it likes, and every text is read with the phrases of all. `src/core/phrases/lexicon.rules.ts` says how a
 * phrase is written.
 */
export const DangerWords = z.strictObject({
  sets: z.record(z.string(), phrases).describe("Name of a set to its words, for <name> in a phrase."),
  emergency: heard.describe("An act under way or about to be, a person at the door, a child gone: 911."),
  crisis: heard.describe("Thoughts of dying or of hurting oneself: 9-8-8."),
  calm: phrases.describe("Phrases that hold such words and mean none of it: killing time."),
});
export type DangerWords = z.infer<typeof DangerWords>;
