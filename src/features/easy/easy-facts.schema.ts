import { z } from "astro/zod";
import { ReachedServices } from "../../core/facts/schema/page.ts";
import { Id, SourceIds } from "../../core/facts/schema/source.ts";

/** `src/data/easy.yaml`: the screens of the page in easy words. */
export const EasyFile = z
  .strictObject({
    words: z
      .strictObject({
        most: z.int().positive().describe("Most words of a sentence."),
        in: z
          .record(z.string(), z.int().positive())
          .default({})
          .describe("Language id to its own limit, where one word says what others say in two."),
      })
      .describe("How long a sentence may be."),
    screens: z
      .array(
        z.strictObject({
          id: Id.describe("Id of its words in locales/xx/easy.yaml, and of its drawing."),
          services: ReachedServices,
        }),
      )
      .length(8, "a sheet of paper folds into eight")
      .describe("The screens, in the order of reading."),
    leads: Id.describe("Page that the end leads to: a name of src/data/addresses.yaml."),
    book: Id.describe("Handout that is the same to fold: an id of src/data/handouts.yaml."),
    sources: SourceIds,
  })
  .describe("The page in easy words.");
export type EasyFile = z.infer<typeof EasyFile>;
