import { askedOrPaid } from "./payment.ts";
import type { DetailOf } from "./details.ts";
import { digitsAt, numberAt, type Quantity } from "./read/numbers.ts";
import type { Story } from "./read/story.ts";

/** Ids of the group `currencies`; the words that name no country are Canada's. */
const AT_HOME = "CAD";
/** A child's age, which a following amount must not swallow: "im 14 300 bucks". */
const AGES = { from: 3, to: 19 };
/** Words between an amount without a currency and how it was paid: "50 in google play cards". */
const NEAR_MEANS = 2;

/** Every amount: with its currency, or without where it stands beside a way of paying or a demand. */
export function amounts(story: Story): DetailOf<"amount">[] {
  const list: DetailOf<"amount">[] = [];
  for (let token = 0; token < story.tokens.length; token += 1) {
    const number = numberAt(story, token);
    if (number === undefined) continue;
    const found = amountAt(story, token, number);
    if (found) list.push(found);
    const isAge = number.isDoubtful && found === undefined && story.follows(token, "is");
    token = (isAge ? token + 1 : number.to) - 1;
  }
  return list;
}

function amountAt(story: Story, token: number, number: Quantity): DetailOf<"amount"> | undefined {
  const sign = story.before(token, "currencySigns");
  const known = number.isDoubtful ? undoubted(story, token, number, sign !== undefined) : number;
  if (known === undefined || isPart(story, token, known)) return undefined;
  const word = isNear(story, known.to)
    ? (story.at(known.to, "currencies") ?? story.at(known.to, "currencySigns"))
    : undefined;
  const land = story.at(word?.to ?? known.to, "currencyLands");
  const isNamed = land !== undefined && story.joined(word?.to ?? known.to);
  if (sign === undefined && word === undefined) return bare(story, token, known);
  const from = sign?.from ?? token;
  const to = isNamed ? land.to : (word?.to ?? known.to);
  const before = story.before(from, "currencyLands");
  const code = (isNamed ? land.id : before?.id) ?? word?.id ?? sign?.id;
  return detail(story, from, to, known, code ?? AT_HOME, from === token ? known.cut : 0);
}

/** "14 300 $": one number where the first part is no age; "im 14 300 bucks" is not. */
function undoubted(story: Story, token: number, number: Quantity, hasSign: boolean): Quantity | undefined {
  const first = digitsAt(story, token)!;
  const mayBeAge = first >= AGES.from && first <= AGES.to;
  const isCued = story.follows(token, "is");
  const isAsked = story.follows(token, "asks") || story.follows(token, "small");
  if (hasSign || (!isCued && (!mayBeAge || isAsked || story.word(token + 1) === "000"))) return number;
  return undefined;
}

/** One of several numbers that are not this amount: "a couple hundred", "100-200", "24/7", "5:30". */
function isPart(story: Story, token: number, { to }: Quantity): boolean {
  const gap = story.tokens[token]?.gap ?? "";
  const next = story.tokens[to];
  const isDigits = (word: string): boolean => /^\d/.test(word);
  if (isDigits(story.word(token - 1)) && /^ ?[-–/:.] ?$/.test(gap)) return true;
  if (next !== undefined && isDigits(next.word) && /^ ?[-–/:.] ?$/.test(next.gap)) return true;
  return story.follows(token, "few");
}

function isNear(story: Story, token: number): boolean {
  return story.joined(token) || /^\s?$/.test(story.tokens[token]?.gap ?? "x");
}

/** "he already got 50 in google play cards", "y en veut 400": no currency is named. */
function bare(story: Story, token: number, number: Quantity): DetailOf<"amount"> | undefined {
  if (number.value < 10 || (!number.inDigits && number.value < 20)) return undefined;
  const { to } = number;
  for (let at = to; at <= to + NEAR_MEANS && (at === to ? story.joined(at) : story.joined(at)); at += 1) {
    if (story.at(at, "payment") ?? story.at(at, "paymentMaybe"))
      return detail(story, token, to, number, AT_HOME, number.cut);
    if (story.at(at, "small") === undefined) break;
  }
  const behind = story.before(token, "small") ?? story.before(token, "pronouns");
  const isAsked =
    story.follows(token, "asks") ||
    (behind !== undefined && story.follows(behind.from, "asks")) ||
    isFurther(story, token);
  const counted =
    !story.ends(to) && story.at(to, "goesOn") === undefined && story.at(to, "small") === undefined;
  return isAsked && !counted ? detail(story, token, to, number, AT_HOME, number.cut) : undefined;
}

/** "200 bucks on Monday and 350 more" */
function isFurther(story: Story, token: number): boolean {
  const and = story.before(token, "and");
  return (
    and !== undefined &&
    (story.around(and.from, "currencies", 8) || story.around(and.from, "currencySigns", 8))
  );
}

function detail(
  story: Story,
  from: number,
  to: number,
  { value }: Quantity,
  currency: string,
  cut: number,
): DetailOf<"amount"> {
  const role = askedOrPaid(story, from, to);
  return { kind: "amount", value: { value, currency, ...(role && { role }) }, ...story.span(from, to, cut) };
}
