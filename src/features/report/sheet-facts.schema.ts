import { z } from "astro/zod";
import { READERS, SHEET_BLOCKS, SHEET_PEOPLE } from "../../core/vocabulary.rules.ts";
import { LanguageTag } from "../../core/schema/languages.ts";
import { Id } from "../../core/facts/schema/source.ts";

const Reader = z.enum(READERS);

/** What in the own words may tell who wrote them. */
export const CLUES = ["name", "contact", "work", "place", "home", "kin", "child"] as const;
export type ClueKind = (typeof CLUES)[number];

const BlockId = z.enum(SHEET_BLOCKS).describe("Part of the handover for the answer.");

/** Field id to answers; one given answer is enough. */
const Rule = z.record(Id, z.array(Id).min(1));

const leaf = {
  id: Id.describe("Id of the field, the only one of its name in the sheet."),
  kind: z
    .enum(["choice", "choices", "text", "long", "date-about", "town", "platform"])
    .describe("One option, several, one line, many lines, a day or about when, a town, an app or site."),
  options: z
    .array(Id)
    .min(2)
    .optional()
    .describe("Ids of the closed answers, in the order in which they are offered."),
  danger: z.array(Id).optional().describe("Options that show the emergency number and come first."),
  alone: z.array(Id).optional().describe("Options that leave no room for another: nothing, not sure."),
  notFor: z
    .record(Id, z.array(Reader).min(1))
    .optional()
    .describe("Option to the readers who are not offered it."),
  only: z
    .array(Id)
    .min(1)
    .optional()
    .describe("Situations in which it is asked; none: in all. What was typed is handed over in any case."),
  minors: z.literal(true).optional().describe("Never asked of an adult to whom it happened."),
  adults: z.literal(true).optional().describe("Never asked of a child."),
  paper: z.literal(true).optional().describe("Stands on the blank sheet that is filled in by hand."),
  exact: z
    .literal(true)
    .optional()
    .describe("An identifier: each character counts, nothing in it is language."),
  check: z
    .enum(["address", "user-name", "reach"])
    .optional()
    .describe("What is looked at for a slip; reach: telephone or e-mail."),
  future: z.literal(true).optional().describe("Its day may lie ahead."),
  first: z.literal(true).optional().describe("Stands before the other answers of its part of the handover."),
  always: z
    .literal(true)
    .optional()
    .describe("In a repeated block with an answer: the handover says where this one has none."),
  ages: z.literal(true).optional().describe("Several numbers in it are the ages of so many children."),
  at: Id.optional().describe("The field that says where it takes place: its hour is the hour there."),
  after: Id.optional().describe("The field whose day cannot be later than this one's."),
  when: z
    .strictObject({
      field: Id.describe("Field beside it."),
      options: z.array(Id).min(1).describe("Its answers, or other for a platform."),
    })
    .optional()
    .describe("When the form asks it. What was typed is handed over in any case."),
  unless: z
    .strictObject({
      field: Id.describe("Field that is asked once."),
      options: z.array(Id).min(1).describe("Its answers; one is enough."),
      readers: z.array(Reader).min(1).optional().describe("Who must write for it to count; none: everyone."),
    })
    .optional()
    .describe("When it is neither asked nor handed over, whatever was typed in it."),
  unlike: Id.optional().describe(
    "Field for a telephone or e-mail that is not safe: the same one is not handed over here.",
  ),
};

export const GroupField = z.strictObject(leaf).describe("A field within a block that can be repeated.");
export type GroupField = z.infer<typeof GroupField>;

export const LeafField = z.strictObject({ ...leaf, block: BlockId }).describe("A field that is asked once.");
export type LeafField = z.infer<typeof LeafField>;

export const RepeatField = z
  .strictObject({
    id: leaf.id,
    kind: z.literal("repeat").describe("Fields that belong together, as often as needed."),
    block: BlockId,
    fields: z.array(GroupField).min(1).describe("Fields of each one."),
  })
  .describe("Something there may be several of: accounts, places, file numbers.");
