import { z } from "astro/zod";
import { DANGERS } from "../../../vocabulary.rules.ts";
import { CountryCode, ForeignEnd } from "../places/abroad.ts";
import { Id } from "../source.ts";
import { Reader } from "./step.ts";

const Ids = z.array(Id);
const EachReader = z.record(Reader, Ids).describe("For each reader, in order.");
const Readers = z.array(Reader).min(1).optional().describe("Only for these readers; everyone when absent.");

export const VisibleLine = z
  .strictObject({
    id: Id.describe("Words id of the line."),
    for: Readers,
    talk: Ids.optional().describe("Only where the row has one of these sets of someone to talk to."),
    situations: Ids.optional().describe("Only in these situations."),
    names: Ids.optional().describe("Only where the plan names one of these, without a condition."),
    notInDanger: z.enum(DANGERS).optional().describe("Not in this kind of danger."),
    brings: Id.optional().describe("Part that it brings into the fold of other steps."),
    opens: Id.optional().describe("Fold whose words a tap on it opens; the fold does not stand again below."),
    isFirst: z
      .boolean()
      .default(false)
      .describe("Right under the first action: what one may fear; the others stand under the steps."),
    plain: z
      .strictObject({
        id: Id.describe("Words id of the plain line."),
        for: z.array(Reader).describe("Readers who always have it."),
        age: Id.describe("A row for this age alone has it."),
        situations: Ids.describe("Situations that always have it."),
      })
      .optional()
      .describe("A plainer line that stands in its place."),
  })
  .describe("One line that is always seen.");

export const Fold = z
  .strictObject({
    id: Id.describe("Words id of the fold."),
    for: Readers,
    talk: Ids.optional().describe("Only where the row has one of these sets of someone to talk to."),
    names: Ids.optional().describe("Only where the first action or a step after it names one of these."),
    where: z
      .enum(["more", "papers"])
      .optional()
      .describe("Only with other steps, or under the line on papers."),
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
        there: Id.describe("The sentence above the first action, in place of that of the situation."),
        here: Id.describe("The one after it where nobody has said where the child is: help in Canada."),
      })
      .describe("Words ids of what stands above the first action."),
    talk: Id.describe("Contact that comes before the services to talk to."),
    beside: Ids.describe("Acts beside which the numbers stand."),
    countries: z
      .record(CountryCode, z.array(ForeignEnd).min(1))
      .describe("Country to whom its numbers reach, in the order in which they are read."),
  })
  .describe("What differs where the child is outside Canada: lines of Canada never come first.");
export type OutsideCanada = z.output<typeof OutsideCanada>;

export const SharedParts = z
  .strictObject({
    dangerActs: z
      .record(Id, EachReader)
      .describe("Kind of danger, or of a situation, to what is done before 911."),
    services: z
      .strictObject({
        emergency: Id.describe("Called in danger."),
        crisis: Id.describe("Called or texted with thoughts of suicide."),
        young: Id.describe("The first to talk to for someone under 18 whose reader is not known."),
        anyone: Id.describe("Called by anyone who does not know where to turn."),
      })
      .describe("Services that the rules know by what they are for."),
    crisis: Id.describe("The situation that the find box offers with the line for thoughts of suicide."),
    acts: Ids.describe("Words ids of what one does oneself."),
    contacts: Ids.describe("Words ids of whom the facts do not list one by one."),
    kept: Ids.describe("Acts of a row that stay when danger comes before it."),
    earlier: Ids.describe("Acts that come before any danger that a condition names."),
    waits: Ids.describe("Acts that come after the number where a condition names a danger."),
    later: Ids.describe(
      "Acts that come after the number that is for all, and conditions, for some and of no danger, whose acts do.",
    ),
    unhurried: Ids.describe(
      "Words ids of what one says where nothing is urgent: never to the emergency number.",
    ),
    dangerLines: Ids.describe("Words ids of the sentences above the first action."),
    talk: z.record(Id, EachReader).describe("Set id to services, the best first."),
    avoid: z.record(Id, z.record(Reader, Ids.max(4))).describe("Set id to what not to do."),
    abroad: OutsideCanada,
    visible: z.array(VisibleLine).describe("Lines under the first action, in order."),
    folds: z.array(Fold).describe("Foldable parts, in order."),
    parts: Ids.describe("What the fold of other steps may hold."),
    channels: z
      .record(z.string(), Ids.min(1))
      .describe("Service id to types or ids of its channels, the best first."),
    withoutReader: z
      .record(Id, Reader)
      .describe("Situation id, or `other`, to the reader for whom the plan without a reader speaks."),
    doors: z
      .record(Reader, Id)
      .describe("Path, after the language, of the page of all sentences for a reader."),
  })
  .describe("What the rows of all situations share.");
export type SharedParts = z.output<typeof SharedParts>;
