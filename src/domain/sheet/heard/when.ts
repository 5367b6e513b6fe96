import type { DateAbout } from "../answers.ts";
import type { DetailOf } from "../told/details.ts";

/** When it is read: the day and hour in Quebec, as YYYY-MM-DD and HH:MM. */
export interface Now {
  readonly day: string;
  readonly time: string;
}

const DIGIT = /[0-9\u0660-\u0669]/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MINUTE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;
const WEEK = /^(\d{4})-W(\d{2})/;
const A_DAY = 86_400_000;

/** A day as the sheet holds it: exact where one was said, else the words with what they were read as. */
export function whenAnswer({ value: { iso, kind } }: DetailOf<"when">, words: string): DateAbout {
  const [, day = "", time = ""] = MINUTE.exec(iso ?? "") ?? [];
  const said = { zone: "", about: false, words: "" };
  if (day && !iso!.includes("/")) return { ...said, day, time };
  // "demain à 8 h", morning or evening: the hour is told in the words that were written.
  const isHourOpen = kind !== "date" && DIGIT.test(words);
  if (iso && DAY.test(iso)) return { ...said, day: iso, time: "", words: isHourOpen ? words : "" };
  return { ...said, day: "", time: "", words: iso ? `${words} (${iso})` : words };
}

/**
 * The first day of a stretch of time, to set days in order.
 *
 * @param iso year, month, week, day, minute, or start/end, as `tell` gives them
 */
export function firstDay(iso: string): string {
  const [, year, week] = WEEK.exec(iso) ?? [];
  if (!year)
    return iso
      .slice(0, 10)
      .replace(/^(\d{4})$/, "$1-01")
      .replace(/^(\d{4}-\d{2})$/, "$1-01");
  // The first week is that of January 4.
  const first = Date.parse(`${year}-01-04T00:00:00Z`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * A_DAY;
  return new Date(monday + (Number(week) - 1) * 7 * A_DAY).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / A_DAY);
}
