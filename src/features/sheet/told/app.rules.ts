import type { DetailOf } from "./details.rules.ts";
import type { Found } from "../../../core/phrases/lexicon.rules.ts";
import { widest, type Story } from "./story.rules.ts";

const NEAR_CARD = 4;

/** Every app that is named: not the brand of a gift card, and no word of another meaning. */
export function apps(story: Story): DetailOf<"app">[] {
  const named = story.all("apps").filter(({ from, to }) => isName(story, from, to));
  const maybe = ["appsMaybe", "appsStrict", "appsLoose"].flatMap((group) =>
    story.all(group).filter((one) => isName(story, one.from, one.to) && isMeant(story, one)),
  );
  return widest([...named, ...maybe])
    .filter(({ from }) => !isBrand(story, from))
    .map(({ id, from, to, cut }) => ({ kind: "app", value: { id }, ...story.span(from, to, cut) }));
}

/** The brand of a gift card is not where it happened: "a 50$ Steam code". */
function isBrand(story: Story, from: number): boolean {
  if (story.at(from, "brands") === undefined) return false;
  for (let at = from - NEAR_CARD; at <= from + NEAR_CARD; at += 1)
    if (story.tokens[at]?.clause === story.tokens[from]!.clause && story.at(at, "cards")) return true;
  return false;
}

/** Whether a word stands by itself: not "insta-kill". */
function isName(story: Story, from: number, to: number): boolean {
  const next = story.tokens[to];
  const isJoinedOn = next !== undefined && /^[-_]$/.test(next.gap);
  return !isJoinedOn && !/^[-_]$/.test(from > 0 ? story.tokens[from]!.gap : "");
}

/** A word with another meaning is an app behind "on", "sur", «على», before an account, or beside another app. */
function isMeant(story: Story, { group, from, to, cut }: Found): boolean {
  if (story.has(to, "notApp") && story.joined(to)) return false;
  // "he added me snap"
  if (group === "appsLoose" && !story.follows(from, "notAppBefore")) return true;
  const isStrict = group === "appsStrict";
  const and = story.before(from, "and");
  return (
    (cut > 0 && story.tokens[from]!.word.startsWith("ع")) ||
    story.before(from, isStrict ? "onStrict" : "onApp") !== undefined ||
    story.word(to) === "#" ||
    (and !== undefined && story.follows(and.from, "apps")) ||
    isCapital(story, from)
  );
}

/** A capital letter that begins no sentence. */
function isCapital(story: Story, from: number): boolean {
  const { capital, sentence } = story.tokens[from]!;
  const isLong = story.tokens[from]!.word.length > 1;
  return isLong && capital && story.tokens[from - 1]?.sentence === sentence;
}
