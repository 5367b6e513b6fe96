import { asDate, type Answer, type Sheet, type There } from "../../report/answers.rules.ts";
import { isDay, type Moment } from "../../report/date.rules.ts";
import { dayOf } from "../../report/relative.rules.ts";
import { oneClock, type Gazetteer } from "../../report/there.rules.ts";
import { localOf, offsetOf, QUEBEC } from "../../report/zone.rules.ts";
import { plainValue, type Detail, type DetailKind, type DetailValues } from "../told/details.rules.ts";
import { accountsOf } from "./blocks.rules.ts";

/** Something that stands in the own words to the letter. It is in no report until its writer ticks what it is. */
export interface Heard {
  readonly kind: DetailKind;
  /** Normal form, as one line. */
  readonly value: string;
  /** What it may be: keys of `heard` in `src/data/sheet.yaml`, one tick each. */
  readonly roles: readonly string[];
  /** Where it stands: UTF-16 units of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Name of the repeated block that it fills: its own, or that of the account it is told of with. */
  readonly block: string;
  /** The account that an app is told of with; "" for everything else. */
  readonly beside: string;
  readonly answer: Answer;
  /** The words it comes from, as written. */
  readonly words: string;
  /** The text right before and behind these words, as written, within the sentence. */
  readonly around: readonly [before: string, behind: string];
  /** Whose clock its hour may be: that of another country. */
  readonly there?: There | undefined;
}

const END_OF_SENTENCE = /[.!?؟\n]\s/;
const [DAYS_OF_WEEK, HALF_DAY] = [7, 12];
const MONTH_AND_DAY = /^\d\d-\d\d$/;
/** Zones of the sheet: Quebec's, and one that nobody knows. */
const [EASTERN, UNSURE] = ["eastern", "unsure"];
/** Signs of the sentence that are shown before and behind the words, at most. */
const NEAR = 32;
const [HALF_WORD_BEFORE, HALF_WORD_BEHIND] = [/^\S*\s(?=.*\s)/, /\s\S*$/];

/**
 * What the sheet offers to take out of a story, each thing once, in the order of the text. Nothing about whose it is is
 * decided here.
 *
 * @param details as `tell` gives them for this text
 * @param moment when it is written: without it no day such as "tomorrow" is offered
 * @param gazetteer knows the countries that the text names
 * @example heard(tell("on est à Laval", …), "on est à Laval", sheet)[0]; // { roles: ["town"], answer: "Laval", … }
 */
export function heard(
  details: readonly Detail[],
  text: string,
  { heard: places }: Pick<Sheet, "heard">,
  moment?: Moment,
  gazetteer?: Gazetteer,
): Heard[] {
  const known = Object.keys(places);
  const names = details.map(nameOf);
  const offered = details.filter(
    ({ kind }, at) =>
      names.indexOf(names[at]!) === at && rolesFor(kind, known).length > 0 && (kind !== "day" || moment),
  );
  const accounts = accountsOf(offered, text, details);
  return offered.map((detail): Heard => {
    const { kind, start, end } = detail;
    const words = text.slice(start, end);
    const account = accounts.get(detail);
    const there = moment && thereOf(detail, text, moment, gazetteer);
    return {
      kind,
      value: plainValue(detail),
      roles: rolesOf(detail, known),
      start,
      end,
      block: nameOf(account ?? detail),
      beside: account ? String(answerOf(account, text.slice(account.start, account.end), moment)) : "",
      answer: answerOf(detail, words, moment, there, gazetteer),
      words,
      around: aroundOf(text, start, end),
      ...(there && { there }),
    };
  });
}

/** What a detail may be: what a person claims is never a fact about them. */
function rolesOf({ kind, value }: Detail, known: readonly string[]): string[] {
  const isClaimed = "claimed" in value;
  const without = `${kind}-${isClaimed ? "person" : "claimed"}`;
  const roles = rolesFor(kind, known).filter((role) => role !== without);
  // "400 more" was not paid, and "by 9" is a deadline first of all.
  if ("currency" in value && value.currency === "") return roles.filter((role) => role !== "amount-paid");
  return "isDue" in value ? roles.sort((role) => (role === "day-deadline" ? -1 : 0)) : roles;
}

/** What a detail of a kind may be. */
export function rolesFor(kind: DetailKind, known: readonly string[]): string[] {
  return known.filter((role) => role === kind || role.startsWith(`${kind}-`));
}

/** A name is one thing, however its letters are written. */
const nameOf = (detail: Detail): string => `${detail.kind} ${plainValue(detail)}`.toLowerCase();

