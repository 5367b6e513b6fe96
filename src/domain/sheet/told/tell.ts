import { ages } from "./age.ts";
import { amounts } from "./amount.ts";
import { apps } from "./app.ts";
import { dayOf } from "./times/calendar.ts";
import { kinds, type Detail, type DetailOf } from "./details.ts";
import { exactThings } from "./exact.ts";
import { handle, nameables, type Nameable } from "./handle.ts";
import { learnt, type Knowledge } from "./knowledge.ts";
import { payments } from "./payment.ts";
import { saidThings, meetingsOf } from "./said.ts";
import { schools } from "./school.ts";
import { Story } from "./read/story.ts";
import { tokens } from "./read/tokens.ts";
import { places } from "./town.ts";
import { whens } from "./times/when.ts";

/** Letters that are read; a longer text is read to here. */
const LONGEST = 20_000;
/** Words between a user name and the word that says that it is one. */
const NEAR_NAME = 4;

/**
 * What a story tells, in the order of the text: nothing is added to what is written, and the text is never altered.
 * Any string is accepted; never throws.
 *
 * @param writtenOn the moment of writing, or a day in Quebec as YYYY-MM-DD
 * @example tell("im 14 300 bucks", knowledge, "2026-11-27").map(plainValue) // ["14 writer", "300 CAD"]
 */
export function tell(text: string, knowledge: Knowledge, writtenOn: Date | string): Detail[] {
  const { lexicon, glued, names, near } = learnt(knowledge);
  const read = text.slice(0, LONGEST);
  const exact = exactThings(read);
  const nameable = nameables(read, exact);
  const sure = nameable.filter(({ isSure }) => isSure);
  const whole = [...exact, ...sure].sort((a, b) => a.start - b.start);
  const list = tokens(read, whole, glued);
  const story = new Story(read, list, lexicon.find(list));
  const today = dayOf(writtenOn);
  const named = schools(story);
  const aged = ages(story);
  const said = saidThings(story);
  const details: Detail[] = [
    ...exact,
    ...sure.map(handle),
    ...cued(story, nameable).map(handle),
    ...aged,
    ...places(story, names, named),
    ...apps(story, near),
    ...amounts(story),
    ...payments(story),
    ...whens(story, Number.isNaN(today) ? 0 : today, meetingsOf(story), aged).filter(isOfCase(story, said)),
    ...named,
    ...said,
  ];
  return details.sort(
    (a, b) => a.start - b.start || a.end - b.end || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
}

/** "call me after 6 pm" tells no time of the case. */
function isOfCase(story: Story, said: readonly Detail[]): (when: DetailOf<"when">) => boolean {
  const safe = said.filter(({ kind }) => kind === "safe_contact");
  const hours = story.tokens.flatMap(({ start }, token) => (story.has(token, "hourWords") ? [start] : []));
  return ({ value, start, end }) => {
    const hasHour = value.iso?.includes("T") === true || hours.some((at) => start <= at && at < end);
    return (
      !(value.kind === "time" || (value.kind === "deadline" && hasHour)) ||
      !safe.some((one) => one.start < end && start < one.end)
    );
  };
}

/** A word that is known for something else. */
function isWord(story: Story, token: number): boolean {
  return story.has(
    token,
    "apps",
    "appsMaybe",
    "appsLoose",
    "appsStrict",
    "payment",
    "paymentMaybe",
    "currencies",
  );
}

/** What may be a user name and stands behind a word that says so: "his account", "pseudo", «اسمه». */
function cued(story: Story, nameable: readonly Nameable[]): Nameable[] {
  const starts = new Map(story.tokens.map(({ start }, token) => [start, token]));
  return nameable.filter(({ start, isSure, isPlain }) => {
    const token = starts.get(start);
    if (isSure || token === undefined || isWord(story, token)) return false;
    if (isPlain) return story.follows(token, "userName") && story.at(token, "small") === undefined;
    for (let at = token - 1; at >= token - NEAR_NAME; at -= 1)
      if (story.tokens[at]?.sentence === story.tokens[token]!.sentence)
        if (
          story.at(at, "accounts") ??
          story.at(at, "apps") ??
          story.at(at, "appsMaybe") ??
          story.at(at, "appsLoose") ??
          story.at(at, "appsStrict")
        )
          return true;
    return false;
  });
}
