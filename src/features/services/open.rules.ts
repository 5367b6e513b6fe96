/** The local day and time in Quebec. */
export interface WallClock {
  /** ISO day, as in "2026-11-25". */
  readonly day: string;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

/** The opening hours of one channel, and the days that differ from the week. */
export interface OpenPlan {
  /** Weekdays as in "12345"; minutes since midnight, 1440 for midnight at the end of the day. */
  readonly week: readonly { readonly days: string; readonly opens: number; readonly closes: number }[];
  /** Days on which the channel is closed, whatever the week says. */
  readonly shut: readonly string[];
  /** Days on which the hours are not known. */
  readonly unsure: readonly string[];
  /** First and last day on which the two lists are complete. */
  readonly from: string;
  readonly until: string;
}

/** The hours and the words that the "open now" line needs in the browser. */
export interface OpenClock {
  readonly plan: OpenPlan;
  readonly open: string;
  readonly closed: string;
  /** "Closed now, opens {day} at {time}". */
  readonly later: string;
  /** Today, tomorrow, then Monday to Sunday. */
  readonly days: readonly string[];
  /** The opening time of each stretch, in words. */
  readonly times: readonly string[];
}

/** Open, or closed with the next opening if it is known. `stretch` is an index into `week`. */
export type OpenState =
  | { readonly open: true }
  | {
      readonly open: false;
      readonly next?: { readonly inDays: number; readonly weekday: number; readonly stretch: number };
    };

// Swedish dates and times look like ISO 8601. We trust no other form.
const FORMAT: Intl.DateTimeFormatOptions = {
  timeZone: "America/Toronto",
  dateStyle: "short",
  timeStyle: "short",
};
const ISO = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d)$/;

/**
 * Returns the local day and time in Quebec, wherever the visitor is. Returns undefined if the browser cannot tell.
 *
 * @example wallClock(new Date("2026-11-25T13:30:00Z")) // { day: "2026-11-25", weekday: 3, minute: 510 }
 */
export function wallClock(now: Date): WallClock | undefined {
  try {
    const [, day, hour, minute] = ISO.exec(new Intl.DateTimeFormat("sv", FORMAT).format(now)) ?? [];
    return day ? { day, weekday: weekdayOf(day), minute: Number(hour) * 60 + Number(minute) } : undefined;
  } catch {
    // The browser has no Intl or no time zones, or the date is invalid.
    return undefined;
  }
}

/**
 * Says whether a channel answers now. Returns undefined if that is not certain.
 *
 * @example openState(plan, { day: "2026-11-25", weekday: 3, minute: 600 }) // { open: true }
 */
export function openState(plan: OpenPlan, { day, weekday, minute }: WallClock): OpenState | undefined {
  if (!isKnown(plan, day)) return undefined;
  const today = stretchesOn(plan, day, weekday);
  if (today.some(({ opens, closes }) => opens <= minute && minute < closes)) return { open: true };
  // Stop before seven days: after that, the name of a weekday could mean two days.
  for (let inDays = 0; inDays < 7; inDays++) {
    const date = dayAfter(day, inDays);
    if (!isKnown(plan, date)) break;
    const then = weekdayOf(date);
    const [next] = stretchesOn(plan, date, then)
      .filter(({ opens }) => inDays > 0 || opens > minute)
      .sort((a, b) => a.opens - b.opens);
    if (next) return { open: false, next: { inDays, weekday: then, stretch: plan.week.indexOf(next) } };
  }
  return { open: false };
}

function isKnown({ from, until, unsure }: OpenPlan, day: string): boolean {
  return from <= day && day <= until && !unsure.includes(day);
}

function stretchesOn({ week, shut }: OpenPlan, day: string, weekday: number): OpenPlan["week"][number][] {
  return shut.includes(day) ? [] : week.filter(({ days }) => days.includes(String(weekday)));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
