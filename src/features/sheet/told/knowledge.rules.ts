import { fold } from "../../../core/words/fold.rules.ts";
import { Lexicon, type Phrasebook } from "../../../core/phrases/lexicon.rules.ts";
import { packed, unpackedBook } from "../../../core/phrases/packed.rules.ts";
import { packCodes, PlaceNames, type PackedPlaces } from "./place-names.rules.ts";

/** What a story is read with: JSON, the same for every language, since a story mixes them. */
export interface Knowledge {
  /** Phrases as `packed` makes them. */
  readonly words: Phrasebook;
  readonly places: PackedPlaces;
  /** Codes of the communities that have a police of their own: few people live there, and they know each other. */
  readonly communities: readonly string[];
}

/** The words for reading, of one language: group to id to phrases. */
export type ToldGroups = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Names of an app, in any language. */
export interface AppNames {
  readonly id: string;
  readonly names: readonly string[];
}

interface Learnt {
  readonly lexicon: Lexicon;
  /** What may tell who writes. */
  readonly clues: Lexicon;
  readonly glued: ReadonlySet<string>;
  readonly names: PlaceNames;
}

/** Groups whose words may stand right behind a number, as in "22h" and "3rd". */
const GLUED = ["glued"];
/** Groups that are not looked for in a story. */
const APART = ["relations"];

/**
 * The words of all languages, the names of the apps and the places as one value for the browser.
 *
 * @param places towns in the order of their codes
 */
export function knowledgeOf(
  words: readonly ToldGroups[],
  places: Omit<PackedPlaces, "codes"> & { readonly codes: readonly string[] },
  platforms: readonly AppNames[],
  communities: readonly string[] = [],
): Knowledge {
  const { towns, aliases, away, codes } = places;
  const all: Record<string, Record<string, Set<string>>> = {};
  const add = (group: string, id: string, phrases: readonly string[]): void => {
    const known = ((all[group] ??= {})[id] ??= new Set());
    for (const phrase of phrases) known.add(folded(phrase));
  };
  for (const groups of words)
    for (const [group, ids] of Object.entries(groups).filter(([group]) => !APART.includes(group)))
      for (const [id, phrases] of Object.entries(ids))
        add(group, group === "sets" ? folded(id) : id, phrases);
  // A word with another meaning stays one where an app's own file has it too.
  const maybe = new Set(
    ["appsMaybe", "appsStrict", "appsLoose"].flatMap((group) =>
      Object.values(all[group] ?? {}).flatMap((names) => [...names]),
    ),
  );
  for (const { id, names } of platforms)
    add(
      "apps",
      id,
      names.filter((name) => fold(name).length > 2 && !maybe.has(fold(name))),
    );
  const joined = Object.entries(all).map(([group, ids]) => [
    group,
    Object.fromEntries(
      Object.entries(ids).map(([id, phrases]) => [id, packed([...phrases].sort().join("\n"))]),
    ),
  ]);
  return {
    words: Object.fromEntries(joined) as Phrasebook,
    places: { towns: { names: towns.names, sizes: towns.sizes }, aliases, away, codes: packCodes(codes) },
    communities,
  };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A phrase with each of its words folded, and each of its choices once, in their order: so it is lighter. */
function folded(phrase: string): string {
  return phrase
    .replace(WORD, (word) => fold(word))
    .split(/\s+/)
    .map((choice) => {
      const [, words = "", missing = ""] = /^(.*?)(\??)$/.exec(choice)!;
      return [...new Set(words.split("|"))].sort().join("|") + missing;
    })
    .join(" ");
}

const known = new WeakMap<Knowledge, Learnt>();

/** The tables of what is known, made once. */
export function learnt(knowledge: Knowledge): Learnt {
  const before = known.get(knowledge);
  if (before) return before;
  const { places } = knowledge;
  const words = unpackedBook(knowledge.words);
  const { abroad = {}, clues = {}, sets = {}, ...phrasebook } = words;
  const made = {
    lexicon: new Lexicon({ sets, ...phrasebook }),
    clues: new Lexicon({ sets, clues }),
    glued: new Set(
      GLUED.flatMap((group) =>
        Object.values(words[group] ?? {})
          .join("\n")
          .split("\n"),
      ),
    ),
    names: new PlaceNames(places, Object.values(abroad).join("\n").split("\n")),
  };
  known.set(knowledge, made);
  return made;
}
