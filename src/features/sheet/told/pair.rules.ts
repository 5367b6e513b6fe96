import type { Detail, DetailOf } from "./details.rules.ts";
import type { Story } from "./story.rules.ts";

type AppDetail = DetailOf<"app">;
type NameDetail = DetailOf<"handle" | "url">;
type One = AppDetail | NameDetail;

/** Words between an app and the name behind it: "discord, his name is". */
const MOST_BEFORE = 3;
/** Words between a name and the app behind it: "on her". */
const MOST_BEHIND = 2;
/** Two of a kind with so many words between are a list: "on Snapchat and Discord". */
const LIST = 1;
const APART = /[,;.!?؟،؛\n]/;
/** "Roblox, Nox_Rider77" */
const COMMA = /^[,،] $/;
const ENDS = /[.!?؟\n]/;
/** What Arabic writes before a word for "and". */
const AND = /(?:^|\s)و$/;

interface Pair {
  readonly app: AppDetail;
  readonly name: NameDetail;
  /** Words between them. */
  readonly far: number;
}

/**
 * Says of each app with which user name or address it is told, where the words are plain: the name stands right behind
 * it, or the app right behind the name and "on". Of a list of apps or names nobody knows which is meant.
 *
 * @param details of one kind or the other, in any order
 */
export function paired(story: Story, details: readonly Detail[]): Detail[] {
  const both = details
    .filter((one): one is One => one.kind === "app" || one.kind === "handle" || one.kind === "url")
    .sort((a, b) => a.start - b.start);
  const isListed = both.map(
    (one, at) => isListOf(story, both[at - 1], one) || isListOf(story, one, both[at + 1]),
  );
  const pairs = both.flatMap((one, at): Pair[] => {
    const next = both[at + 1];
    const isAlone = !isListed[at] && !isListed[at + 1];
    return next && isAlone ? (pairOf(story, one, next) ?? []) : [];
  });
  const isNearest = (pair: Pair): boolean =>
    pairs.every(
      (other) =>
        other === pair || (other.app !== pair.app && other.name !== pair.name) || other.far > pair.far,
    );
  const accounts = new Map<Detail, string>(
    pairs.filter(isNearest).map(({ app, name }) => [app, name.value.value]),
  );
  return details.map((one) => {
    const account = accounts.get(one);
    return account === undefined || one.kind !== "app" ? one : { ...one, value: { ...one.value, account } };
  });
}

const isApp = (one: One): one is AppDetail => one.kind === "app";

function isListOf(story: Story, one: One | undefined, two: One | undefined): boolean {
  if (!one || !two || isApp(one) !== isApp(two)) return false;
  const words = between(story, one, two);
  // "Telegram, my Instagram is": a word that says whose it is begins something else.
  const isJoined = words.every((at) => story.has(at, "and", "or") || !story.has(at, "onApp"));
  return words.length <= LIST && isJoined && !ENDS.test(story.text.slice(one.end, two.start));
}

/** The tokens between two details. */
function between(story: Story, one: One, two: One): number[] {
  return story.tokens.flatMap(({ start, end }, at) => (start >= one.end && end <= two.start ? [at] : []));
}

function pairOf(story: Story, one: One, two: One): Pair[] | undefined {
  const gap = story.text.slice(one.end, two.start);
  // Any other pair is nearer.
  if (isApp(one) && !isApp(two) && COMMA.test(gap)) return [{ app: one, name: two, far: MOST_BEFORE + 1 }];
  if (isApp(one) === isApp(two) || APART.test(gap) || AND.test(gap)) return undefined;
  const words = between(story, one, two);
  if (isApp(one) && !isApp(two)) {
    const isPlain = words.length <= MOST_BEFORE && !words.some((at) => story.has(at, "and"));
    return isPlain ? [{ app: one, name: two, far: words.length }] : undefined;
  }
  if (isApp(one) || !isApp(two)) return undefined;
  const isPlain = words.length <= MOST_BEHIND && words.every((at) => story.has(at, "onApp"));
  return isPlain ? [{ app: two, name: one, far: words.length }] : undefined;
}