export type RepeatField = z.infer<typeof RepeatField>;

export const SheetField = z.discriminatedUnion("kind", [RepeatField, LeafField]);
export type SheetField = z.infer<typeof SheetField>;

export const SheetNeed = z
  .strictObject({
    id: Id.describe("Words id of the need."),
    fields: z.array(Id).min(1).describe("Fields that meet the need; one is enough."),
    evidence: z.array(Id).describe("Evidence ids of the situations that want it."),
    when: z
      .record(Id, z.array(Id).min(1))
      .optional()
      .describe("Field id to answers that ask for it; one is enough."),
    told: z
      .array(Id)
      .min(1)
      .optional()
      .describe("What the story tells, under tells, that asks for it; one is enough."),
    folded: z
      .literal(true)
      .optional()
      .describe("Nobody is asked for it beside the story; it stands in a fold."),
    first: z.array(Id).min(1).optional().describe("Situations in which it is wanted before all others."),
    start: z.literal(true).optional().describe("Wanted while nothing says what happened."),
    always: z.literal(true).optional().describe("Wanted in every situation."),
    notFor: z
      .array(Id)
      .min(1)
      .optional()
      .describe("Situations in which it is not wanted: the children are not known."),
  })
  .describe("One thing that lets a report be acted on.");
export type SheetNeed = z.infer<typeof SheetNeed>;

const SheetZone = z
  .strictObject({
    id: Id.describe("Id of the zone."),
    clock: z
      .string()
      .refine(isClock, "no clock has this name")
      .optional()
      .describe("IANA name of a clock that runs by it; none where the zone is not known."),
  })
  .describe("A time zone.");

const letters = z.string().refine(isPattern, "not a regular expression with Unicode properties");

/** What a detail of the story may be. The person says so, and then a field receives it. */
export const SheetHeard = z
  .strictObject({
    field: Id.optional().describe("Field that takes it; none: it stays in the own words."),
    named: Id.optional().describe("Field beside it that takes the words where the answer is other."),
    with: z
      .record(Id, Id)
      .optional()
      .describe("Fields beside it, and the answer that each takes: what the words of the answer say."),
    answer: Id.optional().describe("The answer that it gives, in place of the words."),
    together: z
      .literal(true)
      .optional()
      .describe(
        "true: the same detail may also be another that is marked so, as the town of the child and of a meeting.",
      ),
    notFor: z.array(Reader).min(1).optional().describe("Readers who are not offered this answer."),
  })
  .describe("Where an answer goes.");
export type SheetHeard = z.infer<typeof SheetHeard>;

/** The fields for the next thing that happens, and what their answers mean. */
const SheetClock = z
  .strictObject({
    field: Id.describe("Field that says when the next thing happens."),
    day: Id.describe("Field of its day and hour."),
    what: Id.describe("Field that says what happens then."),
    today: z.array(Id).describe("Answers that mean today."),
    undated: z.array(Id).describe("Answers that mean another day: it is checked while it is not said."),
    none: z.array(Id).describe("Answers after which its day no longer counts."),
  })
  .describe("The clock of the report.");

const SheetUrgency = z
  .strictObject({
    unsure: z
      .record(Id, z.array(Id).min(1))
      .describe("Field id to answers of danger that say only that it is not known."),
    tempered: z
      .array(
        z.strictObject({
          field: Id.describe("Field of the answer."),
          option: Id.describe("Answer of danger."),
          days: z.int().min(0).optional().describe("The day comes within so many days; none: any day."),
        }),
      )
      .describe("Answers of danger that give way to a day that is known to come."),
    life: Rule.describe("Dangers for which the line for thoughts of suicide comes first."),
    past: z.array(Id).describe("Situations that are over: what would press soon does not."),
    soon: z
      .record(Id, z.array(Id).min(1))
      .describe("Field id to answers that press without a danger to life and without a day."),
    clock: SheetClock,
  })
  .describe("How much a report presses, beside its answers of danger and its days.");

