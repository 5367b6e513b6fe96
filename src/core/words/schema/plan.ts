import { z } from "astro/zod";
import { CHANNEL_TYPES } from "../../facts/schema/services/channel.ts";
import { READERS } from "../../vocabulary.rules.ts";
import { byId, linesById } from "../../schema/by-id.ts";
import { Line } from "../../schema/line.ts";

/**
 * A line for every reader, or a line for each reader that differs and `all` for the others.
 *
 * @example { all: "Faites voir la plaie.", "me-young": "Fais voir la plaie." }
 */
export const ReaderWords = z
  .union([Line, z.partialRecord(z.enum(["all", ...READERS]), Line)])
  .describe("A line, or a line for each reader that differs and `all` for the others.");
export type ReaderWords = z.infer<typeof ReaderWords>;

export const Deed = z
  .strictObject({
    do: ReaderWords.describe("What to do, with a verb, six words or so."),
    why: ReaderWords.optional().describe(
      "A short reason not to be afraid to do it. It always shows beside the step.",
    ),
    more: ReaderWords.optional().describe("One or two more short sentences."),
  })
  .describe("Words of a step.");

const sentences = (what: string) => byId(ReaderWords).describe(what);
const deeds = (what: string) => byId(Deed).describe(what);

/** `locales/xx/plan.yaml`: every sentence of a plan, by the id in the facts. */
export const PlanWords = z
  .strictObject({
    readers: z
      .record(
        z.enum(READERS),
        z.strictObject({
          label: Line.describe("The link to this reader’s page."),
          for: Line.describe("Line above the plan: who it is for, with the reader in **bold**."),
        }),
      )
      .describe("The five readers."),
    lines: sentences("Danger lines above the first action, and the line about suicide."),
    visible: sentences(
      "Lines under the first action. A line that begins with a sentence in bold shows it, and a tap opens the rest.",
    ),
    beside: sentences("Who can support someone under 18."),
    thoughts: z
      .strictObject({
        question: ReaderWords.describe("The label of the box for thoughts of suicide."),
        says: ReaderWords.describe("What stands beside the first action once it is ticked."),
        calls: sentences("Whom to call then."),
      })
      .describe("The box for thoughts of suicide."),
    acts: deeds("What readers do themselves."),
    bodies: deeds("What to do at a service, at a place or with another person."),
    if: sentences("Conditions before a step, for the reader to judge."),
    otherwise: sentences(
      "Who the rest of the first step is for, if a danger condition comes first: the opposite of that condition.",
    ),
    avoid: sentences("What not to do."),
    say: sentences("Words to say to the police or to youth protection."),
    folds: linesById("Names of the folds."),
    inside: sentences("What a fold says."),
    parts: sentences("Parts of the fold with the other steps."),
    evidence: sentences("What to write down, as noun phrases."),
    after: sentences("What happens after a report."),
    actions: byId(z.partialRecord(z.enum(CHANNEL_TYPES), ReaderWords)).describe(
      "Service id to the label of its button for each channel.",
    ),
  })
  .describe("Words of the plans.");
export type PlanWords = z.infer<typeof PlanWords>;
