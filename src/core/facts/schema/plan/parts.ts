import { z } from "astro/zod";
import { DANGERS } from "../../../vocabulary.rules.ts";
import { CountryCode, ForeignEnd } from "../places/abroad.ts";
import { Id } from "../source.ts";
import { Reader } from "./step.ts";

const Ids = z.array(Id);
const EachReader = z.record(Reader, Ids).describe("For each reader, in order.");
const Readers = z.array(Reader).min(1).optional().describe("Only for these readers; absent: everyone.");

export const VisibleLine = z
  .strictObject({
    id: Id.describe("Words id of the line."),
    for: Readers,
    talk: Ids.optional().describe("Only if the row has one of these sets of people to talk to."),
    situations: Ids.optional().describe("Only in these situations."),
    names: Ids.optional().describe("Only if the plan names one of these without a condition."),
    notInDanger: z.enum(DANGERS).optional().describe("Not in this kind of danger."),
    brings: Id.optional().describe("Part that it adds to the fold with the other steps."),
    opens: Id.optional().describe("Fold that a tap on the line opens. The fold does not show again below."),
    isFirst: z
      .boolean()
      .default(false)
      .describe(
        "true: a line about a fear, right under the first action. The other lines come under the steps.",
      ),
    plain: z
      .strictObject({
        id: Id.describe("Words id of the plain line."),
        for: z.array(Reader).describe("Readers who always have it."),
        age: Id.describe("A row for only this age has it."),
        situations: Ids.describe("Situations that always have it."),
      })
      .optional()
      .describe("A plainer line that replaces it."),
  })
  .describe("One line that always shows.");

export const Fold = z
  .strictObject({
    id: Id.describe("Words id of the fold."),
    for: Readers,
    talk: Ids.optional().describe("Only if the row has one of these sets of people to talk to."),
    names: Ids.optional().describe("Only if the first action or a later step names one of these."),
    where: z
      .enum(["more", "papers"])
      .optional()
      .describe("Only with the other steps, or under the line about papers."),
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
      })
      .describe("Words ids of the sentences above the first action."),
    talk: Id.describe("Contact that comes before the services to talk to."),
    situation: Id.describe("The situation that the find box offers with a place in another country."),
    beside: Ids.describe("Acts that show the numbers beside them."),
    countries: z
      .record(CountryCode, z.array(ForeignEnd).min(1))
      .describe("Country to the kinds of its numbers, in the order of the page."),
  })
  .describe("Changes to the plan if the child is outside Canada: Canadian lines never come first.");
export type OutsideCanada = z.output<typeof OutsideCanada>;

export const SharedParts = z
  .strictObject({
    dangerActs: z
      .record(Id, EachReader)
      .describe("Kind of danger, or a situation, to the acts before calling 911."),
    services: z
      .strictObject({
        emergency: Id.describe("For danger."),
        crisis: Id.describe("For thoughts of suicide, by call or text."),
        young: Id.describe("The first service for someone under 18 if the reader is not known."),
        anyone: Id.describe("For anyone who does not know who can help."),
      })
      .describe("Services that the rules know by their purpose."),
    crisis: Id.describe("The situation that the find box offers with the line for thoughts of suicide."),
    acts: Ids.describe("Words ids of what readers do themselves."),
    contacts: Ids.describe("Words ids of people or bodies that the facts do not list, such as the school."),
    kept: Ids.describe("Acts of a row that stay if danger comes before it."),
    earlier: Ids.describe("Acts that come before any danger that a condition names."),
    waits: Ids.describe("Acts that come after the number if a condition names a danger."),
    later: Ids.describe(
      "Acts that come after the number for everyone, and conditions (not about danger) whose acts do.",
    ),
    unhurried: Ids.describe(
      "Words ids of what to say if nothing is urgent. It is never said to the emergency number.",
    ),
    dangerLines: Ids.describe("Words ids of the sentences above the first action."),
    talk: z.record(Id, EachReader).describe("Set id to services, the best first."),
    avoid: z.record(Id, z.record(Reader, Ids.max(4))).describe("Set id to what not to do."),
    abroad: OutsideCanada,
    visible: z.array(VisibleLine).describe("Lines under the first action, in order."),
    folds: z.array(Fold).describe("Folds, in order."),
    parts: Ids.describe("Parts that the fold with the other steps may have."),
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