const SheetGist = z
  .strictObject({
    id: Id.describe("Words id of the line."),
    fields: z.array(Id).describe("Fields whose answers it gives; none: the nearest day."),
  })
  .describe("A line of the gist.");
const SheetMistake = z
  .strictObject({
    avoid: z.array(Id).min(1).describe("Ids of `avoid` in the words of plans."),
    acts: z.array(Id).min(1).describe("Ids of `acts` in the words of plans: what to do instead."),
  })
  .describe("What plans say of a mistake. Its answer says no more.");

const SheetScript = z
  .strictObject({
    id: Id.describe("Words id of the language or writing."),
    letters: letters.describe("Regular expression of its letters."),
    tag: z.string().describe("BCP 47 tag for words written in it."),
  })
  .describe("A writing that a reader may not know.");

/** `src/data/sheet.yaml`: the report sheet as data. */
export const SheetFile = z
  .strictObject({
    sections: z
      .array(
        z.strictObject({
          id: Id.describe("Id of the section."),
          open: z.literal(true).optional().describe("Stands open at the head of the page."),
          people: z
            .enum(SHEET_PEOPLE)
            .optional()
            .describe("Under whom its answers about people stand in the handover."),
          optional: z.literal(true).optional().describe("Said to be optional as a whole."),
          fields: z.array(SheetField).min(1).describe("What it asks, in order."),
        }),
      )
      .min(1)
      .describe("Sections in the order in which they are filled in."),
    needs: z.array(SheetNeed).min(1).describe("What an analyst needs, most wanted first."),
    questions: z.int().min(1).describe("At most so many questions after the story."),
    enough: z
      .strictObject({
        all: z.array(Id).min(1).describe("Fields that all need an answer."),
        any: z.array(Id).min(1).describe("Fields of which one needs an answer."),
      })
      .describe("From when on a report can be handed over."),
    urgency: SheetUrgency,
    relative: z
      .record(Id, z.int())
      .describe("Words id of a word such as “tomorrow” to the days from the day on which it is written."),
    gist: z
      .array(SheetGist)
      .min(1)
      .describe("The gist of a report in a writing that its reader may not know."),
    receivers: z.array(Id).min(1).describe("Step ids of the bodies that take a report."),
    anonymous: z
      .strictObject({
        when: z
          .strictObject({
            field: Id.describe("Field."),
            options: z.array(Id).min(1).describe("Its answers."),
          })
          .describe("Who stays without a name."),
        contacts: z.array(Id).min(1).describe("Fields for how the writer is reached."),
        whose: z
          .strictObject({ field: Id.describe("Field of an account."), option: Id.describe("Its answer.") })
          .describe("The account of a person who reports for themselves."),
        clues: z.array(z.enum(CLUES)).length(CLUES.length).describe("Kinds of clues, the surest first."),
        known: z
          .partialRecord(Reader, z.array(z.enum(CLUES)))
          .describe("Reader to clues that say only what the report says."),
        aside: z.array(Id).describe("Fields that are meant to name people: nothing in them is a clue."),
        few: z.int().min(1).describe("Inhabitants of a town that is a clue, at most."),
        most: z.int().min(1).describe("Clues shown at once."),
      })
      .describe("What may tell who writes."),
    doors: z
      .strictObject({
        unknown: Id.describe("Situation whose services show before a choice."),
        unsaid: z.array(Id).describe("Step ids that show too before a choice, in this order."),
        elsewhere: Id.describe("Situation whose services show for places outside Quebec."),
        most: z.int().min(1).describe("Bodies of the plan that are shown without a reason, at most."),
        asked: z
          .record(Id, z.record(Id, Rule))
          .describe("Question of a plan to its answers, each with what gives it."),
        void: z
          .record(Id, Rule)
          .describe("Answer of a plan, or reason for a door, to that beside which it does not hold."),
        where: z
          .strictObject({
            child: Id.describe("Field for the town of the child."),
            other: Id.describe("Field for other places."),
            doer: Id.describe("Field for the town of the person reported."),
            answers: z
              .strictObject({
                here: Id,
                doer: Id,
                province: Id,
                countries: z
                  .record(z.string().regex(/^[A-Z]{2}$/), Id)
                  .describe("ISO code of a country to its answer."),
                country: Id,
              })
              .describe("Answers of the plan's question where."),
          })
          .describe("How the sheet knows where the child is."),
        conditions: z.record(Id, Rule).describe("Condition of a step to the answers that meet it."),
        reasons: z.record(Id, z.record(Id, Rule)).describe("Step id to reasons for which it is shown too."),
        added: z
          .record(
            Id,
            z.strictObject({
              for: z.array(Id).min(1).describe("Reasons."),
              in: z.array(Id).min(1).optional().describe("Situations; none: any."),
              notFor: z.array(Reader).describe("Readers to whom it is not added."),
              first: z.literal(true).optional().describe("true: before the bodies of the plan."),
            }),
          )
          .describe("Step id to the reasons that add it to plans that do not name it."),
        towns: z.record(Id, z.record(Id, Id)).describe("Step id to fields of towns, each with its reason."),
        otherwise: z.record(Id, Id).describe("Step id to the reason where no other is known."),
        hotlines: z.array(Id).describe("Step ids that name the hotlines of the country named."),
        there: z.array(Id).describe("Step ids that show the emergency numbers of the country named."),
        offices: z
          .record(Id, z.enum(["police", "youth", "next"]))
          .describe("Step id to the body of a town; next: the police of a town nearby."),
        part: Id.describe("Field that says which body the person reported is close to."),
        parts: z
          .record(
            Id,
            z.strictObject({
              out: z.array(Id).describe("Step ids that are not shown."),
              instead: z
                .array(z.strictObject({ of: Id, by: Id }))
                .optional()
                .describe("What stands in the place of each."),
              also: z.array(Id).describe("Step ids that are shown where the plan names them."),
              why: Id.describe("Reason."),
              told: z
                .array(Id)
                .min(1)
                .optional()
                .describe("What the story tells of it, under tells, while nobody has answered."),
              maybe: Id.optional().describe("Reason of the other body then."),
            }),
          )
          .describe("Body to the other doors."),
      })
      .describe("Where the report is taken."),
    heard: z
      .record(Id, SheetHeard)
      .describe("Kind of detail in the own words, and what it may be, to its field."),
    finds: z
      .strictObject({
        most: z.int().min(1).describe("Details that are shown at once."),
        folds: z.array(Id).min(1).describe("Kinds of details that wait in a fold, the first one first."),
      })
      .describe("How many details of the story stand open."),
    linked: z.array(Id).describe("Services whose names are links in what is said to a question."),
    answered: z
      .partialRecord(Reader, z.array(Id).min(1))
      .describe("Reader to questions whose answers stand above the text."),
    wanted: z.record(Id, Rule).describe("Question to that beside which alone what is said to it is shown."),
    misfits: z.record(Id, Rule).describe("Question to answers beside which what is said to it does not fit."),
    tells: z
      .record(
        Id,
        z.strictObject({
          answers: Rule.optional().describe("Answers that say it too."),
          plan: Id.optional().describe("Situation whose doors show while nobody has said what happened."),
          unless: Rule.optional().describe("Answers beside which it is not heard in the story."),
          note: z
            .array(Id)
            .optional()
            .describe("The page says something to it beside the story, and then nothing to these mistakes."),
        }),
      )
      .describe("What a story tells, heard and not decided."),
    mistakes: z.record(Id, SheetMistake).describe("What someone may be about to do that would do harm."),
    zones: z.array(SheetZone).min(1).describe("Time zones on offer, Quebec's first."),
    scripts: z.array(SheetScript).min(1).describe("Writings, the first that fits."),
    handovers: z
      .array(LanguageTag)
      .min(1)
      .describe("Languages of those who take reports: only they have a handover in their words."),
  })
  .describe("The report sheet.");
export type SheetFile = z.infer<typeof SheetFile>;

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function isClock(name: string): boolean {
  try {
    return new Intl.DateTimeFormat([], { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
