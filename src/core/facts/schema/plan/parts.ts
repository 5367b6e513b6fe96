import { z } from "astro/zod";
import { DANGERS } from "../../../vocabulary.rules.ts";
import { CountryCode, ForeignEnd } from "../places/abroad.ts";
import { Id } from "../source.ts";
import { Reader, Step } from "./step.ts";

const Ids = z.array(Id);
const EachReader = z.record(Reader, Ids).describe("For each reader, in order.");
const Readers = z.array(Reader).min(1).optional().describe("Only for these readers; absent: everyone.");

const Meant = Id.describe("Whom an answer means: a name under `meant`.");

export const VisibleLine = z
  .strictObject({
    id: Id.describe("Words id of the line."),
    for: Readers,
    talk: Ids.optional().describe("Only if the row has one of these sets of people to talk to."),
    avoid: Ids.optional().describe("Only if the row has one of these sets of what not to do."),
    orMeant: Meant.optional().describe("… or if an answer means this person."),
    meant: Meant.optional().describe("Only if an answer means this person."),
    notMeant: Meant.optional().describe("Not if an answer means this person."),
    situations: Ids.optional().describe("Only in these situations."),
    also: z.partialRecord(Reader, Ids).optional().describe("For one reader, in these situations too."),
    foldOnly: Ids.default([]).describe("In these situations it stands in its fold alone."),
    notSituations: Ids.default([]).describe("Not in these situations."),
    except: z
      .record(Id, z.array(Reader).min(1))
      .default({})
      .describe("Situation to the readers to whom no step says it there; its part stays."),
    answers: z.record(Id, Ids).optional().describe("Only with one of these answers to this question."),
    names: Ids.optional().describe("Only if the plan names one of these without a condition."),
    first: Ids.optional().describe("Only if the first action names one of these."),
    abroad: z
      .literal(true)
      .optional()
      .describe("Only if the child is outside Canada, or nobody has said where."),
    withoutDanger: z.literal(true).optional().describe("Not in danger, and not before a day to come."),
    calm: z.boolean().default(false).describe("true: in ordinary worries too."),
    brings: Id.optional().describe("Part that it adds to the fold with the other steps, shown or not."),
    foldedIn: Id.optional().describe("The fold or part that says it when there is no room; absent: none."),
    at: Id.optional().describe("The step that says it, instead of the first action."),
    plain: z
      .strictObject({
        id: Id.describe("Words id of the plain line."),
        for: z.array(Reader).describe("Readers who always have it."),
        meant: Meant.describe("An answer that means this person has it."),
        situations: Ids.describe("Situations that always have it."),
      })
      .optional()
      .describe("A plainer line that replaces it."),
  })
  .describe("One line under the first action.");
export type VisibleLine = z.output<typeof VisibleLine>;

export const VisibleLines = z
  .strictObject({
    most: z
      .strictObject({
        emergency: z.int().positive().describe("With the emergency number or nobody as the body."),
        other: z.int().positive().describe("With another body."),
      })
      .describe("How many lines show. The others stand in their fold."),
    lines: z.array(VisibleLine).describe("The lines; those that bring a part in the order of the parts."),
    order: EachReader.describe("For each reader the lines under the first action, the most important first."),
  })
  .describe("Lines under the first action.");

export const Fold = z
  .strictObject({
    id: Id.describe("Words id of the fold."),
    for: Readers,
    talk: Ids.optional().describe("Only if the row has one of these sets of people to talk to."),
    names: Ids.optional().describe(
      "Only if the first action or a later step names one of these, before a danger or after.",
    ),
    where: z
      .enum(["more", "papers", "after"])
      .optional()
      .describe(
        "Only with the other steps, under the line about papers, or where the situation says what comes after.",
      ),
  })
  .describe("A part of the plan that a tap opens.");

export const OutsideCanada = z
  .strictObject({
    question: Id.describe("The question that asks where the child is."),
    answers: z
      .record(Id, CountryCode.nullable())
      .describe("Its answers outside Canada, each with the code of its country, or null for any."),
    lines: z
      .strictObject({
        there: Id.describe("The sentence above the first action. It replaces that of the situation."),
        here: Id.describe(
          "The sentence after it, about help in Canada, if the place of the child is not known.",
        ),
        suicide: Id.describe("The sentence about suicide, if the place of the child is not known."),
      })
      .describe("Words ids of the sentences above the first action."),
    talk: Id.describe("Contact that comes before the services to talk to."),
    crisis: Id.describe("Contact that takes the place of the service for thoughts of suicide."),
    crisisHere: Id.describe("Words id of the call to that service, if the place of the child is not known."),
    situation: Id.describe("The situation that the find box offers with a place in another country."),
    beside: Ids.describe("Acts that show the numbers beside them."),
    countries: z
      .record(CountryCode, z.array(ForeignEnd).min(1))
      .describe("Country to the kinds of its numbers, in the order of the page."),
  })
  .describe("Changes to the plan if the child is outside Canada: Canadian lines never come first.");
export type OutsideCanada = z.output<typeof OutsideCanada>;

const ForSome = z.strictObject({ id: Id, for: Readers });

