/** A day as the number of days since 1970, so that it can be counted on. */
export type Day = number;

const LENGTH = 86_400_000;
const WEEK = 7;
/** The first of January 1970 was a Thursday; days of the week count from Monday, 0. */
const FIRST_WEEKDAY = 3;
const THURSDAY = 3;
/** Where a story is taken as told. */
const ZONE = "America/Toronto";

/** The day of a moment in Quebec, or of a date written YYYY-MM-DD. */
export function dayOf(writtenOn: Date | string): Day {
  if (typeof writtenOn === "string")
    return Math.floor(Date.parse(`${writtenOn.slice(0, 10)}T00:00:00Z`) / LENGTH);
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(writtenOn);
  return dayOf(parts);
}

/** A day of the calendar; undefined where there is none, as 30 February. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = Date.UTC(year, month - 1, date) / LENGTH;
  const [y, m, d] = partsOf(day);
  return y === year && m === month && d === date ? day : undefined;
}

/** Year, month and date of a day. */
export function partsOf(day: Day): [year: number, month: number, date: number] {
  const date = new Date(day * LENGTH);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The day of the week, from Monday, 0. */
export function weekdayOf(day: Day): number {
  return (((day + FIRST_WEEKDAY) % WEEK) + WEEK) % WEEK;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** "2026-11-27" */
export function isoDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${year}-${two(month)}-${two(date)}`;
}

/** "2026-11-27T21:00" */
export function isoTime(day: Day, minutes: number): string {
  return `${isoDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The month some months away: "2026-10" */
export function isoMonth(day: Day, away: number): string {
  const [year, month] = partsOf(day);
  const count = year * 12 + month - 1 + away;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

/** The week some weeks away, as ISO 8601 counts them: "2026-W47" */
export function isoWeek(day: Day, away: number): string {
  const thursday = day + away * WEEK - weekdayOf(day) + THURSDAY;
  const [year] = partsOf(thursday);
  const first = dayFrom(year, 1, 1)!;
  return `${year}-W${two(Math.floor((thursday - first) / WEEK) + 1)}`;
}

/** The nearest day of a month and date: last year, this year or next. */
export function nearest(today: Day, month: number, date: number): Day | undefined {
  const [year] = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap((one) => dayFrom(one, month, date) ?? []);
  return days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}
