import type { Persons } from "./persons.ts";
import { numberAt } from "./read/numbers.ts";
import type { Story } from "./read/story.ts";

/** Words between somebody and "y a 16 ans". */
const NEAR = 8;

/** Whether a number of years is an age, and not how long or how long ago. */
export function isAge(story: Story, from: number, to: number, isSure: boolean, persons: Persons): boolean {
  if (isSure) return true;
  const lasting = story.before(from, "lasting");
  // "y a 16 ans": how long ago, or how old he says he is.
  const isHis =
    lasting !== undefined &&
    story.at(lasting.from, "is", "he") !== undefined &&
    (story.around(lasting.from, "claims", 5) ||
      story.endingAt(lasting.from, "pronouns") !== undefined ||
      persons.justBefore(lasting.from, NEAR) ||
      (!story.joined(lasting.from) && story.ends(to)));
  const isLong = story.joined(to) && story.has(to, "lastingAfter");
  return (lasting === undefined || isHis) && !isLong;
}

/** Whether a clause ends here, or goes on with a word that counts nothing. */
export function isLast(story: Story, token: number): boolean {
  // «عمره ١٤ والصغيرة ست»
  const isOn = story.word(token).startsWith("و") || story.has(token, "goesOn");
  return story.ends(token) || isOn || numberAt(story, token) !== undefined;
}

/** "hes 34 im 16": behind "I'm" stands an age, unless something is counted. */
export function isUncounted(story: Story, from: number, to: number): boolean {
  return story.follows(from, "isSurely") && !story.has(to, "units", "counted", "currencies", "currencySigns");
}

/** Between brackets or commas behind somebody: "my son (16, Repentigny)", "rico_x9, 28." */
export function stands(story: Story, from: number, to: number, persons: Persons): boolean {
  const { gap = "" } = story.tokens[from] ?? {};
  const opens = /[(,،:–—-]\s*$/.test(gap) || (story.follows(from, "and") && /^\d/.test(story.word(from)));
  // "a man named Rob, 44"
  const near = story.tokens[from - 1]?.capital ? 3 : 1;
  const isNamed = story.word(from - 1) === "#" || persons.justBefore(from, near);
  const isAbout =
    story.before(numberStart(story, from), "about") !== undefined && persons.justBefore(from, 2);
  const isNext = story.joined(from) && persons.justBefore(from, 0) && !isNaN(Number(story.word(from)));
  const inBrackets = /\(\s*$/.test(gap) && persons.justBefore(from, 4);
  const and = story.at(to, "and");
  const next = and && story.joined(to) ? numberAt(story, and.to) : undefined;
  // "two girls, 9 and 11"
  const isEnd =
    story.ends(to) || (isNext && isLast(story, to)) || (next !== undefined && story.ends(next.to));
  return isEnd && ((opens && isNamed) || isAbout || isNext || inBrackets);
}

function numberStart(story: Story, from: number): number {
  return story.at(from, "about")?.to ?? from;
}
