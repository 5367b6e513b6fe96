import { isAge, isLast, isUncounted, stands } from "./age-bounds.ts";
import { cueBefore, decadeAt, OLDEST, ordinalYears } from "./age-words.ts";
import type { DetailOf, Whose } from "./details.ts";
import { digitsAt, numberAt } from "./read/numbers.ts";
import { Persons } from "./persons.ts";
import { gradeAt, type Years } from "./school-year.ts";
import type { Story } from "./read/story.ts";

const MONTHS = 12;
const PRONOUN_NEAR = 8;

/** Every age, with whose it is. */
export function ages(story: Story): DetailOf<"age">[] {
  const persons = new Persons(story);
  const found: Years[] = [];
  for (let token = 0; token < story.tokens.length; token += 1) {
    const years = gradeOf(story, token) ?? decadeAt(story, token) ?? yearsAt(story, token, persons);
    if (years === undefined || years.low > OLDEST) {
      const next = alsoAt(story, token, found[found.length - 1]);
      if (next) found.push(next);
      continue;
    }
    const isOpen = years.cue === undefined || years.cue === "any";
    const cue = isOpen ? (pronounBefore(story, years.from, persons) ?? years.cue) : years.cue;
    const one = { ...years, ...(cue !== undefined && { cue }) };
    found.push(one);
    token = one.to - 1;
  }
  // «عندي ٢٠ سنة هلق، والموضوع من وانا ١٥»: the first is an age of today.
  const isNow = ({ to }: Years): boolean => story.joined(to) && story.has(to, "nowWords");
  const isThen = (one: Years): boolean => story.around(one.from, "then", 6) && !isNow(one);
  const whose = (one: Years, isYoung: boolean): Whose =>
    persons.whose(one.owner ?? one.from, one.to, one.cue, one.low, isYoung);
  const isYoung = found.some((one) => one.low < 18 && !isThen(one) && whose(one, false) === "writer");
  return found.map((one) => {
    const { from, to, low, high, cut } = one;
    const of = whose(one, isYoung);
    return {
      kind: "age",
      value: {
        value: low === high ? low : [low, high],
        of,
        ...(of !== "suspect" && isThen(one) && { at: "then" as const }),
        ...(of === "suspect" && story.around(from, "claims", 4) && { said: true as const }),
      },
      ...story.span(from, to, cut),
    };
  });
}

/** A school year, unless the writer teaches it. */
function gradeOf(story: Story, token: number): Years | undefined {
  const isTaught = [0, 1].some(
    (back) => story.joined(token - back) && story.endingAt(token - back, "teaches"),
  );
  return isTaught ? undefined : gradeAt(story, token);
}

/** The others of "aged 4, 6 and 9": whose the first is. */
function alsoAt(story: Story, token: number, before: Years | undefined): Years | undefined {
  const and = story.before(token, "and");
  const isNext = before?.to === and?.from || (before?.to === token && /^, ?$/.test(story.tokens[token]!.gap));
  const number = before && isNext ? numberAt(story, token) : undefined;
  if (number === undefined || !isLast(story, number.to) || number.value > OLDEST) return undefined;
  return {
    ...before!,
    from: token,
    to: number.to,
    low: number.value,
    high: number.value,
    cut: number.cut,
    owner: before!.from,
  };
}

