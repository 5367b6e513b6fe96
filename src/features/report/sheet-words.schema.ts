import { z } from "astro/zod";
import { SHEET_BLOCKS, SHEET_PEOPLE } from "../../core/vocabulary.rules.ts";
import { byId, linesById } from "../../core/schema/by-id.ts";
import { Line, Words } from "../../core/schema/line.ts";
import { CLUES } from "./sheet-facts.schema.ts";

const Plurals = z
  .partialRecord(z.enum(["zero", "one", "two", "few", "many", "other"]), Line)
  .describe("Plural form to its phrase; exactly the forms of the language.");

/** What the person who fills in the sheet reads. */
export const SheetForm = z
  .strictObject({
    sections: byId(
      z.strictObject({
        title: Words.describe("Heading."),
        lead: Words.optional().describe("One or two sentences under it."),
      }),
    ).describe("Section id to its words."),
    fields: byId(
      z.strictObject({
        label: Words.describe(
          "The question, or what to write; of a repeated block its name, with {{number}}.",
        ),
        hint: Words.optional().describe("One line of help."),
        add: Words.optional().describe("Of a repeated block: label of the button that adds one."),
        remove: Words.optional().describe(
          "Of a repeated block: label of the button that takes one away, with {{number}}.",
        ),
        options: byId(Words).optional().describe("Option id to its label."),
      }),
    ).describe("Field id to its words."),
    zones: linesById("Time zone id to its label."),
    otherPlatform: Line.describe("Label of the app or site that is not in the list."),
    scripts: linesById("Writing id to its name, for “written in {{language}}”."),
    asks: linesById(
      "Kind of detail found in the own words, to the question whose or what it is, with {{value}}.",
    ),
    relative: linesById("Id of a word such as “tomorrow” to all its spellings, with | between two."),
    heard: byId(Words).describe(
      "What something found in the own words may be, as an answer to that question.",
    ),
    tells: byId(Words).describe("What a story tells, to what is said there first, with links."),
    mistakes: byId(Words).describe("Mistake id to one or two sentences: no, and what to do instead."),
    anonymous: z
      .strictObject({
        title: Words.describe("Heading, once a person wants to stay without a name."),
        means: z.array(Words).min(1).describe("What this means at each body; links to a service."),
        lead: Words.describe("Above the words that may tell who writes."),
        none: Words.describe("Where no such words are found."),
        look: Words.describe("Label of the button that leads to the words."),
        more: Words.describe("How many more there are, with {{count}}, which no word stands beside."),
        why: z.record(z.enum(CLUES), Words).describe("Kind of clue to why it may tell who writes."),
      })
      .describe("Words for a person who stays without a name."),
    doors: z
      .strictObject({
        reach: z
          .strictObject({
            title: Words.describe("To who leaves no way to reach them: the question."),
            leave: Words.describe("Button that leads to the field."),
            stay: Words.describe("Button that leaves none."),
            then: Words.describe("What to do then."),
          })
          .describe("How to be reached, asked at the doors."),
        why: byId(Words).describe("Reason to why a door is shown, a short line."),
        other: Words.describe("Title of the police that is asked where that of the town is part of it."),
        say: Words.describe("What to say there first."),
        which: Words.describe("Above the towns of one name."),
        now: z
          .strictObject({
            emergency: Words,
            ask: Words,
            crisis: Words,
          })
          .describe(
            "First of all doors: whom to call first, by what is answered, heard or not said, with links.",
          ),
        whoseTown: Words.describe(
          "Above the box for another police, while no town is known: which town to name.",
        ),
        same: Words.describe("Below a town whose police is the one that is part of it."),
        sameOther: Words.describe("Above a town that has another police."),
        sameNone: Words.describe("Where no town nearby has another police."),
      })
      .describe("Where the report is taken."),
    slips: byId(Words).describe("Slip id to what may have slipped, as a question or a remark without blame."),
  })
  .describe("Words of the form.");
