import { z } from "astro/zod";

export const Term = z
  .strictObject({
    standing: z
      .record(z.string(), z.enum(["published", "weak", "built", "proposed"]))
      .describe(
        "How sure the term is in each language folder: found in a published source, in a weak one, built from published parts, or proposed by the editors. A missing language has a settled term.",
      ),
    from: z.string().optional().describe("Where it was seen, for editors."),
  })
  .describe(
    "One entry of `src/data/glossary.yaml`, by the term's number; its words are `locales/xx/glossary.yaml`.",
  );
export type Term = z.infer<typeof Term>;
