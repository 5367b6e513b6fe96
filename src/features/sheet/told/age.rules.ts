import { fold } from "../../../core/words/fold.rules.ts";
import type { DetailOf } from "./details.rules.ts";
import { digitsAt, numberAt, type Quantity } from "./numbers.rules.ts";
import type { Story } from "./story.rules.ts";

/** Nobody is older. */
const OLDEST = 110;
/** Below this a number behind "I'm" may be anything. */
const YOUNGEST = 3;
const DASH = /^ ?[-–] ?$/;

/**
 * Every age that is said as a number of years, or as one of two: no school year, none that is said to be about so.
 *
 * @param named names of the text: "Owen is 14"
 */
export function ages(story: Story, named: readonly DetailOf<"name">[] = []): DetailOf<"age">[] {
  const list: DetailOf<"age">[] = [];
  const words = new Set(named.map(({ value }) => fold(value.value)));
  for (let token = 0; token < story.tokens.length; token += 1) {
    const number = numberAt(story, token);
    if (number === undefined) continue;
    const isNamed = story.has(token - 1, "ageIs") && words.has(story.word(token - 2));
    const found = rangeAt(story, token, number) ?? ageAt(story, token, number, isNamed);
    if (found) {
      const value = { value: found.years, ...(found.or !== undefined && { or: found.or }) };
      list.push({ kind: "age", value, ...story.span(token, found.to, found.cut) });
    }
    token = (found?.to ?? (number.isDoubtful ? token + 1 : number.to)) - 1;
  }
  return list;
}

interface Age {
  readonly years: number;
  /** The other one of two. */
  readonly or?: number;
  readonly to: number;
  readonly cut: number;
}

/** "35 or 40", "6-7 ans", "between 12 and 14 years": behind a word that says that it is an age, or before "years". */
function rangeAt(story: Story, token: number, { value, to, cut, inDigits }: Quantity): Age | undefined {
  const isDash = DASH.test(story.tokens[to]?.gap ?? "");
  const isBetween = story.follows(token, "between");
  const join = story.joined(to) ? story.at(to, isBetween ? "and" : "or") : undefined;
  const next = isDash ? to : join?.to;
  const other = next === undefined ? undefined : numberAt(story, next);
  if (!other || !inDigits || value < 1 || other.value <= value || other.value > OLDEST) return undefined;
  if (![value, other.value].every(Number.isInteger)) return undefined;
  const unit = story.joined(other.to) ? story.at(other.to, "old") : undefined;
  const isLong = story.follows(token, "lasting") || (unit && story.has(unit.to, "lastingAfter"));
  const about = story.before(token, "about")?.from ?? token;
  const isCued = story.follows(token, "isSurely") || story.follows(about, "isSurely");
  const isCounted = story.has(other.to, "units", "counted", "currencies", "currencySigns", "halves");
  if (unit ? isLong : !isCued || value < YOUNGEST || (isCounted && !story.ends(other.to))) return undefined;
  return { years: value, or: other.value, to: unit?.to ?? other.to, cut };
}

function ageAt(story: Story, token: number, number: Quantity, isNamed: boolean): Age | undefined {
  const isCued = isNamed || story.follows(token, "isSurely");
  // "im 14 300 bucks": what such a word stands before is the first number alone.
  const alone = isCued && number.isDoubtful ? digitsAt(story, token) : undefined;
  const { value, cut } = { ...number, ...(alone !== undefined && { value: alone }) };
  const to = alone === undefined ? number.to : token + 1;
  if (!Number.isInteger(value) || value < 1 || value > OLDEST) return undefined;
  if (story.follows(token, "about") || isOfRange(story, token, to)) return undefined;
  const unit = story.joined(to) ? story.at(to, "old") : undefined;
  if (unit) {
    const isLong =
      story.follows(token, "lasting") || (story.joined(unit.to) && story.has(unit.to, "lastingAfter"));
    return isLong && unit.id !== "surely" ? undefined : { years: value, to: unit.to, cut };
  }
  // "he is 11 years and 6 months"
  const year = isCued && story.joined(to) ? story.at(to, "units", "year") : undefined;
  const plus = year && story.at(year.to, "and");
  const months = plus && numberAt(story, plus.to);
  if (months && story.at(months.to, "units", "month")) return { years: value, to: year.to, cut };
  // "two girls, 9 and 11 years old"
  const and = story.joined(to) ? story.at(to, "and") : undefined;
  const next = and && numberAt(story, and.to);
  const isFirst = next !== undefined && next.value <= OLDEST && story.has(next.to, "old");
  const isEnd = story.ends(to) || !story.has(to, "units", "counted", "currencies", "currencySigns");
  return isFirst || (isCued && isEnd && value >= YOUNGEST) ? { years: value, to, cut } : undefined;
}

/** Whether a number is one of two ends: "8 or 9", "6-7", "٦ أو ٧", "between 12 and 14". */
function isOfRange(story: Story, token: number, to: number): boolean {
  const isNumber = (at: number): boolean => numberAt(story, at) !== undefined;
  const or = story.before(token, "or");
  const and = story.before(token, "and");
  const next = story.at(to, "or");
  return (
    (or !== undefined && isNumber(or.from - 1)) ||
    (next !== undefined && story.joined(to) && isNumber(next.to)) ||
    (DASH.test(story.tokens[token]!.gap) && isNumber(token - 1)) ||
    (DASH.test(story.tokens[to]?.gap ?? "") && isNumber(to)) ||
    story.follows(token, "between") ||
    (and !== undefined && isNumber(and.from - 1) && story.follows(and.from - 1, "between"))
  );
}
