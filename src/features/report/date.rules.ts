import { remembered } from "../../core/remembered.rules.ts";
import type { DateAbout, There } from "./answers.rules.ts";
import { own } from "./answers.rules.ts";
import { fill, type Phrases } from "./phrases.rules.ts";
import { localOf, offsetOf, QUEBEC } from "./zone.rules.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MIDNIGHT = "00:00";
const A_DAY = 86_400_000;
/** The id for an unknown zone. */
const UNSURE = "unsure";
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The moment when the person hands over the sheet. */
export interface Moment {
  /** YYYY-MM-DD, in Quebec. */
  readonly day: string;
  /** HH:MM, in Quebec. */
  readonly time: string;
}

/** A day in the words of a handover, and the typed parts that are not a day, a time or a zone. */
export interface SaidDate {
  /** "" when there is no day and no time. */
  readonly said: string;
  readonly rest: readonly string[];
}

/**
 * Returns a day in the words of a language: exact or about, with its time and the zone of that time.
 *
 * @example
 * sayDate({ day: "2026-11-21", time: "20:15", zone: "eastern", about: false, words: "" }, french).said;
 * // "samedi 21 novembre 2026, 20 h 15, heure de l’Est (Montréal)"
 */
export function sayDate(
  { day, time, zone, about, there }: Omit<DateAbout, "there"> & { readonly there?: There | undefined },
  phrases: Phrases,
): SaidDate {
  const date = isDay(day) ? sayDay(day, phrases) : "";
  const clock = sayTime(time, phrases);
  // The first zone is Quebec's. It is the default.
  const [quebec = ""] = Object.values(phrases.zones);
  const named = zone === "" ? quebec : own(phrases.zones, zone);
  const both = date && clock ? sayBoth(day, date, time, clock, phrases) : date || clock;
  const zoned = fill(phrases.zoned, { when: both, zone: named ?? phrases.zones[UNSURE] ?? "" });
  const when = !clock ? both : there ? sayThere(both, day, time, there, phrases) : zoned;
  const rest = [date ? "" : day, clock ? "" : time, clock && named === undefined ? zone : ""].filter(
    (text) => text.trim() !== "",
  );
  return { said: when && about ? fill(phrases.about, { when }) : when, rest };
}

/** Returns an hour of another country, and the same hour in Quebec. */
function sayThere(
  when: string,
  day: string,
  time: string,
  { country, clock, isSupposed }: There,
  phrases: Phrases,
): string {
  const { there } = phrases;
  const name = country && (countriesOf(phrases.intl).of(country) ?? country);
  const local = fill(name ? there.country : there.place, { when, country: name });
  const said = clock === "" ? fill(there.unknown, { local }) : local;
  const both =
    clock !== "" && isDay(day) ? fill(there.both, { local, here: sayHere(day, time, clock, phrases) }) : said;
  return isSupposed ? fill(there.supposed, { both }) : both;
}

/** Returns an hour of another clock as an hour of Quebec, with its day where that is another one. */
function sayHere(day: string, time: string, clock: string, phrases: Phrases): string {
  const at = localOf(Date.parse(`${day}T${time}${offsetOf(day, time, clock)}`), QUEBEC);
  const here = at.slice(0, 10) === day ? "" : at.slice(0, 10);
  return sayDate({ day: here, time: at.slice(11), zone: "", about: false, words: "" }, phrases).said;
}

/** Cached for each language, because every key press rebuilds the report. */
const countriesOf = remembered((intl: string) => new Intl.DisplayNames([intl], { type: "region" }));

/** Returns a day and an hour. Midnight belongs to two days, so it also says which day it ends. */
function sayBoth(day: string, date: string, time: string, clock: string, phrases: Phrases): string {
  if (time !== MIDNIGHT) return fill(phrases.at, { date, time: clock });
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - A_DAY).toISOString().slice(0, 10);
  return fill(phrases.midnight, { date, time: clock, before: sayDay(before, phrases) });
}

/** Cached for each language, because every key press rebuilds the report. */
const weekdayOf = remembered(
  (intl: string) => new Intl.DateTimeFormat(intl, { weekday: "long", timeZone: "UTC" }),
);

/**
 * Returns a day in the words of a language.
 *
 * @param day an existing day, as YYYY-MM-DD
 */
function sayDay(day: string, phrases: Phrases): string {
  const [, year = "", month = "", date = ""] = DAY.exec(day) ?? [];
  const number = String(Number(date));
  return fill(phrases.date, {
    weekday: weekdayOf(phrases.intl).format(Date.parse(day)),
    day: number === "1" ? phrases.firstOfMonth : number,
    month: phrases.months[Number(month) - 1] ?? month,
    year,
  });
}

/** Checks whether a text is a calendar day, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Checks whether a text is a time of day, as HH:MM. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

function sayTime(text: string, phrases: Phrases): string {
  const [, hour, minute] = TIME.exec(text) ?? [];
  return hour && minute ? fill(phrases.time, { hour, minute }) : "";
}