export type SheetForm = z.infer<typeof SheetForm>;

/** All of the handover but the labels and phrases of its fields. */
const frame = {
  title: Line.describe("Title of the handover."),
  lead: Line.describe("One or two sentences: what is translated, and the marks of where a line comes from."),
  origins: z
    .strictObject({ ticked: Line, typed: Line, found: Line, supposed: Line })
    .describe(
      "Mark behind a line: the person ticked it, typed it, ticked it after it was found in their words, or left what the page supposed from them.",
    ),
  blocks: z.record(z.enum(SHEET_BLOCKS), Line).describe("Part to its heading."),
  people: z
    .record(z.enum([...SHEET_PEOPLE, "self"]), Line)
    .describe(
      "Person to the heading of their lines; self: of the child, where an adult reports about themselves.",
    ),
  office: Line.describe("Heading of the bodies that take the report, with their numbers."),
  unnamed: z
    .strictObject({ police: Line, youth: Line, next: Line })
    .describe("Body of a town that is not known, by its kind in `doors.offices` of `src/data/sheet.yaml`."),
  noNumber: Line.describe("A police whose number is not certain, and how it is reached: {{name}}, {{site}}."),
  gist: z
    .strictObject({
      title: Line.describe("Heading."),
      lines: linesById("Line id to its label."),
    })
    .describe("What the answers say in short, where the own words are in another writing."),
  children: Plurals.describe("Ages of several children: {{count}}, {{list}}. `other` at least."),
  months: z.array(Line).length(12).describe("Names of the months."),
  firstOfMonth: Line.describe("How the first day of a month is written."),
  date: Line.describe("A day: {{weekday}}, {{day}}, {{month}}, {{year}}."),
  time: Line.describe("A time of day: {{hour}} from 00 to 23, {{minute}}."),
  at: Line.describe("A day with its time: {{date}}, {{time}}."),
  midnight: Line.describe("A day at midnight, and the day that it ends: {{date}}, {{time}}, {{before}}."),
  zoned: Line.describe("A time with its zone: {{when}}, {{zone}}."),
  there: z
    .strictObject({
      country: Line.describe("An hour of another country: {{when}}, {{country}}."),
      place: Line.describe("An hour of a place elsewhere, whose country is not known: {{when}}."),
      unknown: Line.describe("Where the zone of such an hour is not known: {{local}}."),
      both: Line.describe("Such an hour, and the same hour in Quebec: {{local}}, {{here}}."),
      supposed: Line.describe("Where only the story names the country: {{both}}."),
    })
    .describe("Hours of other countries."),
  about: Line.describe("A day or time that is not sure: {{when}}."),
  urgency: z
    .strictObject({
      label: Line,
      now: Line,
      today: Line.describe("The nearest day is today: {{when}}."),
      "by-date": Line.describe("The nearest day: {{when}}."),
      undated: Line.describe("Not safe, and the next thing comes on a day that nobody has named."),
      soon: Line,
      unsure: Line,
      none: Line,
      over: Line.describe("Behind the day where its hour is past."),
      because: Line.describe("The level and the answers that give it: {{how}}, {{why}}."),
      despite: Line.describe("Behind it, where the person answered that they are safe."),
    })
    .describe("How much it presses."),
  relative: linesById("Id of a word such as “tomorrow” to the word, in quotation marks."),
  counted: Line.describe("The day that such a word means, and from when it is counted: {{day}}, {{from}}."),
  heard: z
    .strictObject({
      label: Line.describe("Before a sentence of the story."),
      emergency: Line.describe("What it may be: a danger, which nobody has confirmed."),
      crisis: Line.describe("What it may be: thoughts of suicide or self-harm, which nobody has confirmed."),
    })
    .describe("What the page hears as danger in the story."),
  crisis: Line.describe(
    "Before words that the reader may not know, and that may speak of suicide or self-harm.",
  ),
  protect: Line.describe(
    "First line of how to reach the person: the reported person must not learn about it.",
  ),
  wrote: Line.describe("In which language the person wrote, where its letters tell: {{language}}."),
  translateFirst: Line.describe("Where how to reach the person is said in another writing."),
  filled: Line.describe("Label of the day and hour at which the sheet was filled in."),
  machine: Line.describe("Heading of the lines that a machine reads."),
  noContact: Line.describe("Sentence when nothing says how to reach the person."),
  notSaid: Line.describe("Where a detail that is always named has no answer."),
  written: Line.describe("Mark of words that stay as they are: {{language}}."),
  asWritten: Line.describe("Mark of free text whose language nobody can know."),
  inLetters: Line.describe("Mark of an identifier in another writing: {{language}}."),
  digits: Line.describe("Mark of a number in other digits than 0 to 9: {{digits}}."),
  invisible: Line.describe("Mark of an identifier with signs that are not seen: {{list}}."),
  lookalike: Line.describe("Mark of an identifier with signs that look like other letters: {{list}}."),
  separator: z.string().min(1).describe("Text between label and answer, with spaces."),
  join: z.string().min(1).describe("Text between two answers, with spaces."),
};

