import { z } from "astro/zod";
import { byId, byNumber, ids, list, PERSONS, phrases } from "../../core/words/schema/phrases.ts";

const CURRENCY = /^[A-Z]{3,7}$/;
/** What in the own words may tell who wrote them, beside names and places. */
export const CLUES = ["kin", "child", "work", "home", "contact", "account"] as const;
const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;

/**
 * `locales/XX/told.yaml`: words by which a story in the writer's own words is read, never what anybody reads. Each
 * language fills it as it likes; a story is read with the words of all. How a phrase is written:
 * `src/core/phrases/lexicon.rules.ts`.
 */
export const ToldWords = z.strictObject({
  sets: byId("Name of a set to its words, for <name> in a phrase.").optional(),

  numbers: byNumber("A number to its words."),
  and: list("Joins two parts of a number, or two of a list."),
  few: list("Before a number that is none: a couple of."),
  ordinalEndings: list("Behind digits that are a rank: 3rd."),
  glued: list("Words that may be written onto digits: 3rd, 14yo."),

  old: ids(["surely", "maybe"], "Behind a number: years old; `maybe` also how long."),
  about: list("Before a number that is then none to copy: about, at least."),
  or: list("Between two numbers of one range."),
  between: list("Before the two ends of a range."),
  isSurely: list("Right before a number that is then an age, with or without years behind it."),
  ageIs: list("Between a name and an age: is."),
  nameIs: list("Right before a first name: named, her name is."),
  claims: list("Before an age or a town that a person only claims: he says he is."),
  claimsEnd: list("Ends what is claimed: but, my daughter."),
  counted: list("Behind a number that counts something else: times.").optional(),
  lasting: list("Before a number of years that is no age: for, since."),
  lastingAfter: list("Behind such a number: ago."),
  goesOn: list("Words that go on with a sentence: before a town they are no first name."),
  small: list("Small words that are no name, and may stand before one."),
  persons: ids(
    PERSONS,
    "Who is spoken of: a child of the writer's world; `boy`, `girl` and `peer` may be either side; a `man` is adult.",
  ),

  currencies: z
    .record(z.string().regex(CURRENCY), phrases)
    .describe("Currency code to its words; CAD where no land is named."),
  currencySigns: z
    .record(z.string().regex(CURRENCY), phrases)
    .describe("Currency code to what stands before a number."),
  currencyLands: z
    .record(z.string().regex(CURRENCY), phrases)
    .describe("Currency code to the land behind the word."),
  moreMoney: list("Behind a sum without a currency: 400 more."),
  brands: list("Apps whose gift cards are sold."),
  cards: list("Words of a gift card."),

  apps: byId("Platform id, or other, to names and nicknames."),
  appsMaybe: byId("The same for words with another meaning.").optional(),
  appsLoose: byId(
    "The same, apps unless a word of `notAppBefore` or `notApp` stands beside them.",
  ).optional(),
  appsStrict: byId("The same, behind `onStrict` alone.").optional(),
  onApp: list("Before the name of an app: on, my."),
  onStrict: list("Before a word that is mostly no app."),
  notApp: list("Behind a word that is then no app: snap out of it."),
  notAppBefore: list("Before it: cold snap.").optional(),
  userName: list("Right before a user name of letters alone."),
  noNames: list("Words that are no user name, also behind @: unknown, home.").optional(),
  accounts: list("Near a word that may be a user name."),

  provinces: list("Names that are a province too, and then no town."),
  cities: byNumber("Code of a municipality to the words that mean the town of such a name."),
  titles: list("Before the name of a person."),
  called: list("Before the name of anything else: named, cat."),
  streets: list("Before the name of a street."),
  streetsAfter: list("Behind it."),
  feasts: list("Before the name of a feast."),
  in: list("Before the name of a place."),
  lives: list("Near the name of a place where somebody lives."),
  common: list("Names of places that are everyday words or first names."),
  abroad: ids(["any"], "Places outside Quebec that the find box does not know."),
  schools: list("Words of a school, before or behind its name: then it is no town."),
  schoolJoins: list("Small words within the name of a school."),

  intends: list("How people say what they are about to do, or ask whether they may: I will, should I."),
  intendsNot: list("Right before that: then it is not meant."),
  intendsBetween: list("Words between that and what they do: just, him."),
  mistakes: byId("Mistake of `src/data/sheet.yaml` to what people are about to do, behind `intends`."),
  notAsked: byId(
    "Question of `src/data/people-ask.yaml` to words that say the opposite of what it asks.",
  ).optional(),
  mistakesAlone: byId("The same for words that say so alone.").optional(),
  tells: byId("What a story tells, of `tells` in `src/data/sheet.yaml`, to how people tell it."),

  months: byNumber("Month to its names."),
  of: list("Between a date and its month."),
  weekdays: byNumber("Day of the week, from 1 for Monday, to its names."),
  dayWords: byNumber("Days from today to the words for that day: 0 today, 1 tomorrow."),
  dayPast: list("Before a day that has passed, or comes again and again: last, since, every.").optional(),
  farewell: list("With a day: words of someone who will be gone. Such a day is no date.").optional(),
  dayPastAfter: list("The same behind it: dernier.").optional(),
  ago: list("How long ago a day was, beside it: two weeks ago."),
  dateBefore: list("Right before a date in figures, such as 20/12: on, by."),
  toCome: list("In a sentence with a day: what says that it is to come."),
  hourBefore: list("Right before an hour: at."),
  deadlineBefore: list("Before an hour without a day, by which something is asked for: by, before."),
  clockBefore: list("Between an hour and the place whose clock it is: heure de."),
  clockAfter: list("Behind an hour and such a place: time.").optional(),
  hourUnits: list("Behind the number of an hour: h, o’clock."),
  hours: byNumber("Hour of the clock to its name, behind `hourBefore`.").optional(),
  noon: list("Noon."),
  halves: ids(["am", "pm", "night"], "Half of the day that an hour is of."),
  units: ids(UNITS, "Units of time."),

  relations: byId(
    "Relation of `handover.relations` in sheet.yaml to the words that say it and nothing else.",
  ).optional(),
  clues: ids(
    CLUES,
    "What may tell who writes, to whoever wants to stay without a name; `account`: a contact where its name follows.",
  ),
});
export type ToldWords = z.infer<typeof ToldWords>;
