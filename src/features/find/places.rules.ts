import { isAbroad, otherNames, type Area, type Away, type Hit, type Town } from "./entries.rules.ts";
import { bare, withoutArticle } from "../../core/words/fold.rules.ts";
import { eachWord, KeyTable, spellings, type Key } from "./keys.rules.ts";
import { SoundSearch } from "./sound.rules.ts";
import { steps } from "./steps.rules.ts";
import type { FindIndex } from "./wire.rules.ts";
import { NameSearch } from "./words.rules.ts";

/** A place outside Quebec, and a region, stand among the towns of a few thousand. */
const OTHER_WEIGHT = 15;
/** "sain" is on its way to "saint", which folds to "st". */
const SAINT_BEGUN = /(^| )sain$/;
/** A slip in the last letters is looked for in names from this length on. */
const LONG_NAME = 9;
const LAST_LETTERS = 5;
/** Two slips are forgiven in names from this length on. */
const TWO_SLIPS = 12;
/** Letters of a country or of a city abroad inside a sentence: فاس, USA. */
const SHORTEST_ABROAD = 3;
/** Names that are looked at of those that hold the words. */
const MOST = 50;

/** Finds places by their names: exact, begun, inside a text, with slips, by their sound. */
export class PlaceSearch {
  readonly #places: readonly (Town | Away | Area)[];
  readonly #keys: readonly Key[];
  readonly #table: KeyTable;
  readonly #sounds: SoundSearch;
  readonly #names: NameSearch;
  readonly #ordinary: ReadonlySet<string>;
  /** Settled when slips and words in another order are found too. */
  readonly ready: Promise<void>;

  constructor(
    index: FindIndex,
    towns: readonly Town[],
    away: readonly Away[],
    areas: readonly (readonly [names: string[], Area])[],
  ) {
    this.#places = [...towns, ...away, ...areas.map(([, area]) => area)];
    const keys: Key[] = [];
    const add = (name: string, entry: number, via = "") => {
      for (const spelling of spellings(name)) keys.push({ ...spelling, entry, via });
    };
    for (const [at, { name }] of towns.entries()) add(name, at);
    for (const [at, names] of otherNames(index))
      for (const name of names) add(name, at, name.startsWith("*") ? "" : name);
    const others = [...index.away.map(({ places }) => places.split(";")), ...areas.map(([names]) => names)];
    for (const [at, names] of others.entries()) for (const name of names) add(name, towns.length + at, name);
    this.#ordinary = new Set(index.ordinary);
    this.#keys = keys;
    this.#table = new KeyTable([...keys]);
    // Anything sounds like some city of the world.
    this.#sounds = new SoundSearch(
      keys.filter(({ first, entry }) => first && !isAbroad(this.#places[entry]!)),
    );
    this.#names = new NameSearch(keys.map(({ text }) => text));
    this.ready = this.#names.ready;
  }

  /** Places of this name, and places that another name begins so. */
  starting(folded: string): { named: Hit[]; begun: Hit[] } {
    const starts = new Set([
      folded,
      folded.replaceAll(" ", ""),
      folded.replace(SAINT_BEGUN, "$1st"),
      eachWord(folded, withoutArticle),
      eachWord(folded, bare),
    ]);
    const named = this.#hits([...starts].flatMap((start) => this.#table.named(start)));
    // "bonjour" is a greeting before it is the end of a river's name.
    if (this.#ordinary.has(folded)) return { named, begun: [] };
    const begun = this.#hits([...starts].flatMap((start) => this.#table.beginning(start)));
    if (named.length > 0 || begun.length === 0) return { named, begun };
    // A longer name may be the only one that is written so: others are only heard so.
    const heard = this.#sounds.exact(folded).map((key) => this.#hit(key));
    return { named, begun: once([...begun, ...heard]) };
  }

  /** Long names that are right but for their last letters, before a shorter name that they begin with. */
  ending(folded: string): Hit[] {
    if (folded.length < LONG_NAME) return [];
    const keys = this.#table.beginning(folded.slice(0, -LAST_LETTERS));
    const slips = folded.length < TWO_SLIPS ? 1 : 2;
    const hits = this.#hits(keys.filter(({ whole, text }) => whole && steps(text, folded) <= slips));
    return hits.length === 0 ? [] : once([...hits, ...this.inText(folded)]);
  }

  /** A town named inside a sentence. */
  inText(folded: string): Hit[] {
    const words = folded.split(" ");
    for (let length = words.length - 1; length > 0; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const part = words.slice(from, from + length).join(" ");
        if (part.length < SHORTEST_ABROAD || this.#ordinary.has(part)) continue;
        const hits = this.#hits([part, eachWord(part, bare)].flatMap((text) => this.#table.named(text)));
        const kept = part.length > 3 ? hits : hits.filter(({ entry }) => isAbroad(entry));
        if (kept.length > 0) return kept;
      }
    }
    return [];
  }

  /** Names that hold all words, in any order. */
  byWords(folded: string, withSlips = false): Hit[] {
    if (this.#ordinary.has(folded)) return [];
    const found = this.#names.find(folded, withSlips).slice(0, MOST);
    return this.#hits(found.map((at) => this.#keys[at]!));
  }

  /**
   * Names with a slip: two neighbouring letters changed places, a letter or two are wrong, or it only sounds so.
   * `sure`: each of its consonants is heard.
   *
   * @param isSentence whether it holds words that names do not
   */
  near(folded: string, isSentence = false): { hits: Hit[]; sure: boolean } {
    if (this.#ordinary.has(folded)) return { hits: [], sure: false };
    const swapped = Array.from(
      folded.slice(1),
      (_, at) => folded.slice(0, at) + folded[at + 1] + folded[at] + folded.slice(at + 2),
    );
    const begun = this.#hits(swapped.flatMap((text) => this.#table.beginning(text)));
    if (begun.length > 0) return { hits: begun, sure: false };
    const heard = this.#sounds.exact(folded);
    if (heard.length > 0) return { hits: heard.map((key) => this.#hit(key)), sure: true };
    const words = folded.split(" ").length;
    // A sentence is no name that only sounds nearly so.
    if (isSentence) return { hits: this.byWords(folded, true), sure: false };
    const nearly = this.#sounds
      .near(folded)
      .filter(({ text }) => words === 1 || text.split(" ").length >= words)
      .map((key) => this.#hit(key));
    return { hits: once([...this.byWords(folded, true), ...nearly]), sure: false };
  }

  /** Each entry once: official names before other names before what stands inside a name, large towns before small. */
  #hits(keys: Key[]): Hit[] {
    const rank = ({ whole, via }: Key) => (whole ? (via ? 50 : 100) : 0);
    const best = new Map<number, Key>();
    for (const key of keys) {
      const before = best.get(key.entry);
      if (!before || rank(key) > rank(before)) best.set(key.entry, key);
    }
    const size = (place: Town | Away | Area) => (place.kind === "town" ? place.size : OTHER_WEIGHT);
    const weight = (key: Key) => rank(key) + size(this.#places[key.entry]!);
    return [...best.values()].sort((a, b) => weight(b) - weight(a)).map((key) => this.#hit(key));
  }

  #hit({ entry, via }: Key): Hit {
    return { entry: this.#places[entry]!, via };
  }
}

/** Each entry where it stands first. */
function once(hits: Hit[]): Hit[] {
  return hits.filter(({ entry }, at) => hits.findIndex((hit) => hit.entry === entry) === at);
}
