import assert from "node:assert/strict";
import { test } from "node:test";
import { openState, wallClock, type OpenPlan } from "../open.rules.ts";

const office = { days: "12345", opens: 510, closes: 990 };
const TABLE = {
  shut: ["2026-12-25"],
  unsure: ["2026-12-24", "2026-12-28", "2027-01-01"],
  from: "2026-11-01",
  until: "2028-12-31",
};
const plans = {
  /** 8:30 to 16:30 on weekdays. */
  office: { ...TABLE, week: [office] },
  /** 8:00 to midnight every day. */
  evenings: { ...TABLE, week: [{ days: "1234567", opens: 480, closes: 1440 }] },
  /** Friday and Saturday nights, written on both sides of midnight. */
  nights: {
    ...TABLE,
    week: [
      { days: "56", opens: 1320, closes: 1440 },
      { days: "67", opens: 0, closes: 180 },
    ],
  },
  /** Morning and afternoon, with a break of an hour. */
  lunch: {
    ...TABLE,
    week: [
      { days: "12345", opens: 780, closes: 1020 },
      { days: "12345", opens: 540, closes: 720 },
    ],
  },
  /** Tuesdays only. */
  tuesdays: { ...TABLE, week: [{ days: "2", opens: 600, closes: 660 }] },
  /** The early hours of Sunday, when clocks change. */
  sundays: { ...TABLE, week: [{ days: "7", opens: 90, closes: 150 }] },
  /** Every minute of the week, also on holidays. */
  all: {
    week: [{ days: "1234567", opens: 0, closes: 1440 }],
    shut: [],
    unsure: [],
    from: "2026-11-01",
    until: "2028-12-31",
  },
} satisfies Record<string, OpenPlan>;

/** Returns "open", "closed", "closed until DAYS+MINUTE (weekday)", or "" if nothing is certain. */
function said(plan: OpenPlan, instant: string): string {
  const clock = wallClock(new Date(instant));
  const state = clock && openState(plan, clock);
  if (!state) return "";
  if (state.open) return "open";
  if (!state.next) return "closed";
  const { inDays, weekday, stretch } = state.next;
  return `closed until ${inDays}+${plan.week[stretch]?.opens} (${weekday})`;
}

