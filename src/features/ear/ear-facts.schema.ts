import { z } from "astro/zod";

/** `src/data/ear.yaml`. */
export const EarFacts = z.strictObject({
  answeredBy: z
    .record(z.string().min(1), z.string().min(1))
    .describe("File of sentences that is no situation yet: id of the situation that answers for it."),
});
export type EarFacts = z.output<typeof EarFacts>;
