import { z } from "astro/zod";
import { Line } from "../../core/schema/line.ts";

const head = {
  title: Line.describe("Title of the page."),
  tab: Line.optional().describe("Title of the browser tab when the page's own title would reveal too much."),
  description: Line.describe("One sentence that says what the page gives."),
  lead: Line.describe("The first thing to read."),
};

/** A phrase to say on the telephone, and its pronunciation. */
const Spoken = z.strictObject({
  text: Line.describe("What to say; {{language}} is the language of the reader."),
  say: z
    .record(z.string(), Line)
    .optional()
    .describe("Spoken language to its pronunciation, in the letters of this language."),
});

/** `locales/xx/counter.yaml`. */
export const CounterWords = z
  .strictObject({
    card: z
      .strictObject({
        ...head,
        show: Line.describe("Heading of the card to show."),
        wallet: Line.describe("Heading of the small card."),
      })
      .describe("The page of the card."),
    call: z
      .strictObject({
        ...head,
        ask: Line.describe("Before a question from the person at the counter."),
        link: Line.describe("Link next to a number, to what to say there."),
        bodies: z
          .record(z.string(), z.strictObject({ title: Line, reach: Line }))
          .describe("Body to its heading and the link to its number."),
      })
      .describe("The page of what to say on the telephone."),
    after: z
      .strictObject({
        ...head,
        log: Line.describe("Heading of the log."),
        logLead: Line.describe("What the log is for."),
        columns: z
          .strictObject({ body: Line, file: Line, name: Line, unit: Line, date: Line, next: Line })
          .describe("Heads of the columns of the log."),
        next: Line.describe("Heading of what happens next."),
        silence: Line.describe("Heading of what to say when nobody calls."),
        help: Line.describe("Who helps when nobody calls."),
      })
      .describe("The page of what happens next."),
    pronounced: Line.describe("Before a pronunciation."),
    questions: z.record(z.string(), Spoken).describe("Question id to what they may ask."),
    phrases: z.record(z.string(), Spoken).describe("Phrase id to what the reader says."),
  })
  .describe("Words of the card, the calls and the log.");
export type CounterWords = z.infer<typeof CounterWords>;