/** What one kind of danger changes. */
export const DangerKind = z
  .strictObject({
    adds: z.array(Step).default([]).describe("Acts after those of `dangerActs`."),
    keeps: z.int().nonnegative().default(3).describe("How many acts of the row stay, at most."),
    drops: Ids.default([]).describe("Acts that go, wherever they stand."),
    then: Ids.describe("The next steps that come first, in order. A place only if the row names it."),
    waits: Id.optional().describe("The one of these that goes where another child is meant."),
    talk: Id.optional().describe("Set whose first service comes before the first one of the row."),
    avoid: ForSome.optional().describe("The last line of what not to do."),
    more: Id.optional().describe("Part of the fold with the other steps."),
    still: Ids.optional().describe("The only acts that still hold; absent: all that were lost."),
  })
  .describe("What a kind of danger changes in a plan.");

export const DangerRules = z
  .strictObject({
    kept: Ids.describe("Acts of a row that stay if danger comes before it, in this order."),
    instead: z.record(Id, Id).describe("Kept act to the act of `dangerActs` whose place it takes."),
    calm: Ids.describe("Acts that no danger and no day to come leaves in a plan."),
    nearSibling: Id.describe("Set instead of `near` if a sibling is meant."),
    byAct: z
      .record(Id, Id)
      .describe("Act of a row to the set that it brings if someone is near, or in `live`."),
    alsoLive: Ids.describe("Sets of situations that hold in `live` too."),
    kinds: z.record(z.enum(DANGERS), DangerKind).describe("What each kind of danger changes."),
    later: z
      .strictObject({
        acts: Id.describe("Set of the acts."),
        ownActs: Ids.describe("Sets of situations whose first act stays instead."),
        stays: z.array(Step).describe("Acts that stay before all else if the row has the first of them."),
        bodies: Ids.min(1).describe("The first that the row names is called; without any, the first."),
        more: ForSome.describe("Part of the fold with the other steps."),
      })
      .describe("A danger on a day to come."),
    never: Ids.describe("What nobody in danger is told not to do."),
  })
  .describe("How danger, and a day to come, change a plan.");
export type DangerRules = z.output<typeof DangerRules>;

export const Unnamed = z
  .strictObject({
    part: Id.describe("The part."),
    talk: Ids.describe("Only if the row has one of these sets of people to talk to."),
    names: Ids.min(1).describe("Only if no step names one of these."),
    child: z.boolean().default(false).describe("true: only where a child is harmed, in Canada."),
    lost: z
      .boolean()
      .default(false)
      .describe("true: also where a danger took one of these out of the next steps."),
  })
  .describe("A part of the fold with the other steps for a body that no step names.");
export type Unnamed = z.output<typeof Unnamed>;

export const SharedParts = z
  .strictObject({
    edition: z.int().positive().describe("Edition of the routing policy that all plans follow."),
    dangerActs: z
      .record(Id, z.record(Reader, z.array(Step)))
      .describe("Kind of danger, or a situation, to the acts before calling 911."),
    danger: DangerRules,
    still: z
      .strictObject({
        first: Ids.describe(
          "What stands first, in order. A service here comes back when the next steps lost it.",
        ),
        says: z.record(Id, Ids).describe("Act to the acts that it says too."),
      })
      .describe("What the first action lost to danger, in one line."),
    meant: z
      .record(Id, z.record(Id, Ids))
      .describe("Whom an answer means: a name to the answers of each question."),
    thoughts: Ids.describe("Questions beside which the box for thoughts of suicide stands."),
    services: z
      .strictObject({
        emergency: Id.describe("For danger."),
        crisis: Id.describe("For thoughts of suicide, by call or text."),
        tip: Id.describe("For pictures of abuse, in all of Canada."),
        young: Id.describe("The first service for someone under 18 if the reader is not known."),
        anyone: Id.describe("For anyone who does not know who can help."),
      })
      .describe("Services that the rules know by their purpose."),
    crisis: Id.describe("The situation that the find box offers with the line for thoughts of suicide."),
    acts: Ids.describe("Words ids of what readers do themselves."),
    contacts: Ids.describe("Words ids of people or bodies that the facts do not list, such as the school."),
    splits: Ids.describe(
      "Conditions that name a danger. The act comes first, and the case without it right below.",
    ),
    earlier: Ids.describe("Acts that come before any danger that a condition names."),
    waits: Ids.describe("Acts that come after the number if a condition names a danger."),
    later: Ids.describe(
      "Acts that come after the number for everyone, and conditions (not about danger) whose acts do.",
    ),
    unhurried: Ids.describe(
      "Words ids of what to say if nothing is urgent. It is never said to the emergency number.",
    ),
    urgent: z
      .record(Id, Id)
      .describe("Condition of a step to the words that are said there instead of words that can wait."),
    dangerLines: Ids.describe("Words ids of the sentences above the first action."),
    talk: z.record(Id, EachReader).describe("Set id to services, the best first."),
    avoid: z.record(Id, z.record(Reader, Ids.max(4))).describe("Set id to what not to do."),
    abroad: OutsideCanada,
    visible: VisibleLines,
    folds: z.array(Fold).describe("Folds, in order."),
    parts: Ids.describe("Parts that the fold with the other steps may have."),
    partsNotFor: z.record(Id, z.array(Reader)).default({}).describe("Part to the readers who never have it."),
    unnamed: z.array(Unnamed).describe("Parts that come first in that fold, in order."),
    channels: z
      .record(z.string(), Ids.min(1))
      .describe("Service id to types or ids of its channels, the best first."),
    withoutReader: z
      .record(Id, Reader)
      .describe("Situation id, or `other`, to the reader that a plan without a reader addresses."),
    doors: z
      .record(Reader, Id)
      .describe("Path (without the language) of the page with all sentences for a reader."),
  })
  .describe("What the rows of all situations share.");
export type SharedParts = z.output<typeof SharedParts>;
