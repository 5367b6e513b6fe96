import { z } from "astro/zod";
import { PlatformLink } from "../../core/facts/schema/services/platform.ts";
import { Day, Id, SomeSources } from "../../core/facts/schema/source.ts";
import { Question } from "../../core/facts/schema/plan/question.ts";
import { Status } from "../../core/facts/schema/status.ts";
import { Step } from "./step-facts.schema.ts";

export type { Step };

const When = z.record(Id, z.array(Id).min(1)).describe("Question id to accepted answers; all must be true.");
const byId = <T extends z.ZodType>(value: T) => z.record(Id, value);

/** One way to remove an image, and the answers that open it. */
export const RemovalStep = Step.safeExtend({
  id: Id.describe("Its own id within the group."),
  when: When.optional().describe(
    "Answers for which it is open, besides those of the group; always when absent.",
  ),
  says: Id.optional().describe("Id of its words, when not its own id: a list may have a way twice."),
  platform: Id.optional().describe("The platform of a platform contact."),
  purpose: PlatformLink.shape.purpose.optional().describe("Which of that platform's pages to open."),
});
export type RemovalStep = z.infer<typeof RemovalStep>;

/** Fields of an entry in a list. The first entry that fits the answers is used. */
const chosen = {
  id: Id.describe("Words id of its heading."),
  when: When.optional().describe("Answers that lead to it; absent in the last."),
};

const Group = z
  .strictObject({
    ...chosen,
    steps: z.array(RemovalStep).min(1).describe("Ways, in order within each role."),
  })
  .describe("The ways that come after the first action.");
export type Group = z.infer<typeof Group>;

const FirstAction = z
  .strictObject({
    ...chosen,
    steps: z.array(Step).min(1).describe("What to do, in order."),
  })
  .describe("What to do first for one set of answers.");

/** A written request that the law gives a right to, and its text. */
const RemovalRequest = z
  .strictObject({
    law: z.string().min(1).describe("Full name of the law, because a tool has a similar name."),
    from: Day.describe("Day from which apps and sites have the duty."),
    hours: z.int().positive().describe("Hours that the law gives them."),
    when: When.describe("Question id to accepted answers that show it; all must be true."),
    language: Id.describe("Language of the text to send: an id of locales/."),
    parts: z.array(Id).min(1).describe("Parts that the law requires in a request, in the order of the text."),
    lines: z
      .array(
        z.strictObject({
          id: Id.describe("Id of its words, under request.lines."),
          part: Id.optional().describe("The required part in this line."),
        }),
      )
      .min(1)
      .describe("Lines of the text, in order."),
    status: Status,
    sources: SomeSources,
  })
  .superRefine(({ parts, lines }, context) => {
    const add = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: "custom", path, message });
    parts.forEach((part, at) => {
      if (!lines.some((line) => line.part === part))
        add(["parts", at], `no line of the text holds "${part}"`);
    });
    lines.forEach(({ part }, at) => {
      if (part !== undefined && !parts.includes(part)) add(["lines", at, "part"], `no part "${part}"`);
    });
  })
  .describe("A written request to an app or a site.");

/** `src/data/take-down.yaml`: the chooser of ways to remove an image. */
export const TakeDown = z
  .strictObject({
    questions: byId(Question).describe("Questions, in the order of the page."),
    routes: z
      .array(FirstAction)
      .min(1)
      .describe(
        "First actions, the most specific first and the last without condition; the first match wins.",
      ),
    groups: z.array(Group).min(1).describe("What comes next, chosen in the same way."),
    request: RemovalRequest,
    avoid: z.array(Id).describe("Words ids of what not to do."),
    evidence: z.array(Id).describe("Words ids of what to write down."),
    after: z.array(Id).describe("Words ids of what happens next."),
    related: z.array(Id).describe("Situations offered at the end."),
    sources: SomeSources,
    reviewed: Day.describe("Day of the last check of the ways against the policy."),
  })
  .superRefine(({ questions, routes, groups }, context) => {
    const add = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: "custom", path, message });
    if (Object.keys(questions).length > 4) add(["questions"], "at most four");
    for (const [id, { empty }] of Object.entries(questions))
      if (empty === "none") add(["questions", id, "empty"], "must be an answer");
    for (const [name, all] of [
      ["routes", routes],
      ["groups", groups],
    ] as const) {
      all.forEach(({ when }, index) => {
        const last = index === all.length - 1;
        if (last === (when !== undefined))
          add([name, index, "when"], last ? "the last has no condition" : "only the last has no condition");
      });
    }
    routes.forEach(({ steps }, index) => {
      if (steps.some(({ role }) => role !== "first"))
        add(["routes", index, "steps"], "holds the first action only");
    });
    groups.forEach(({ steps }, index) => {
      if (steps.some(({ role }) => role === "first"))
        add(["groups", index, "steps"], "holds no first action");
      if (new Set(steps.map(({ id }) => id)).size < steps.length)
        add(["groups", index, "steps"], "an id stands twice");
      steps.forEach(({ contact, platform, purpose }, at) => {
        if ((platform === undefined) !== (purpose === undefined))
          add(["groups", index, "steps", at, "purpose"], "goes with a platform");
        if (platform !== undefined && contact !== "platform")
          add(["groups", index, "steps", at, "platform"], "belongs to a contact platform");
      });
    });
  })
  .describe("The ways to remove an image.");
export type TakeDown = z.infer<typeof TakeDown>;
