import { z } from "astro/zod";
import { phrases } from "../../core/words/schema/phrases.ts";

/**
 * `locales/XX/who.yaml`: words that say who speaks. `src/core/phrases/lexicon.rules.ts` says how a phrase is written.
 */
export const WhoWords = z.strictObject({
  sets: z.record(z.string(), phrases).describe("Name of a set to its words, for <name> in a phrase."),
  child: phrases.describe("A person under 18 speaks of themselves: I'm 12."),
  parent: phrases.describe("A person at home with children speaks: my kids, my husband, my oldest."),
  staff: phrases.describe("A person who works with children speaks: I coach, I'm an educator."),
  other: phrases.describe("A relative who is no parent speaks: my niece, my grandson."),
  self: phrases.describe("A person speaks of what is done to them: they are no witness."),
  own: phrases.describe("A person speaks of their own thoughts of harm: they are no witness and no parent."),
  none: phrases.describe("Phrases that only sound so: I'm 12 minutes late."),
});
export type WhoWords = z.infer<typeof WhoWords>;
