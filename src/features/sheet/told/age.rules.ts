import type { DetailOf } from "./details.rules.ts";
import { digitsAt, numberAt, type Quantity } from "./numbers.rules.ts";
import type { Story } from "./story.rules.ts";

/** Nobody is older. */
const OLDEST = 110;
/** Below this a number behind "I'm" may be anything. */
const YOUNGEST = 3;
const DASH = /^ ?[-–] ?$/;

/** Every age that is said as a number of years: no school year, no range, none that is said to be about so. */
export function ages(story: Story): DetailOf<"age">[] {
  const list: DetailOf<"age">[] = [];
  for (let token = 0; token < story.tokens.length; token += 1) {
    const number = numberAt(story, token);
    if (number === undefined) continue;
    const found = ageAt(story, token, number);
    if (found)
      list.push({ kind: "age", value: { value: found.years }, ...story.span(token, found.to, found.cut) });
    token = (found?.to ?? (number.isDoubtful ? token + 1 : number.to)) - 1;
  }
  return list;
}

function ageAt(
  story: Story,
  token: number,
  number: Quantity,
): { years: number; to: number; cut: number } | undefined {
  const isCued = story.follows(token, "isSurely");
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
