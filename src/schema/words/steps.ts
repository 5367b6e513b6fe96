import { z } from "astro/zod";
import { CHANNEL_TYPES } from "../facts/services/channel.ts";
import { Doing, Line, Words } from "../shared/line.ts";

const byId = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

/** `locales/xx/steps.yaml`: every sentence of a plan, by the id that the routes name. */
export const StepWords = z
  .strictObject({
    acts: byId(Doing).describe("Acts: what to do oneself."),
    places: z
      .strictObject({ "local-police": Doing, dpj: Doing, "province-police": Doing })
      .describe("Bodies found by place."),
    contacts: byId(Doing).describe("Platform, school, bank, trusted adult, legal information."),
    why: byId(Words).describe("Why this door, and what to say there."),
    if: byId(Words).describe("Conditions that the reader judges, set before the step."),
    avoid: byId(Words).describe("What not to do."),
    evidence: byId(Words).describe("What to write down, as noun phrases."),
    after: byId(Words).describe("What happens after a report."),
    bring: byId(Words).describe("What to have at hand."),
    folds: byId(
      z.strictObject({
        title: Words.describe("Label of the fold."),
        body: Words.describe("What it says first."),
      }),
    ).describe("The two foldable parts."),
    actions: byId(z.partialRecord(z.enum(CHANNEL_TYPES), Words)).describe(
      "Service id to the label of its button, by channel.",
    ),
    routes: byId(byId(Line)).describe(
      "Situation id to route id to a heading that says for which answers it is.",
    ),
  })
  .describe("Words of the plans.");
export type StepWords = z.infer<typeof StepWords>;
