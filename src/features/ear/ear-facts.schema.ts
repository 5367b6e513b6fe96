import { z } from "astro/zod";

/** `src/data/ear.yaml`. */
export const EarFacts = z.strictObject({
  careful: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Ids of situations that the box offers only where the ear is rather sure: they would hurt others.",
    ),
  cheats: z
    .array(z.string().min(1))
    .default([])
    .describe("Ids of situations about a fake: the box repeats no day that it names."),
  answeredBy: z
    .record(z.string().min(1), z.string().min(1))
    .default({})
    .describe("File of sentences that is no situation yet: id of the situation that answers for it."),
});

const percent = z.int().min(0).max(100);

/** `src/data/ear-heard.json`: how well each language is heard, in per cent; `npm run ear:test -- --write` writes it. */
export const EarHeard = z.record(
  z.string().min(1),
  z.strictObject({
    sentences: z.int().positive().describe("Sentences that it did not learn from."),
    first: percent.describe("The right plan comes first."),
    three: percent.describe("The right plan is among the first three."),
    danger: percent.describe("A number shows, of sentences with danger."),
    alarms: percent.describe("A number shows, of sentences without danger."),
  }),
);
export type EarHeard = z.output<typeof EarHeard>;
export type EarFacts = z.output<typeof EarFacts>;
