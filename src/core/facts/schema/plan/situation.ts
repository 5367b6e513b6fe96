import { z } from "astro/zod";
import { Day, Id } from "../source.ts";
import { Reader, Step } from "./step.ts";

export const GROUPS = ["pictures", "person", "child-needs-me", "worries-and-after"] as const;

const ForReaders = z.union([z.literal("everyone"), z.array(Reader).min(1)]).describe("For whom it is.");

export const Row = z
  .strictObject({
    for: ForReaders,
    when: z
      .record(Id, z.array(Id).min(1))
      .default({})
      .describe("Question id to accepted answers; all must hold. `any` of danger: each kind of it."),
    acts: z.array(Step).max(3).describe("What to do oneself, first."),
    body: Step.optional().describe("The one body of the first action; none where nobody is to be told."),
    then: z.array(Step).max(3).describe("The next steps, in order."),
    avoid: Id.describe("Set of what not to do, in src/data/plan.yaml."),
    talk: Id.describe("Set of someone to talk to, in src/data/plan.yaml."),
    more: z.array(Id).default([]).describe("Parts of the fold of other steps."),
  })
  .describe("The advice for one set of answers and readers.");
export type Row = z.output<typeof Row>;

const Ask = z
  .union([Id, z.record(Id, z.array(Id).min(2))])
  .describe("A question with all its answers, or with some of them, in the order in which they are offered.");

const Say = z
  .union([
    Id,
    z.strictObject({
      question: Id.describe("The question whose answer says what happened."),
      answers: z.record(Id, Id).describe("Answer to words id; none for the others."),
    }),
  ])
  .describe("Words id of what to say on the telephone, or one for each answer to a question.");

export const Situation = z
  .strictObject({
    id: Id.describe("Id of the situation, the same as the name of its file."),
    group: z.enum(GROUPS).describe("Heading of the home page under which it stands."),
    order: z.int().positive().describe("Its place under that heading."),
    sensitive: z
      .boolean()
      .describe("true: neutral address and page title, because browser history is read by others."),
    slug: z
      .string()
      .regex(/^help\/[a-z0-9-]+$/)
      .describe("Address after the language, the same in each."),
    dangerLine: Id.describe("The sentence above the first action."),
    dangerActs: Id.optional().describe(
      "What is done first when someone is near; absent where danger is not asked.",
    ),
    say: Say,
    asks: z
      .record(Reader, z.array(Ask).max(2))
      .describe("For each reader the questions that change the advice."),
    empty: z
      .record(Id, Id)
      .default({})
      .describe("What an empty question counts as here, in place of its own default."),
    channels: z
      .record(Id, z.array(Id).min(1))
      .default({})
      .describe("Service id to types or ids of its channels, where they are not those of every plan."),
    rows: z.array(Row).min(1).describe("Most particular first; the first that fits wins."),
    evidence: z.array(Id).describe("Words ids of what to write down."),
    after: z.array(Id).describe("Words ids of what happens next."),
    why: z.string().min(1).describe("Why the routes are so, for whoever changes them; never shown."),
    sources: z.array(Id).describe("Ids of the pages that the routes rest on."),
    claims: z.array(Id).default([]).describe("Claims of src/data/claims.yaml that the routes rest on."),
    reviewed: Day.describe("Day on which the routes were last read against the policy."),
  })
  .superRefine(({ sensitive, slug, sources, claims }, context) => {
    if (sources.length + claims.length === 0) {
      context.addIssue({ code: "custom", path: ["sources"], message: "needs at least one source or claim" });
    }
    if (sensitive && !/^help\/\d+$/.test(slug)) {
      context.addIssue({
        code: "custom",
        path: ["slug"],
        message: "a sensitive situation has a number for an address",
      });
    }
  })
  .describe("What happened, as the visitor would say it, and the advice for it.");
export type Situation = z.output<typeof Situation>;
