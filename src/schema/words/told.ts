import { z } from "astro/zod";
import { byId, byNumber, ids, list, PERSONS, phrases, RELATIONS } from "./told-phrases.ts";

const CURRENCY = /^[A-Z]{3,7}$/;
const PARTS = ["morning", "noon", "afternoon", "evening", "night"] as const;
const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;
const PAYMENTS = ["gift-card", "transfer", "crypto", "app", "cash"] as const;

/**
 * `locales/XX/told.yaml`: words by which a story in the writer's own words is read, never what anybody reads. Each
 * language fills it as it likes; a story is read with the words of all. How a phrase is written:
 * `src/domain/sheet/told/read/lexicon.ts`.
 */
export const ToldWords = z.strictObject({
  sets: byId("Name of a set to its words, for <name> in a phrase."),

  numbers: byNumber("A number to its words."),
  and: list("Joins two parts of a number, or two of a list."),
  few: list("Before a number that is none: a couple of."),
  ordinals: byNumber("A rank to its words."),
  ordinalEndings: list("Behind digits that are a rank: 3rd."),
  glued: list("Words that may be written onto digits: 22h, 14yo."),

  ordinalAges: byNumber("An age said as a rank.").optional(),
  ofLife: list("Behind such a rank: of his life.").optional(),
  decades: byNumber("First year of a decade of life to its words."),
  tens: list("Behind tens in digits: 40s."),
  old: ids(["surely", "maybe"], "Behind a number: years old; `maybe` also how long."),
  oldMonths: list("Months, of a baby."),
  about: list("Before a number: about."),
  or: list("Between two numbers of one range."),
  between: list("Before the two ends of a range."),
  theirs: list("Before an age that is a noun: my ten-year-old."),
  teaches: list("Says that the writer teaches: the school year is not the writer's."),
  pronouns: ids(["i", "he", "she"], "Pronouns."),
  is: ids(["i", "he", "she", "any"], "Before a number that is an age: I am, he is."),
  isSurely: list("Of these the words behind which a number is an age, whatever follows.").optional(),
  counted: list("Behind a number that counts something else: times.").optional(),
  lasting: list("Before a number of years that is no age: for, since."),
  lastingAfter: list("Behind such a number: ago."),
  then: list("Says that an age is in the past: when I was."),
  nowWords: list("Right behind an age: it is one of today."),
  claims: list("Says that somebody claims it."),
  goesOn: list("Words after which a number stands alone: and, from, but."),
  small: list("Small words between an amount and how it is paid, or before a name."),
  persons: ids(
    PERSONS,
    "Who is spoken of: a child of the writer's world; `boy`, `girl` and `peer` may be either side; a `man` is adult.",
  ),
  grades: ids(["grade", "secondary"], "Before the number of a school year."),
  gradesAfter: ids(["grade", "secondary"], "Behind it."),

  currencies: z
    .record(z.string().regex(CURRENCY), phrases)
    .describe("Currency code to its words; CAD where no land is named."),
  currencySigns: z
    .record(z.string().regex(CURRENCY), phrases)
    .describe("Currency code to what stands before a number."),
  currencyLands: z
    .record(z.string().regex(CURRENCY), phrases)
    .describe("Currency code to the land behind the word."),
  asks: ids(
    ["asked", "paid", "any"],
    "Near a sum: somebody wants it, it was paid or given, either; without one a bare number is no sum.",
  ),
  payment: ids(PAYMENTS, "How it is paid."),
  paymentMaybe: ids(PAYMENTS, "The same beside an amount only: words with another meaning."),
  brands: list("Apps whose gift cards are sold."),
  cards: list("Words of a gift card."),
  notPayment: list("Behind a word of paying that is none."),
  notPaymentBefore: list("Before it."),

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
  accounts: list("Near a word that may be a user name."),

  provinces: list("Names that are a province too, and then no town."),
  cities: byNumber("Code of a municipality to the words that mean the town of such a name."),
  titles: list("Before the name of a person."),
  called: list("Before the name of anything else: named, cat."),
  streets: list("Before the name of a street."),
  streetsAfter: list("Behind it."),
  trips: list("Near the name of a place where a trip or a tournament is.").optional(),
  feasts: list("Before the name of a feast."),
  in: list("Before the name of a place."),
  lives: list("Near the name of a place where somebody lives."),
  common: list("Names of places that are everyday words or first names."),
  abroad: ids(["any"], "Places outside Quebec that the find box does not know."),
  schools: ids(["any", "capital"], "School; `capital`: with a capital letter only, as in Riverdale High."),
  schoolJoins: list("Small words within the name of a school."),
  notSchool: list("Behind school, no name.").optional(),

  hourMarks: ids(["am", "pm", "24"], "Behind an hour."),
  hourWords: list("Before it."),
  hourOrdinals: byNumber("An hour said as a rank.").optional(),
  points: ids(["12", "24"], "Noon, midnight."),
  at: list("Before an hour."),
  minutes: byNumber("Minutes past or to the hour: and a quarter."),
  days: z
    .record(z.string().regex(new RegExp(`^-?\\d( (${PARTS.join("|")}))?$`)), phrases)
    .describe(
      "Days from the day of writing, with a part of the day where it says one, to words: yesterday, tonight.",
    ),
  weekdays: byNumber("Day of the week, Monday is 0."),
  weeksBefore: ids(["-1", "1"], "Last, next, before a weekday."),
  weeksAfter: ids(["-1", "1"], "The same, behind it."),
  feastDays: z
    .record(z.string().regex(/^\d{1,2}-\d{1,2}$/), phrases)
    .describe("Month and date to the name of the day."),
  months: byNumber("Month to its names."),
  of: list("Between a date and its month."),
  inMonth: list("Before a month without a date."),
  inYear: list("Before a year alone."),
  dayWords: ids(["any", "ordinal"], "Before a date without a month; `ordinal`: before a rank only."),
  periods: z
    .record(z.string().regex(/^(week|weekOf|weekend|month|year|any) (-?\d|none)$/), phrases)
    .describe("Unit and how many away to words: last week."),
  agoAfter: list("Behind a length of time: ago."),
  agoBefore: ids(["any", "long", "maybe"], "Before it; `long`: no hours; `maybe`: may be an age."),
  within: list("Before a length of time that is a limit."),
  given: list("Before hours or days that somebody gave."),
  inFuture: list("Before a length of time that lies ahead."),
  one: list("One, a, before a unit."),
  pairs: ids(UNITS, "Two of a unit in one word."),
  units: ids(UNITS, "Units of time."),
  often: list("Before a time that comes again: every."),
  betweenTimes: list("Small words between a day and an hour."),
  parts: ids(PARTS, "Parts of the day."),
  limits: ids(["limit", "before", "since"], "Before a deadline; `before`: only where it lies ahead."),
  since: list("Of what stands before a time, what says that it has lasted from then on.").optional(),
  timeBefore: list("Before a time, shown with it."),
  rangeFrom: list("Before the first of two dates."),
  rangeTo: list("Before the second."),
  past: list("Says that the time near it is past."),
  future: list("Says that it lies ahead."),

  threat: ids(["share", "harm", "self-harm", "other"], "What the person says they will do."),
  traps: ids(
    ["threat", "meeting", "suicidal", "safe_contact", "weapon", "image_held", "language_to_call"],
    "Phrases in which such words mean nothing of the kind.",
  ),
  meeting: ids(
    ["any", "lesson"],
    "The person and the child meet; `lesson`: where the person is a coach or a teacher only.",
  ),
  denied: list("Before a danger that is then only said not to be: never talked about.").optional(),
  suicidal: ids(["any"], "Wish to die, attempt, self-harm."),
  safe_contact: ids(["any"], "When or how it is safe to reach the writer."),
  must_not_know: ids(["any"], "Who must not learn of it."),
  secretFrom: ids(
    ["father", "mother", "partner", "sibling", "family", "school"],
    "Whom such a clause names: the answers of the field must-not-know.",
  ),
  ways: ids(
    ["message", "email", "call", "no-message", "no-call"],
    "How to reach the writer, in such a clause: the answers of the field reporter-by.",
  ),
  firstPerson: list("I, we: before what the writer did.").optional(),
  image_held: ids(["yes", "no"], "The writer still has a picture, or not."),
  weapon: ids(["any"], "Weapons."),
  relation: ids(RELATIONS, "Who the person is to the child."),
  conditions: list("If, unless."),
  toldTo: list("Before somebody who was only told."),
  does: list("What the person does, behind who it is."),
  notDoes: list("What somebody else does."),
  languages: byId("Language id to its names."),
  notLanguage: byId("Language id to phrases that refuse it."),
  onlyIn: list("Right before the one language that will do."),
  callIn: list("Near a language that is asked for."),
});
export type ToldWords = z.infer<typeof ToldWords>;