/** What the analyst or officer reads: third person, one phrase for each option. */
export const SheetHandover = z
  .strictObject({
    ...frame,
    fields: byId(
      z.strictObject({
        label: Line.describe(
          "Label before the answer; of a repeated block its name, with {{number}} and {{total}}.",
        ),
        self: Line.optional().describe("The label where an adult reports what happened to themselves."),
        telephone: Line.optional().describe("The label where the answer is a telephone number."),
        email: Line.optional().describe("The label where the answer is an e-mail address."),
        only: Line.optional().describe("Of a repeated block: its name when there is but one."),
        count: Plurals.optional().describe("Of a repeated block: how many there are, with {{count}}."),
        options: byId(Line).optional().describe("Option id to its phrase."),
      }),
    ).describe("Field id to its words."),
    zones: linesById("Time zone id to its phrase after a time."),
    otherPlatform: Line.describe("An app or site that is not in the list."),
    relations: linesById(
      "Relation, as in father-hers, to its phrase: where the person wrote it in another language.",
    ),
    currencies: z
      .record(z.string().regex(/^[A-Z]{3}$/), Line)
      .describe("Currency code to its plural: where an amount was written in another script."),
    scripts: linesById("Writing id to its name in the mark."),
    qr: Line.describe("Under the code on paper."),
    noQr: Line.describe("Where what it would hold is too long for a code."),
    boxes: z
      .strictObject({ file: Line, officer: Line, date: Line })
      .describe("Labels of the empty boxes for the person who takes the report."),
    telephone: Line.describe(
      "What a person says on the telephone who speaks another language: {{language}}.",
    ),
  })
  .describe("Phrases of the handover.");
export type SheetHandover = z.infer<typeof SheetHandover>;

/** What the person reads beside the handover, in a language in which nobody takes reports. */
export const SheetBeside = z
  .strictObject({
    ...frame,
    telephone: z
      .strictObject({
        title: Line.describe("Heading of what is said on the telephone."),
        meaning: Line.describe("What it means."),
      })
      .describe("What is said on the telephone to somebody who speaks another language."),
  })
  .describe("The same text for its writer. Labels and answers are those of the form.");
export type SheetBeside = z.infer<typeof SheetBeside>;

/** `locales/xx/sheet.yaml`. Only the languages of `handovers` in `src/data/sheet.yaml` have a `handover`. */
export const SheetWords = z
  .strictObject({
    form: SheetForm,
    handover: SheetHandover.optional().describe("Only in the languages of those who take reports."),
    beside: SheetBeside.optional().describe(
      "Only in the other languages. Without it the handover stands alone.",
    ),
  })
  .describe("Words of the report sheet.");
export type SheetWords = z.infer<typeof SheetWords>;
