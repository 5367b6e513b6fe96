import { z } from "astro/zod";
import { KINDS } from "./fits.rules.ts";
import { byId, linesById } from "../../core/schema/by-id.ts";
import { Line } from "../../core/schema/line.ts";

const lines = (what: string) => z.array(Line).min(1).describe(what);

/** `locales/xx/practice.yaml`. */
export const PracticeWords = z
  .strictObject({
    title: Line.describe("Title of the tab."),
    heading: Line.describe("Heading of the page."),
    description: Line.describe("One sentence that says what the page gives."),
    lead: Line.describe("The first thing to read."),
    before: lines("What must be read before the cases: what they hold, how to stop, who listens."),
    places: linesById("Place to its name."),
    ask: Line.describe("Before the options."),
    kinds: z
      .strictObject(
        Object.fromEntries(KINDS.map((kind) => [kind, Line])) as Record<(typeof KINDS)[number], typeof Line>,
      )
      .describe("What an option is, set before why."),
    plan: Line.describe("Before what the plan does."),
    open: Line.describe("Link to the plan."),
    source: Line.describe("Before the source of the case."),
    answers: Line.describe("Heading of the answers on paper."),
    leader: z
      .strictObject({
        heading: Line.describe("Heading of the notes."),
        lead: Line.describe("How long, for how many."),
        before: lines("What is made ready."),
        steps: lines("The meeting, step by step, each with its minutes."),
        avoid: lines("What is not done."),
        after: lines("What is done when a case is a real one."),
      })
      .describe("Notes for the leader of a meeting."),
    cases: byId(
      z.strictObject({
        story: Line.describe("Two to four short sentences: no name, no detail that wounds."),
        options: byId(
          z.strictObject({
            do: Line.describe("What a person might do first."),
            why: Line.describe("Why it comes first, or why it can wait or harm: one line."),
          }),
        ).describe("Option to its words."),
      }),
    ).describe("Case to its words."),
  })
  .describe("Words of the practice for people who work with children.");
export type PracticeWords = z.infer<typeof PracticeWords>;
