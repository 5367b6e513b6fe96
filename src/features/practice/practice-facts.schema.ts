import { z } from "astro/zod";
import { KINDS } from "./fits.rules.ts";
import { Id, SomeSources } from "../../core/facts/schema/source.ts";

const Option = z
  .strictObject({
    id: Id.describe(
      "An act, a body or a line of what to avoid of the plan (src/data/plan.yaml); of `aside` any other name.",
    ),
    is: z
      .enum(KINDS)
      .describe(
        "first: what the plan does first; later: what it does afterwards; harm: what it avoids, or what goes against an act of it; aside: what it does not name.",
      ),
  })
  .describe("One thing that a person might do first.");

const Case = z
  .strictObject({
    id: Id.describe("Id of its words in locales/xx/practice.yaml."),
    place: Id.describe("Where it happens: an id of `places` in locales/xx/practice.yaml."),
    situation: Id.describe("The situation whose plan is practised."),
    answers: z
      .record(Id, Id)
      .default({})
      .describe("Answers to the questions of that plan; an absent question has no answer."),
    options: z
      .array(Option)
      .min(3)
      .max(4)
      .describe("What a person might do first, in the order of the page."),
    sources: SomeSources.describe("Sources of the case: those of the situation, or of its claims."),
  })
  .superRefine(({ options }, context) => {
    const add = (message: string): void => context.addIssue({ code: "custom", path: ["options"], message });
    if (new Set(options.map(({ id }) => id)).size < options.length) add("an id stands twice");
    if (options.filter(({ is }) => is === "first").length !== 1) add("exactly one is `first`");
  })
  .describe("A case to practise.");

/** `src/data/practice.yaml`: cases for people who work with children. */
export const PracticeFile = z
  .strictObject({
    talk: z
      .array(Id)
      .min(1)
      .describe("Services whose telephone is below the warning, because readers may be hurt too."),
    cases: z.array(Case).min(1).describe("Cases, in the order of the page."),
  })
  .describe("Cases to practise, each with a plan for people who work with children.");
export type PracticeFile = z.infer<typeof PracticeFile>;
