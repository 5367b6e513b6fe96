import type { DetailOf } from "./details.rules.ts";
import { forms } from "../../../core/phrases/forms.rules.ts";
import type { NamedTown, PlaceNames } from "./place-names.rules.ts";
import type { Story } from "./story.rules.ts";

/** A name of one or more places in the text. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly key: string;
}

/** What may stand between the words of a name; a full stop only behind "St". */
const WITHIN = /^[\s'’–-]{1,3}$/;
const WITHIN_SAINT = /^[.\s-]{1,3}$/;
const LATIN = /^[a-z]/;
/** From here on a name counts where nothing but its capital letter says so. */
const LARGE = 30;
/** A name of so many letters is no other word, however it is written. */
const LONG = 6;
const JOINED_IN = /^[وف]?[بلعف]/;

/** Every town of Quebec that is named, with its code. */
export function towns(story: Story, names: PlaceNames): DetailOf<"town">[] {
  const list: DetailOf<"town">[] = [];
  const cities = new Map(story.all("cities").map((found) => [found.to, found]));
  for (let token = 0; token < story.tokens.length; token += 1) {
    const city = cities.get(token + 1);
    const name = city ? undefined : nameAt(story, token, names);
    if (city && names.town(city.id) && !isFollowed(story, token + 1))
      list.push(townOf(story, { ...city, key: "" }, [names.town(city.id)!]));
    if (name === undefined) continue;
    const here = isCalled(story, name) || isAbroad(story, name, names) ? [] : names.towns(name.key);
    if (here.length === 0 || !isMeant(story, name, here, names)) continue;
    list.push(townOf(story, name, here));
    token = name.to - 1;
  }
  return list;
}

/** The longest name that begins at a token. */
function nameAt(story: Story, token: number, names: PlaceNames): Name | undefined {
  for (const { word, cut } of forms(story.word(token))) {
    let [key, to] = [word, token + 1];
    let best: Name | undefined;
    for (let length = 1; length <= names.longest(word); length += 1) {
      if (length > 1) {
        const gap = story.tokens[to]?.gap ?? "";
        if (!WITHIN.test(gap) && !(key === "st" && WITHIN_SAINT.test(gap))) break;
        key += ` ${story.word(to)}`;
        to += 1;
      }
      if (names.towns(key).length > 0 || names.isAway(key)) best = { from: token, to, cut, key };
    }
    if (best) return best;
  }
  return undefined;
}

/** A person, a school, a street, a feast or a province of that name. */
function isCalled(story: Story, { from, to, cut, key }: Name): boolean {
  // "Mrs. Granby"
  const isShort = /^\. ?$/.test(story.tokens[from]!.gap) && story.endingAt(from, "titles") !== undefined;
  if (isShort || story.follows(from, "titles", "called", "streets")) return true;
  if (story.at(to, "streetsAfter") && story.joined(to)) return true;
  if (isSchool(story, from, to)) return true;
  if (key.startsWith("st ") && story.before(from, "feasts")) return true;
  if (story.at(from, "provinces")?.to === to || hasFirstName(story, from)) return true;
  if (story.word(to) === "s" && /^['’]$/.test(story.tokens[to]!.gap)) return false;
  return (
    cut === 0 && story.follows(from, "persons") && LATIN.test(key) && story.before(from, "in") === undefined
  );
}

/** "Julie Mercier": a capital letter before it that is no small word, or begins a sentence with an unknown one. */
function hasFirstName(story: Story, from: number): boolean {
  const before = story.tokens[from - 1];
  if (!before?.capital || !story.joined(from) || story.tokens[from]!.gap !== " ") return false;
  if (before.sentence !== story.tokens[from - 2]?.sentence) return !story.knows(from - 1);
  return !["in", "lives", "small", "apps", "goesOn"].some((group) => story.endingAt(from, group));
}

function isIn(story: Story, { from, cut }: Name): boolean {
  const { word } = story.tokens[from]!;
  const article = story.before(from, "small");
  return (
    story.follows(from, "in") ||
    (article !== undefined && story.follows(article.from, "in")) ||
    (cut > 0 && JOINED_IN.test(word.slice(0, cut)))
  );
}

/** Whether a name is meant as a town: more must say so the commoner the word is. */
function isMeant(story: Story, name: Name, towns: readonly NamedTown[], names: PlaceNames): boolean {
  const { from, to, key } = name;
  const { capital } = story.tokens[from]!;
  const isLatin = LATIN.test(key);
  const isHere = isIn(story, name);
  const isHome = isHere && story.around(from, "lives", 4);
  if (story.at(from, "numbers")?.to === to) return false;
  if (story.at(from, "common")?.to === to) return isHere && (capital || isHome || !isLatin);
  if (isHere) return true;
  if (names.isHalf(key)) return false;
  if (to - from > 1 && (capital || key.startsWith("st ") || !isLatin)) return true;
  const isAlone = !story.joined(from) && story.ends(to);
  if (isAlone || story.around(from, "lives", 3)) return capital || key.length > 4;
  if (isLatin && isFollowed(story, to)) return false;
  // "girl 14 gatineau qc"
  const isPlain = !capital && key.length >= LONG && !story.knows(from);
  return (capital || !isLatin || isPlain) && key.length > 3 && towns[0]!.size >= LARGE;
}

/** Whether a name goes on with another capital letter, as that of a person does. */
function isFollowed(story: Story, to: number): boolean {
  const next = story.tokens[to];
  return next !== undefined && next.capital && story.joined(to) && story.at(to, "apps") === undefined;
}

/** "Cornwall, Ontario" */
function isAbroad(story: Story, { to, key }: Name, names: PlaceNames): boolean {
  const next = story.tokens[to];
  return next !== undefined && /^, ?$/.test(next.gap) && names.isAway(key) && names.isAway(next.word);
}

/** "École de Chambly", "Chambly Academy" */
function isSchool(story: Story, from: number, to: number): boolean {
  const join = story.before(from, "schoolJoins");
  const isBefore =
    story.follows(from, "schools") || (join !== undefined && story.follows(join.from, "schools"));
  return isBefore || (story.joined(to) && story.tokens[to]!.capital && story.has(to, "schools"));
}

/** Of several towns with one name nobody guesses which: the name stays as it was written. */
function townOf(story: Story, { from, to, cut }: Name, towns: readonly NamedTown[]): DetailOf<"town"> {
  const span = story.span(from, to, cut);
  const [first] = towns;
  const name = towns.length > 1 ? story.text.slice(span.start, span.end) : first!.name;
  return {
    kind: "town",
    value: { place_id: first!.code, name },
    ...span,
  };
}
