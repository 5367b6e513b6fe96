import type { DetailOf } from "./details.rules.ts";
import { digitsAt, numberAt, type Quantity } from "./numbers.rules.ts";
import type { Story } from "./story.rules.ts";

/** Ids of the group `currencies`; the words that name no country are Canada's. */
const AT_HOME = "CAD";
/** Fewer of which it is not said what they are, are mostly pictures. */
const FEWEST_MORE = 20;
/** A child's age, which a following amount must not swallow: "im 14 300 bucks". */
const AGES = { from: 3, to: 19 };

/** Every amount with its currency. */
export function amounts(story: Story): DetailOf<"amount">[] {
  const list: DetailOf<"amount">[] = [];
  for (let token = 0; token < story.tokens.length; token += 1) {
    const number = numberAt(story, token);
    if (number === undefined) continue;
    const found = amountAt(story, token, number);
    if (found) list.push(found);
    const isAge = number.isDoubtful && found === undefined && story.follows(token, "isSurely");
    token = (isAge ? token + 1 : number.to) - 1;
  }
  return list;
}

function amountAt(story: Story, token: number, number: Quantity): DetailOf<"amount"> | undefined {
  const sign = story.before(token, "currencySigns");
  if ((number.isDoubtful && sign === undefined && mayBeTwo(story, token)) || isPart(story, token, number))
    return undefined;
  const word = isNear(story, number.to)
    ? (story.at(number.to, "currencies") ?? story.at(number.to, "currencySigns"))
    : undefined;
  if (sign === undefined && word === undefined) return moreAt(story, token, number);
  const end = word?.to ?? number.to;
  const land = story.joined(end) ? story.at(end, "currencyLands") : undefined;
  const from = sign?.from ?? token;
  const currency = land?.id ?? story.before(from, "currencyLands")?.id ?? word?.id ?? sign?.id ?? AT_HOME;
  const cut = from === token ? number.cut : 0;
  return {
    kind: "amount",
    value: { value: number.value, currency },
    ...story.span(from, land?.to ?? end, cut),
  };
}

/** "400 more by 9": a sum without a currency, with nothing behind it that it could count. */
function moreAt(
  story: Story,
  token: number,
  { value, to, cut, inDigits }: Quantity,
): DetailOf<"amount"> | undefined {
  const more = inDigits && value >= FEWEST_MORE && story.joined(to) ? story.at(to, "moreMoney") : undefined;
  if (!more || !(story.ends(more.to) || story.has(more.to, "deadlineBefore", "or", "dayWords")))
    return undefined;
  return { kind: "amount", value: { value, currency: "" }, ...story.span(token, more.to, cut) };
}

/** Whether the first part of "14 300" may be an age: "im 14 300 bucks"; "14 000" is one number. */
function mayBeTwo(story: Story, token: number): boolean {
  const first = digitsAt(story, token)!;
  const isAge = first >= AGES.from && first <= AGES.to && story.word(token + 1) !== "000";
  return isAge || story.follows(token, "isSurely");
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
