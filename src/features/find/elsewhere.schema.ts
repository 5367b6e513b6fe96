import { z } from "astro/zod";

/** `src/data/elsewhere.yaml`: well-known places outside Quebec, by province. */
export const Elsewhere = z
  .record(
    z.string().regex(/^[A-Z]{2}$/),
    z.strictObject({
      letters: z
        .string()
        .regex(/^[A-Z]+$/)
        .describe("First letters of the postal codes."),
      places: z.array(z.string().min(1)).min(1).describe("Names that people may type, the largest first."),
    }),
  )
  .describe(
    "Postal abbreviation of a province or territory to the names that the find box must know as outside Quebec.",
  );
export type Elsewhere = z.infer<typeof Elsewhere>;