/** A number of years, or one that only the words before it make an age. */
function yearsAt(story: Story, token: number, persons: Persons): Years | undefined {
  const ordinal = ordinalYears(story, token, persons);
  if (ordinal) return ordinal;
  const first = numberAt(story, token);
  if (first === undefined) return undefined;
  const about = story.before(token, "about");
  const from = about?.from ?? token;
  const cue = cueBefore(story, from) ?? pronounBefore(story, from, persons);
  const isCued = cueBefore(story, from) !== undefined;
  // "im 14 300 bucks": what a cue stands before is the first number alone.
  const alone = isCued && first.isDoubtful ? digitsAt(story, token) : undefined;
  const low = alone ?? first.value;
  let to = alone === undefined ? first.to : token + 1;
  const noun = isCued && cue !== "any" ? undefined : story.before(from, "theirs") && "noun";
  if (isFirstOfTwo(story, token, first.to)) {
    const said = noun ?? cue;
    return { from, to: first.to, low, high: low, cut: first.cut, ...(said && { cue: said }) };
  }
  const second = alone === undefined ? secondOf(story, token, to, low) : undefined;
  const high = second?.value ?? low;
  to = second?.to ?? to;
  const cut = from === token ? first.cut : (about?.cut ?? 0);
  const years = { from, low: Math.floor(low), high: Math.floor(high), cut, ...(cue && { cue }) };
  const unit = story.joined(to) || story.word(to) !== "" ? story.at(to, "old") : undefined;
  if (unit && story.joined(to) && isAge(story, from, unit.to, unit.id === "surely", persons)) {
    const article = story.before(from, "theirs");
    // "I'm a 14 year old", "he says he's a 15 year old"
    const owner = article && story.before(article.from, "is")?.id;
    const said = owner === undefined || owner === "any" ? noun : owner;
    return { ...years, to: unit.to, ...(unit.id === "surely" && said && { cue: said }) };
  }
  const months = story.joined(to) ? story.at(to, "oldMonths") : undefined;
  const isOld = months && (cueBefore(story, from) !== "any" ? isCued : false);
  if (months && (isOld || persons.justBefore(from, 2)) && isAge(story, from, months.to, false, persons))
    return { ...years, low: Math.floor(low / MONTHS), high: Math.floor(high / MONTHS), to: months.to };
  // "he's 10 years older"
  if (story.at(story.at(to, "units")?.to ?? -1, "lastingAfter")) return undefined;
  // "14f here"
  const isSexed = /^[fm]$/.test(story.word(to)) && story.tokens[to]!.gap === "" && low >= 8 && low < 20;
  if (isSexed) return { ...years, to, cue: cue ?? "i" };
  if (isCued && low >= 3 && (isLast(story, to) || isUncounted(story, from, to))) return { ...years, to };
  if (low >= 2 && low < OLDEST && stands(story, from, to, persons)) return { ...years, to };
  return undefined;
}

/** The second of "8 or 9", "6-7", "٦ أو ٧". */
function secondOf(
  story: Story,
  start: number,
  token: number,
  low: number,
): { value: number; to: number } | undefined {
  const joint =
    story.at(token, "or") ?? (story.before(start, "between") ? story.at(token, "and") : undefined);
  const at = joint?.to ?? token;
  const { gap = "" } = story.tokens[token] ?? {};
  if (joint === undefined && !/^(?: ?[-–] ?|[,،] ?)$/.test(gap)) return undefined;
  const next = numberAt(story, at);
  // "12, 13 years old" is one age, "8, 11 ans" are two.
  const most = /[,،]/.test(gap) ? low + 1 : low + 15;
  return next && next.value > low && next.value <= most && !next.isDoubtful ? next : undefined;
}

/** "3 et 5 ans" are two ages, "entre 3 et 5 ans" is one. */
function isFirstOfTwo(story: Story, token: number, to: number): boolean {
  const and = story.at(to, "and");
  const next = and && story.joined(to) ? numberAt(story, and.to) : undefined;
  return next !== undefined && story.has(next.to, "old") && story.before(token, "between") === undefined;
}

/** A pronoun of the same clause, with nobody else named behind it: "lui est en secondaire 5". */
function pronounBefore(story: Story, token: number, persons: Persons): string | undefined {
  for (let at = token - 1; at >= token - PRONOUN_NEAR && story.joined(at + 1); at -= 1) {
    if (persons.justBefore(at + 1, 0)) return undefined;
    const found = story.at(at, "pronouns");
    if (found) return found.id;
  }
  return undefined;
}
