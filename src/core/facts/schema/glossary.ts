import { z } from "astro/zod";

export const Term = z
  .strictObject({
    standing: z
      .record(z.string(), z.enum(["published", "weak", "built", "proposed"]))
      .describe(
        "By language folder, how far the term is settled: seen in a published source, in a weak one, built of published parts, or proposed by the editors. Languages left out are settled.",
      ),
    from: z.string().optional().describe("Where it was seen, for editors."),
  })
  .describe(
    "One entry of `src/data/glossary.yaml`, by the term's number; its words are `locales/xx/glossary.yaml`.",
  );
export type Term = z.infer<typeof Term>;
