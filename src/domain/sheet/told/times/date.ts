import { dayFrom, isoDay, isoMonth, nearest, partsOf, type Day } from "./calendar.ts";
import type { SaidDay } from "./said-day.ts";
import { digitsAt, numberAt } from "../read/numbers.ts";
import { ordinalAt } from "../school-year.ts";
import { isAhead } from "./tense.ts";
import type { Story } from "../read/story.ts";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;
/** A month that was so many months ago is nearer ahead. */
const NEXT_MONTHS = 9;

/** A feast, or a date in figures or with a month, or alone. */
export function dateAt(story: Story, token: number, today: Day): SaidDay | undefined {
  return (
    feastAt(story, token, today) ??
    inFigures(story, token) ??
    withMonth(story, token, today) ??
    alone(story, token, today)
  );
}

function feastAt(story: Story, token: number, today: Day): SaidDay | undefined {
  const found = story.at(token, "feastDays");
  if (found === undefined) return undefined;
  const [month = 0, date = 0] = found.id.split("-").map(Number);
  const year = yearAt(story, found.to);
  const near = nearest(today, month, date);
  // "à la Saint-Valentin, il m'avait donné": the one before.
  const isBefore = near !== undefined && near > today && !isAhead(story, token, year?.to ?? found.to, true);
  const ofYear = year?.year ?? (isBefore ? partsOf(near)[0] - 1 : undefined);
  const day = ofYear === undefined ? near : dayFrom(ofYear, month, date);
  return { from: token, to: year?.to ?? found.to, cut: found.cut, kind: "date", day };
}

/** "2026-11-12", "12/11/2026": which is the month must be sure. */
function inFigures(story: Story, token: number): SaidDay | undefined {
  const parts = [token, token + 1, token + 2].map((at) => digitsAt(story, at) ?? -1);
  const gaps = [1, 2].map((at) => story.tokens[token + at]?.gap ?? "");
  if (parts.includes(-1) || gaps[0] !== gaps[1] || !/^[-/.]$/.test(gaps[0]!)) return undefined;
  const [first, second, third] = parts as [number, number, number];
  const span = { from: token, to: token + 3, cut: 0, kind: "date" as const };
  if (first >= FIRST_YEAR) return daily(span, dayFrom(first, second, third));
  if (third < FIRST_YEAR || third > LAST_YEAR) return undefined;
  const [month, date] = dayFrom(third, second, first) !== undefined ? [second, first] : [first, second];
  const isOpen =
    first !== second && first <= 12 && second <= 12 && story.before(token, "dayWords") === undefined;
  return isOpen ? { ...span, iso: "" } : daily(span, dayFrom(third, month, date));
}

function daily(span: Omit<SaidDay, "day">, day: Day | undefined): SaidDay | undefined {
  return day === undefined ? undefined : { ...span, day };
}

/** "November 3", "Nov. 20, 2025", "le 1er décembre", «٣ نوفمبر», "mars 2016", "since March" */
function withMonth(story: Story, token: number, today: Day): SaidDay | undefined {
  const date = dateNumber(story, token);
  const of = date ? (story.at(date.to, "of")?.to ?? date.to) : token;
  const month = story.at(of, "months");
  if (month && date && story.joined(of)) {
    const year = yearAt(story, month.to);
    return dated(
      { from: token, to: year?.to ?? month.to, cut: date.cut },
      year?.year,
      Number(month.id),
      date.value,
      today,
    );
  }
  const first = date ? undefined : month;
  if (first === undefined) return undefined;
  const at = first.to;
  const after = sameLine(story, at) ? dateNumber(story, at) : undefined;
  const year = yearAt(story, after?.to ?? at);
  const cut = first.cut;
  if (after && after.value <= 31)
    return dated(
      { from: token, to: year?.to ?? after.to, cut },
      year?.year,
      Number(first.id),
      after.value,
      today,
    );
  const isMonth = year !== undefined || story.follows(token, "inMonth");
  if (!isMonth) return undefined;
  const ago = (Number(isoDay(today).slice(5, 7)) - Number(first.id) + 12) % 12;
  // In November, December is the one that comes, unless the words look back.
  const isNext = ago >= NEXT_MONTHS && !story.follows(token, "since") && isAhead(story, token, at, true);
  const iso = year ? `${year.year}-${first.id.padStart(2, "0")}` : isoMonth(today, isNext ? 12 - ago : -ago);
  return { from: token, to: year?.to ?? at, cut, kind: "date", iso };
}

/** "the 14th", "le 14", «يوم ١٤»; a year: "in 2009", «عام ٢٠١٠» */
function alone(story: Story, token: number, today: Day): SaidDay | undefined {
  const year = yearAt(story, token);
  if (year && story.before(token, "inYear"))
    return { from: token, to: year.to, cut: 0, kind: "date", iso: String(year.year) };
  const before = story.before(token, "dayWords");
  if (before === undefined || story.has(token, "weekdays")) return undefined;
  const ordinal = ordinalAt(story, token);
  const number = before.id === "any" ? (ordinal ?? dateNumber(story, token)) : ordinal;
  if (number === undefined || number.value < 1 || number.value > 31) return undefined;
  if (!story.ends(number.to) && story.at(number.to, "goesOn") === undefined) return undefined;
  const [year0, month0] = isoDay(today).split("-").map(Number) as [number, number];
  const here = dayFrom(year0, month0, number.value);
  const last = dayFrom(month0 === 1 ? year0 - 1 : year0, month0 === 1 ? 12 : month0 - 1, number.value);
  const next = dayFrom(month0 === 12 ? year0 + 1 : year0, (month0 % 12) + 1, number.value);
  const limit = story.before(token, "limits");
  const isLimit = limit !== undefined && limit.id !== "since";
  const day = here !== undefined && here <= today !== isLimit ? here : isLimit ? next : last;
  return daily({ from: token, to: number.to, cut: number.cut, kind: "date" }, day);
}

/** A date of the month: "3", "20th", "1er", "trois" */
function dateNumber(story: Story, token: number): { value: number; to: number; cut: number } | undefined {
  const ordinal = ordinalAt(story, token);
  if (ordinal) return ordinal.value <= 31 ? ordinal : undefined;
  const digits = digitsAt(story, token);
  if (digits !== undefined)
    return digits >= 1 && digits <= 31 ? { value: digits, to: token + 1, cut: 0 } : undefined;
  const number = numberAt(story, token);
  return number && number.value <= 31 ? number : undefined;
}

function dated(
  span: { from: number; to: number; cut: number },
  year: number | undefined,
  month: number,
  date: number,
  today: Day,
): SaidDay | undefined {
  const day = year === undefined ? nearest(today, month, date) : dayFrom(year, month, date);
  return daily({ ...span, kind: "date" }, day);
}

function yearAt(story: Story, token: number): { year: number; to: number } | undefined {
  const gap = story.tokens[token]?.gap ?? "\n";
  const year = /^\d{4}$/.test(story.word(token)) ? digitsAt(story, token)! : 0;
  return /^,? ?$/.test(gap) || story.joined(token) || token === 0
    ? year >= FIRST_YEAR && year <= LAST_YEAR
      ? { year, to: token + 1 }
      : undefined
    : undefined;
}

/** The same clause, or an abbreviation's full stop between: "Nov. 20". */
function sameLine(story: Story, token: number): boolean {
  return story.joined(token) || /^\. ?$/.test(story.tokens[token]?.gap ?? "");
}