/** The answer that a detail gives: its value where it has one to the letter, else the words themselves. */
function answerOf(
  detail: Detail,
  words: string,
  moment: Moment | undefined,
  there?: There,
  gazetteer?: Gazetteer,
): Answer {
  switch (detail.kind) {
    case "age":
      return detail.value.or === undefined ? String(detail.value.value) : words;
    case "date": {
      const day = detail.value.iso ?? nearestDay(detail.value.near, moment);
      if (day === undefined) return words;
      return { ...asDate(""), day, time: detail.value.time ?? "", ...clockOf(detail.value, gazetteer) };
    }
    case "day":
      return {
        ...asDate(""),
        ...(moment ? comingDay(detail.value, moment, there) : { day: "", time: detail.value.time }),
        ...clockOf(detail.value, gazetteer),
      };
    case "town":
      return detail.value.name;
    case "app":
      return detail.value.id;
    case "handle":
    case "url":
    case "email":
    case "name":
      return detail.value.value;
    default:
      return words;
  }
}

/** The day of a month and a day, in the year that is nearest to today: its writer sees it, and is asked. */
function nearestDay(near: string | undefined, moment: Moment | undefined): string | undefined {
  if (near === undefined || !MONTH_AND_DAY.test(near) || !moment) return undefined;
  const year = Number(moment.day.slice(0, 4));
  const far = (day: string): number => Math.abs(Date.parse(day) - Date.parse(moment.day));
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${near}`)
    .filter(isDay)
    .sort((a, b) => far(a) - far(b))[0];
}

/** The zone of an hour whose words say whose clock it is: another country stays in these words, which the report reads. */
function clockOf(
  { clock }: { clock?: string },
  gazetteer: Gazetteer | undefined,
): { zone?: string; words?: string } {
  if (clock === undefined || !gazetteer) return {};
  const { at } = gazetteer.in(clock);
  return { words: clock, zone: at === "away" ? "" : at === "here" ? EASTERN : UNSURE };
}

/** Another country whose clock an hour may be: the one that its words name, or one that the story does. */
function thereOf(
  { kind, value }: Detail,
  text: string,
  moment: Moment,
  gazetteer: Gazetteer | undefined,
): There | undefined {
  if (!gazetteer || (kind !== "day" && kind !== "date") || !value.time) return undefined;
  const where = gazetteer.in(value.clock ?? text);
  if (where.at !== "away") return undefined;
  const clock = oneClock(where, moment.day, value.time);
  return { country: where.country, clock, isSupposed: value.clock === undefined };
}

/**
 * The day that is so far from today, the next day of the week of that name, or the next one with that hour. An hour
 * that may be of either half of the day is the one that comes first today.
 */
function comingDay(
  { days, weekday, time, isEither }: DetailValues["day"],
  moment: Moment,
  there: There | undefined,
): { day: string; time: string } {
  if (days !== undefined) return { day: dayOf({ days }, moment), time };
  if (weekday === undefined) return comingHour(time, isEither === true, momentAt(moment, there));
  const today = new Date(`${moment.day}T00:00:00Z`).getUTCDay();
  const away = (weekday - today + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const isOver = away === 0 && time !== "" && time <= moment.time;
  return { day: dayOf({ days: isOver ? DAYS_OF_WEEK : away }, moment), time };
}

function comingHour(time: string, isEither: boolean, moment: Moment): { day: string; time: string } {
  const half = Number(time.slice(0, 2)) % HALF_DAY;
  const hours = isEither
    ? [half, half + HALF_DAY].map((hour) => String(hour).padStart(2, "0") + time.slice(2))
    : [time];
  const [next] = hours.filter((one) => one > moment.time);
  return { day: dayOf({ days: next === undefined ? 1 : 0 }, moment), time: next ?? time };
}

/** What another clock shows at a moment. */
function momentAt(moment: Moment, there: There | undefined): Moment {
  if (!there?.clock) return moment;
  const { day, time } = moment;
  const at = localOf(Date.parse(`${day}T${time}${offsetOf(day, time, QUEBEC)}`), there.clock);
  return { day: at.slice(0, 10), time: at.slice(11) };
}

/** The text right before and behind some words, within their sentence. */
export function aroundOf(text: string, start: number, end: number): [string, string] {
  const [from, to] = [Math.max(0, start - NEAR), end + NEAR];
  const before = text.slice(from, start).split(END_OF_SENTENCE);
  const behind = text.slice(end, to).split(END_OF_SENTENCE);
  const isCutBefore = before.length === 1 && from > 0;
  const isCutBehind = behind.length === 1 && to < text.length;
  return [
    isCutBefore ? before.at(-1)!.replace(HALF_WORD_BEFORE, "") : before.at(-1)!,
    isCutBehind ? behind[0]!.replace(HALF_WORD_BEHIND, "") : behind[0]!,
  ];
}