const ROWS: [plan: keyof typeof plans, instant: string, says: string, why: string][] = [
  ["office", "2026-11-25T13:29:59Z", "closed until 0+510 (3)", "a second before it opens, at 8:29 in Quebec"],
  ["office", "2026-11-25T13:30:00Z", "open", "the minute it opens"],
  ["office", "2026-11-25T21:29:59Z", "open", "the last minute"],
  ["office", "2026-11-25T21:30:00Z", "closed until 1+510 (4)", "the minute it closes"],
  ["office", "2026-11-27T22:00:00Z", "closed until 3+510 (1)", "Friday evening: Monday"],
  ["office", "2026-11-28T17:00:00Z", "closed until 2+510 (1)", "Saturday noon"],
  ["office", "2026-11-30T04:59:00Z", "closed until 1+510 (1)", "Sunday, 23:59 in Quebec, Monday in London"],
  ["office", "2026-11-30T05:00:00Z", "closed until 0+510 (1)", "Monday, midnight in Quebec"],
  ["office", "2026-11-25T08:30:00-05:00", "open", "the same instant, said from Quebec"],
  ["office", "2026-11-25T15:30:00+02:00", "open", "the same instant, said from Beirut"],
  ["office", "2026-11-25T14:30:00+01:00", "open", "the same instant, said from Casablanca"],
  ["office", "2026-11-26T02:30:00+13:00", "open", "the same instant, said from Auckland, a day later there"],
  ["evenings", "2026-11-26T04:59:59Z", "open", "a second before midnight"],
  ["evenings", "2026-11-26T05:00:00Z", "closed until 0+480 (4)", "midnight"],
  ["evenings", "2026-11-26T12:59:00Z", "closed until 0+480 (4)", "7:59 in the morning"],
  ["evenings", "2026-11-26T13:00:00Z", "open", "8:00 in the morning"],
  ["nights", "2026-11-28T02:59:00Z", "closed until 0+1320 (5)", "Friday, 21:59"],
  ["nights", "2026-11-28T03:00:00Z", "open", "Friday, 22:00"],
  ["nights", "2026-11-28T04:59:59Z", "open", "Friday, before midnight"],
  ["nights", "2026-11-28T05:00:00Z", "open", "Saturday, midnight: the same night goes on"],
  ["nights", "2026-11-28T07:59:59Z", "open", "Saturday, 2:59"],
  ["nights", "2026-11-28T08:00:00Z", "closed until 0+1320 (6)", "Saturday, 3:00"],
  ["nights", "2026-11-29T08:00:00Z", "closed until 5+1320 (5)", "Sunday, 3:00"],
  ["lunch", "2026-11-25T13:59:00Z", "closed until 0+540 (3)", "before the morning, which is written last"],
  ["lunch", "2026-11-25T17:30:00Z", "closed until 0+780 (3)", "at noon"],
  ["lunch", "2026-11-25T18:00:00Z", "open", "the afternoon"],
  ["tuesdays", "2026-11-24T15:59:59Z", "open", "the one hour of the week"],
  ["tuesdays", "2026-11-24T16:00:00Z", "closed", "a week ahead has the name of today, so no day is named"],
  ["tuesdays", "2026-11-25T16:00:00Z", "closed until 6+600 (2)", "six days ahead"],
  ["office", "2027-03-12T13:30:00Z", "open", "Friday before clocks go forward: 8:30 is 13:30 in London"],
  ["office", "2027-03-15T12:29:00Z", "closed until 0+510 (1)", "Monday after they went forward"],
  ["office", "2027-03-15T12:30:00Z", "open", "8:30 is 12:30 in London now"],
  ["office", "2027-03-12T22:00:00Z", "closed until 3+510 (1)", "a usual weekend, though clocks change"],
  ["sundays", "2027-03-14T06:29:59Z", "closed until 0+90 (7)", "1:29 before the missing hour"],
  ["sundays", "2027-03-14T06:30:00Z", "open", "1:30"],
  ["sundays", "2027-03-14T07:00:00Z", "closed", "3:00 follows 1:59"],
  ["sundays", "2027-11-07T05:30:00Z", "open", "1:30 for the first time"],
  ["sundays", "2027-11-07T06:29:00Z", "closed until 0+90 (7)", "1:29 for the second time"],
  ["sundays", "2027-11-07T06:30:00Z", "open", "1:30 for the second time"],
  ["office", "2027-11-05T12:30:00Z", "open", "Friday before clocks go back"],
  ["office", "2027-11-08T13:29:00Z", "closed until 0+510 (1)", "Monday after they went back"],
  ["office", "2026-12-24T15:00:00Z", "", "a day on which nobody knows"],
  ["office", "2026-12-23T22:00:00Z", "closed", "the evening before it: closed, and no promise of tomorrow"],
  ["office", "2026-12-25T15:00:00Z", "closed", "a holiday: closed, and the next working day is not known"],
  ["evenings", "2026-12-25T15:00:00Z", "closed until 1+480 (6)", "a holiday: closed until the next day"],
  ["evenings", "2026-12-26T04:59:00Z", "closed until 1+480 (6)", "the last minute of a holiday"],
  ["evenings", "2026-12-26T05:00:00Z", "closed until 0+480 (6)", "the first minute after it"],
  ["evenings", "2027-01-01T04:59:00Z", "open", "the last minute of the year in Quebec"],
  ["evenings", "2027-01-01T05:00:00Z", "", "New Year: not known"],
  ["evenings", "2027-01-02T05:00:00Z", "closed until 0+480 (6)", "the day after New Year"],
  ["all", "2027-01-01T05:00:00Z", "open", "day and night is open at New Year"],
  ["all", "2028-02-29T17:00:00Z", "open", "a leap day"],
  ["all", "2026-11-01T03:59:59Z", "", "the day before the table begins: a clock that is wrong"],
  ["all", "2026-11-01T04:00:00Z", "open", "the first minute of the table"],
  ["all", "2029-01-01T04:59:59Z", "open", "the last minute of the table"],
  ["all", "2029-01-01T05:00:00Z", "", "the table has ended"],
  ["office", "2028-12-31T17:00:00Z", "closed", "the next opening is past the end of the table"],
  ["all", "1970-01-01T00:00:00Z", "", "a clock that was never set"],
  ["all", "2099-06-01T12:00:00Z", "", "a clock far ahead"],
  ["all", "+012026-11-25T12:00:00Z", "", "a year of five figures"],
  ["all", "-000500-11-25T12:00:00Z", "", "a year before the calendar"],
  ["all", "tomorrow", "", "a date that is none"],
];

for (const [plan, instant, says, why] of ROWS) {
  test(`${plan} at ${instant}: ${says || "silent"} (${why})`, () =>
    assert.equal(said(plans[plan], instant), says));
}

test("a browser without time zones stays silent", () => {
  const whole = Intl.DateTimeFormat;
  try {
    Intl.DateTimeFormat = (() => {
      throw new RangeError("Invalid time zone specified: America/Toronto");
    }) as unknown as typeof Intl.DateTimeFormat;
    assert.equal(wallClock(new Date("2026-11-25T13:30:00Z")), undefined);
  } finally {
    Intl.DateTimeFormat = whole;
  }
});

test("a browser without Intl stays silent", () => {
  const whole = globalThis.Intl;
  try {
    Reflect.deleteProperty(globalThis, "Intl");
    assert.equal(wallClock(new Date("2026-11-25T13:30:00Z")), undefined);
  } finally {
    globalThis.Intl = whole;
  }
});
