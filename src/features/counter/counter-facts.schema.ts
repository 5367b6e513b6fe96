import { z } from "astro/zod";
import { Id } from "../../core/facts/schema/source.ts";

const phrases = (what: string): z.ZodArray<typeof Id> => z.array(Id).min(1).describe(what);

/** `src/data/counter.yaml`: what a person shows at a counter or says on the telephone. */
export const CounterFile = z
  .strictObject({
    card: phrases("Phrases of the card of half a page, in order."),
    wallet: phrases("Phrases of the card for a wallet."),
    calls: z
      .array(
        z.strictObject({
          id: Id.describe("Who is called: an id of `call.bodies` in locales/xx/counter.yaml."),
          before: Id.optional().describe(
            "Page of prose about before and after a report, in src/data/pages.yaml; none where nothing is reported.",
          ),
          lines: z
            .array(
              z.strictObject({
                ask: Id.optional().describe("Question they may ask."),
                say: Id.describe("Phrase to say."),
              }),
            )
            .min(1)
            .describe("What to say, in order."),
        }),
      )
      .describe("Calls, in order."),
    ready: z
      .array(Id)
      .min(1)
      .describe("Calls in the order in which the file for a phone says what to have ready."),
    silence: phrases("What to say when nobody calls back."),
  })
  .describe("Card, calls, and what to say when nobody calls.");
export type CounterFile = z.infer<typeof CounterFile>;
