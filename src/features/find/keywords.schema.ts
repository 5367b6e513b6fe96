import { z } from "astro/zod";

const phrases = z.array(z.string().trim().min(1)).min(1);
const byId = (what: string) => z.record(z.string(), phrases).describe(what);

/** `locales/XX/keywords.yaml`: what people type, never what they read. Each language fills it as it likes. */
export const Keywords = z.strictObject({
  situations: byId("Situation id to everyday words and phrases, dialects and other alphabets included."),
  services: byId("Service id to other names and what people call it."),
  platforms: byId("Platform id to nicknames and misspellings."),
  guides: byId("Guide id to everyday words and broken plurals that its text does not hold.").optional(),
  pages: byId("Name of another page to everyday words.").optional(),
  away: byId("Postal abbreviation of a province to its names and those of its towns in this language."),
  regions: byId("Everyday region to its names in this language.").optional(),
  ignore: phrases.describe("Small words that say nothing in a sentence."),
  calls: phrases.describe("What is typed that only calls for help: 911, and someone to talk to.").optional(),
  overseas: phrases
    .describe("What says that somebody is outside Canada and names no country: overseas.")
    .optional(),
  ordinary: phrases
    .describe("Ordinary words that are names of places too: in a sentence they are none.")
    .optional(),
});
export type Keywords = z.infer<typeof Keywords>;
