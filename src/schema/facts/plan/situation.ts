import { z } from "astro/zod";
import { Day, Id, SomeSources } from "../source.ts";
import { Step } from "./step.ts";

export const GROUPS = ["pictures", "person", "child-needs-me", "worries-and-after"] as const;

const Answers = z.record(Id, Id).describe("Question id to answer id.");

export const Route = z
  .strictObject({
    id: Id.describe("Id of the route within its situation."),
    when: z
      .record(Id, z.array(Id).min(1))
      .optional()
      .describe("Question id to accepted answers; all must hold. Absent in the last route."),
    steps: z.array(Step).min(1).describe("What to do, in order within each role."),
    support: Id.optional().describe("Support set in place of the situation's."),
    calm: z.boolean().optional().describe("In place of the situation's."),
    folds: z.array(Id).optional().describe("In place of the situation's."),
    avoid: z.array(Id).optional().describe("Words ids of what not to do, besides the situation's."),
    sources: z.array(Id).optional().describe("Sources besides the situation's."),
  })
  .describe("The advice for one set of answers.");
export type Route = z.infer<typeof Route>;

export const Situation = z
  .strictObject({
    id: Id.describe("Id of the situation, the same as the name of its file."),
    group: z.enum(GROUPS).describe("Heading of the home page under which it stands."),
    order: z.int().positive().describe("Its place under that heading."),
    urgency: z.enum(["now", "soon", "when-ready"]).describe("How soon to act."),
    sensitive: z
      .boolean()
      .describe("true: neutral address and page title, because browser history is read by others."),
    slug: z
      .string()
      .regex(/^help\/[a-z0-9-]+$/)
      .describe("Address after the language, the same in each."),
    questions: z
      .array(Id)
      .max(3)
      .describe("Questions that change the advice, in the order in which they are asked."),
    assume: Answers.describe("Answers taken while a question is empty; always says who."),
    support: Id.describe("Support set that ends the plan."),
    folds: z.array(Id).describe("Foldable parts that stand in the plan; none in a calm one."),
    calm: z
      .boolean()
      .default(false)
      .describe("true: the plan names no emergency number, youth protection or police."),
    routes: z
      .array(Route)
      .min(1)
      .describe("Most particular first, the last without condition; the first match wins."),
    avoid: z.array(Id).describe("Words ids of what not to do."),
    evidence: z.array(Id).describe("Words ids of what to write down."),
    after: z.array(Id).describe("Words ids of what happens next."),
    related: z
      .array(z.strictObject({ situation: Id.describe("Another situation."), answers: Answers.optional() }))
      .describe("Situations offered at the end."),
    sources: SomeSources,
    reviewed: Day.describe("Day on which the routes were last read against the policy."),
  })
  .superRefine(({ sensitive, slug, routes, assume }, context) => {
    const add = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: "custom", path, message });
    if (sensitive && !/^help\/\d+$/.test(slug))
      add(["slug"], "a sensitive situation has a number for an address");
    if (assume.who === undefined) add(["assume", "who"], "must say who is taken to read");
    routes.forEach(({ when }, index) => {
      const last = index === routes.length - 1;
      if (last === (when !== undefined)) {
        add(
          ["routes", index, "when"],
          last ? "the last route has no condition" : "only the last route has no condition",
        );
      }
    });
  })
  .describe("What happened, as the visitor would say it, and the advice for it.");
export type Situation = z.infer<typeof Situation>;
