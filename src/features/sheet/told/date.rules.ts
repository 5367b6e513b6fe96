import type { DetailOf } from "./details.rules.ts";
import { clockOf, hourOf } from "./hour.rules.ts";
import { digitsAt } from "./numbers.rules.ts";
import type { Story } from "./story.rules.ts";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;
/** A year with a February of 29 days, for a date that names none. */
const LEAP = 2024;
const [MONTHS, LONGEST_MONTH] = [12, 31];

interface SaidDate {
  readonly to: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** In figures of which either may be the month. */
  readonly isUnsure?: boolean;
}

/** Every date with a day and a month: "2026-11-12", "12 novembre", "Nov. 20, 2025", "20/12". */
export function dates(story: Story): DetailOf<"date">[] {
  const list: DetailOf<"date">[] = [];
  for (let token = 0; token < story.tokens.length; token += 1) {
    const said =
      inFigures(story, token) ??
      shortFigures(story, token) ??
      dayFirst(story, token) ??
      monthFirst(story, token);
    if (said === undefined || !isNamed(said)) continue;
    const iso = exists(said) && !said.isUnsure ? isoOf(said) : null;
    const span = story.span(token, said.to);
    const near =
      iso === null && exists(said) ? nearOf(said, story.text.slice(span.start, span.end)) : undefined;
    const hour = hourOf(story, token, said.to);
    const isBehind = hour !== undefined && hour.to > said.to;
    const [time, to] = isBehind ? [hour.time, hour.to] : [undefined, said.to];
    list.push({
      kind: "date",
      value: {
        iso,
        ...(near !== undefined && { near }),
        ...(time !== undefined && { time }),
        ...(isBehind && clockOf(story, hour)),
      },
      ...story.span(token, to),
    });
    token = to - 1;
  }
  return list;
}

/** "2026-11-12". Of "12/11/2026" nobody knows which is the month. */
function inFigures(story: Story, token: number): SaidDate | undefined {
  const [year = 0, month = 0, day = 0] = [0, 1, 2].map((at) => digitsAt(story, token + at));
  const gaps = [1, 2].map((at) => story.tokens[token + at]?.gap);
  return isYear(year) && gaps.every((gap) => gap === "-" || gap === "/") && gaps[0] === gaps[1]
    ? { to: token + 3, day, month, year }
    : undefined;
}

/** "20/12", "12/20/2026": without a year only behind a word such as "on". Of "10/12" nobody knows which is the month. */
function shortFigures(story: Story, token: number): SaidDate | undefined {
  const [one = 0, two = 0, year = 0] = [0, 1, 2].map((at) => digitsAt(story, token + at));
  const isFigure = (at: number): boolean =>
    /^\d{1,2}$/.test(story.word(at)) && story.tokens[at + 1]?.gap === "/";
  const isNext = /^\d/.test(story.word(token + 1)) && story.word(token + 1).length <= 2;
  if (!isFigure(token) || !isNext || /[/-]/.test(story.tokens[token]!.gap)) return undefined;
  const hasYear = isFigure(token + 1) && isYear(year);
  const isCued =
    story.follows(token, "dateBefore", "weekdays") && !/[/-]/.test(story.tokens[token + 2]?.gap ?? "");
  if (!hasYear && !isCued) return undefined;
  const [day, month] = two > MONTHS ? [two, one] : [one, two];
  const isUnsure = day <= MONTHS && day !== month;
  return { to: token + (hasYear ? 3 : 2), day, month, year: hasYear ? year : undefined, isUnsure };
}

/** "12 novembre 2025", "3rd of May", «٣ نوفمبر» */
function dayFirst(story: Story, token: number): SaidDate | undefined {
  const day = dayAt(story, token);
  if (day === undefined) return undefined;
  const at = story.at(day.to, "of")?.to ?? day.to;
  const month = story.joined(day.to) && story.joined(at) ? story.at(at, "months") : undefined;
  return month && { ...yearAt(story, month.to), day: day.value, month: Number(month.id) };
}

/** "November 3", "Nov. 20, 2025" */
function monthFirst(story: Story, token: number): SaidDate | undefined {
  const month = story.at(token, "months");
  const gap = story.tokens[month?.to ?? -1]?.gap ?? "\n";
  const day = month && /^\.? ?$/.test(gap) ? dayAt(story, month.to) : undefined;
  const isCounted = day && story.has(day.to, "units", "counted", "old", "currencies", "currencySigns");
  return day && !isCounted
    ? { ...yearAt(story, day.to), day: day.value, month: Number(month!.id) }
    : undefined;
}

/** "3", "20th", "1er" */
function dayAt(story: Story, token: number): { value: number; to: number } | undefined {
  const value = digitsAt(story, token);
  if (value === undefined) return undefined;
  const ending = story.tokens[token + 1]?.gap === "" ? story.at(token + 1, "ordinalEndings") : undefined;
  return { value, to: ending?.to ?? token + 1 };
}

/** A year right behind, with a comma between or none. */
function yearAt(story: Story, token: number): Pick<SaidDate, "to" | "year"> {
  const year = /^\d{4}$/.test(story.word(token)) ? digitsAt(story, token)! : 0;
  const isNext = /^[,،]? ?$/.test(story.tokens[token]?.gap ?? "\n");
  return isNext && isYear(year) ? { to: token + 1, year } : { to: token, year: undefined };
}

/** What a date without a year says: month and day, or the words where these are not sure. */
const nearOf = ({ day, month, isUnsure }: SaidDate, words: string): string =>
  isUnsure ? words : [month, day].map((part) => String(part).padStart(2, "0")).join("-");

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Whether a day and a month are named, even if no year has that day: its writer sees it and is asked. */
const isNamed = ({ day, month }: SaidDate): boolean =>
  day >= 1 && day <= LONGEST_MONTH && month >= 1 && month <= MONTHS;

function exists({ day, month, year = LEAP }: SaidDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isoOf({ day, month, year }: SaidDate): string | null {
  return year === undefined ? null : new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
