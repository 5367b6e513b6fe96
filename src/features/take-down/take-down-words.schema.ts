import { z } from "astro/zod";
import { byId, linesById } from "../../core/schema/by-id.ts";
import { Line } from "../../core/schema/line.ts";

const WayWords = z
  .strictObject({
    if: Line.optional().describe("A condition that the reader checks before the way."),
    do: Line.describe("What to do, with a verb, five words or fewer."),
    does: Line.describe("What it does, in one or two short sentences."),
    needs: Line.describe("What the reader needs before it."),
    cannot: Line.describe("What it cannot do."),
  })
  .describe("Words of one way.");

const Deed = z
  .strictObject({
    do: Line.describe("What to do, five words or fewer."),
    more: Line.optional().describe("One or two short sentences more."),
  })
  .describe("Words of a step.");

const deeds = (what: string) => byId(Deed).describe(what);

/** `locales/xx/take-down.yaml`. */
export const TakeDownWords = z
  .strictObject({
    title: Line.describe("Heading of the page."),
    neutral: Line.describe(
      "Title of the tab and link preview: it says nothing, since browser history is read by others.",
    ),
    reassure: Line.describe("One line under the heading."),
    questions: byId(
      z.strictObject({
        question: Line.describe("The question."),
        hint: Line.optional().describe("One line of help."),
        answers: linesById("Answer id to the label of its radio button."),
      }),
    ).describe("Question id to its words."),
    routes: linesById("First action to a heading that says for which answers it is."),
    groups: linesById("Group to a heading that says for which answers it is."),
    ways: byId(WayWords).describe("Service id, or id of the way, to its words."),
    acts: deeds("What to do oneself."),
    places: deeds("Bodies found by place."),
    contacts: deeds("Someone whom the facts do not list one by one."),
    why: linesById("Why this door, and what to say there."),
    if: linesById("Conditions that the reader judges, set before the step."),
    request: z
      .strictObject({
        parts: linesById("What each part of a request is, as noun phrases."),
        lines: linesById(
          "Lines of the text: handed over in one language, in the others what each line says.",
        ),
      })
      .describe("Words of the written request."),
    avoid: linesById("What not to do."),
    evidence: linesById("What to write down, as noun phrases."),
    after: linesById("What happens after a report."),
  })
  .describe("Words of the page on removing an image.");
export type TakeDownWords = z.infer<typeof TakeDownWords>;
