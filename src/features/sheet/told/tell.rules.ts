import { ages } from "./age.rules.ts";
import { amounts } from "./amount.rules.ts";
import { apps } from "./app.rules.ts";
import { dates } from "./date.rules.ts";
import { days } from "./day.rules.ts";
import { kinds, type Detail } from "./details.rules.ts";
import { exactThings } from "./exact.rules.ts";
import { names as namesIn } from "./name.rules.ts";
import { handle, nameables, type Nameable } from "./handle.rules.ts";
import { learnt, type Knowledge } from "./knowledge.rules.ts";
import { withClaims } from "./claim.rules.ts";
import { paired } from "./pair.rules.ts";
import { Story, widest } from "./story.rules.ts";
import { tokens, type Stretch } from "../../../core/phrases/tokens.rules.ts";
import { towns } from "./town.rules.ts";

/** Letters that are read; a longer text is read to here. */
const LONGEST = 20_000;
const POSTAL = /(^|[^\p{L}\p{N}])([a-z]\d[a-z][ -]?\d[a-z]\d)(?![\p{L}\p{N}])/giu;
/** Words between a user name and the word that says that it is one. */
const NEAR_NAME = 4;
/** Small words between what someone intends and what they do: "je vais tout lui effacer". */
const MOST_BETWEEN = 3;
/** What a story tells of someone who is in the police: its writer is asked. */
const POLICE = "police-kin";

/**
 * What stands in a story to the letter, in the order of the text: nothing is added to what is
 * written, and the text is never altered. Any string is accepted; never throws.
 *
 * @example tell("im 14 300 bucks", knowledge).map(plainValue) // ["14", "300 CAD"]
 */
export function tell(text: string, knowledge: Knowledge): Detail[] {
  const { lexicon, glued, names } = learnt(knowledge);
  const read = text.slice(0, LONGEST);
  const exact = exactThings(read);
  const codes = postalCodes(read, exact);
  const isNoName = (value: string): boolean =>
    lexicon.find(tokens(value, [], glued)).some(({ group }) => group === "noNames");
  const nameable = nameables(read, [...exact, ...codes]).filter(
    ({ value, isPlain, isMarked }) => !((isPlain || isMarked) && isNoName(value)),
  );
  const sure = nameable.filter(({ isSure }) => isSure);
  const whole = [...exact, ...codes, ...sure].sort((a, b) => a.start - b.start);
  const list = tokens(read, whole, glued);
  const story = new Story(read, list, lexicon.find(list));
  const dated = dates(story);
  const named = namesIn(story);
  const details: Detail[] = [
    ...exact,
    ...sure.map(handle),
    ...cued(story, nameable).map(handle),
    ...named,
    ...ages(story, named),
    ...towns(story, names),
    ...apps(story),
    ...amounts(story),
    ...dated,
    ...days(story, dated),
    ...widest(story.all("tells", POLICE)).map(({ from, to, cut }): Detail => ({
      kind: "police",
      value: {},
      ...story.span(from, to, cut),
    })),
  ];
  return withClaims(story, paired(story, details)).sort(
    (a, b) => a.start - b.start || a.end - b.end || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
}

/**
 * The mistakes that a text says someone is about to make, in its order, each once. Any string is accepted.
 *
 * @returns ids of `mistakes` in `src/data/sheet.yaml`
 * @example mistakesIn("i will log in as her tonight", knowledge) // ["log-in"]
 */
export function mistakesIn(text: string, knowledge: Knowledge): string[] {
  const { lexicon, glued } = learnt(knowledge);
  const list = tokens(text.slice(0, LONGEST), [], glued);
  const story = new Story(text, list, lexicon.find(list));
  const meant = list.flatMap((_, token): string[] => {
    const alone = story.at(token, "mistakesAlone");
    const intent = story.at(token, "intends");
    const next = intent && !story.follows(token, "intendsNot") ? actAfter(story, intent.to) : undefined;
    return [...(alone ? [alone.id] : []), ...(next ? [next] : [])];
  });
  return [...new Set(meant)];
}

/**
 * The questions that a text does not ask, because it says the opposite. Any string is accepted.
 *
 * @returns ids of `src/data/people-ask.yaml`
 * @example notAskedIn("j'ai rien effacé", knowledge) // ["already-deleted"]
 */
export function notAskedIn(text: string, knowledge: Knowledge): string[] {
  const { lexicon, glued } = learnt(knowledge);
  const found = lexicon.find(tokens(text.slice(0, LONGEST), [], glued));
  return found.filter(({ group }) => group === "notAsked").map(({ id }) => id);
}

/**
 * What a text tells of what happened, each once. Any string is accepted.
 *
 * @returns ids of `tells` in `src/data/sheet.yaml`
 * @example tellsIn("my coach wants to meet me tomorrow", knowledge) // ["meeting", "close"]
 */
export function tellsIn(text: string, knowledge: Knowledge): string[] {
  const { lexicon, glued } = learnt(knowledge);
  const found = lexicon.find(tokens(text.slice(0, LONGEST), [], glued));
  return [...new Set(found.flatMap(({ group, id }) => (group === "tells" ? [id] : [])))];
}

/** What someone is about to do, behind the words that say so and a few small ones. */
function actAfter(story: Story, from: number): string | undefined {
  for (let at = from; at <= from + MOST_BETWEEN && story.joined(at); at += 1) {
    const act = story.at(at, "mistakes");
    if (act) return act.id;
    if (!story.at(at, "intendsBetween")) return undefined;
  }
  return undefined;
}

/** Postal codes, whose digits are no age. */
function postalCodes(text: string, taken: readonly Stretch[]): Stretch[] {
  return [...text.matchAll(POSTAL)].flatMap(({ index, 1: before = "", 2: code = "" }): Stretch[] => {
    const start = index + before.length;
    const end = start + code.length;
    return taken.some((other) => other.start < end && start < other.end) ? [] : [{ start, end }];
  });
}

/** A word that is known for something else. */
function isWord(story: Story, token: number): boolean {
  return story.has(token, "apps", "appsMaybe", "appsLoose", "appsStrict", "currencies");
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
