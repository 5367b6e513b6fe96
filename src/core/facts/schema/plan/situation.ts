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
      .describe(
        "Question id to accepted answers. All must match. A row that names `danger` or `when` stands as written.",
      ),
    acts: z.array(Step).max(3).describe("What readers do themselves, first."),
    body: Step.refine(
      ({ condition }) => condition === undefined,
      "the body of the first action has no condition",
    )
      .optional()
      .describe("The one body of the first action. none: the plan sends the reader to nobody."),
    then: z.array(Step).max(3).describe("The next steps, in order."),
    avoid: Id.describe("Set of what not to do, in src/data/plan.yaml."),
    talk: Id.describe("Set of people to talk to, in src/data/plan.yaml."),
    more: z.array(Id).default([]).describe("Parts of the fold with the other steps."),
  })
  .describe("The advice for one set of answers and readers.");
export type Row = z.output<typeof Row>;

const Ask = z
  .union([Id, z.record(Id, z.array(Id).min(2))])
  .describe("A question with all its answers, or with some of them, in the order of the page.");

const SaidByAnswer = z.strictObject({
  question: Id.describe("The question whose answer says what happened."),
  answers: z.record(Id, Id).describe("Answer to words id."),
  get else() {
    return z
      .union([Id, SaidByAnswer])
      .optional()
      .describe("What is said for any other answer, or none; nothing when absent.");
  },
});

const Say = z
  .union([Id, SaidByAnswer])
  .describe("Words id of what to say on the telephone, or one for each answer to a question.");

export const Situation = z
  .strictObject({
    id: Id.describe("Id of the situation, the same as the name of its file."),
    group: z.enum(GROUPS).describe("Heading above it on the home page."),
    order: z.int().positive().describe("Its position under that heading."),
    sensitive: z
      .boolean()
      .describe("true: neutral address and page title, because others may read the browser history."),
    slug: z
      .string()
      .regex(/^help\/[a-z0-9-]+$/)
      .describe("Path without the language, the same in every language."),
    dangerLine: Id.describe("The sentence above the first action."),
    dangerActs: Id.optional().describe(
      "What to do first if the person is near. absent: the page does not ask about danger.",
    ),
    say: Say,
    asks: z
      .record(Reader, z.array(Ask).max(2))
      .describe("For each reader the questions that change the advice."),
    askedOnce: z
      .record(Id, z.record(Id, z.array(Id).min(1)))
      .default({})
      .describe("A question that the page asks only once another one has one of these answers."),
    witness: z
      .boolean()
      .default(false)
      .describe("true: an adult who speaks for themselves saw it, and acts in danger as for someone else."),
    empty: z
      .record(Id, Id)
      .default({})
      .describe("What an unanswered question counts as here, instead of its default."),
    channels: z
      .record(Id, z.array(Id).min(1))
      .default({})
      .describe("Service id to types or ids of its channels, if they differ from those of every plan."),
    rows: z.array(Row).min(1).describe("The most specific row first. The first row that matches wins."),
    evidence: z.array(Id).describe("Words ids of what to write down."),
    after: z.array(Id).describe("Words ids of what happens next."),
    why: z.string().min(1).describe("Reason for the routes, for people who change them. Never shown."),
    sources: z.array(Id).describe("Source ids for the routes."),
    claims: z.array(Id).default([]).describe("Claims of src/data/claims.yaml for the routes."),
    reviewed: Day.describe("Day on which a person last compared the routes with the policy."),
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
  .describe("What happened, in the words of a visitor, and the advice for it.");
export type Situation = z.output<typeof Situation>;
