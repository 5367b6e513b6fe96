import { z } from "astro/zod";
import { CHANNEL_TYPES } from "../../facts/schema/services/channel.ts";
import { READERS } from "../../vocabulary.rules.ts";
import { byId, linesById } from "../../schema/by-id.ts";
import { Line } from "../../schema/line.ts";

/**
 * A line for every reader, or one for each that hears it otherwise and `all` for the others.
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
      "Why one need not be afraid to do it, in a breath: always beside it.",
    ),
    more: ReaderWords.optional().describe("One or two short sentences more."),
  })
  .describe("Words of a step.");

const sentences = (what: string) => byId(ReaderWords).describe(what);
const deeds = (what: string) => byId(Deed).describe(what);

/** `locales/xx/plan.yaml`: every sentence of a plan, by the id that the rows name. */
export const PlanWords = z
  .strictObject({
    readers: z
      .record(
        z.enum(READERS),
        z.strictObject({
          label: Line.describe("The link to this reader’s page."),
          for: Line.describe("Above the plan: for whom it is, the reader in **bold**."),
        }),
      )
      .describe("The five readers."),
    lines: sentences("Danger lines above the first action, and the one on suicide."),
    visible: sentences("Lines under the first action."),
    beside: sentences("Who stands beside someone under 18."),
    acts: deeds("What to do oneself."),
    bodies: deeds("A service, a place or someone else, and what to do there."),
    if: sentences("Conditions that the reader judges, set before the step."),
    otherwise: sentences(
      "For whom the rest of the first step is, where a condition of a danger stands first: its opposite.",
    ),
    avoid: sentences("What not to do."),
    say: sentences("Words to say to the police or to youth protection."),
    folds: linesById("Names of the foldable parts."),
    inside: sentences("What a foldable part says."),
    parts: sentences("Parts of the fold of other steps."),
    evidence: sentences("What to write down, as noun phrases."),
    after: sentences("What happens after a report."),
    actions: byId(z.partialRecord(z.enum(CHANNEL_TYPES), ReaderWords)).describe(
      "Service id to the label of its button, by channel.",
    ),
  })
  .describe("Words of the plans.");
export type PlanWords = z.infer<typeof PlanWords>;
