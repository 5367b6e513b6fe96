import { rows, ROWS, type Answer } from "./answer.ts";
import { alike, unpackAway, unpackTowns, type Away, type Entry, type Hit, type Town } from "./entries.ts";
import type { FindIndex, Scope } from "./wire.ts";
import { eachWord, KeyTable, spellings, type Key } from "./keys.ts";
import { NameSearch, TopicSearch } from "./words.ts";
import { bare, foldShort, withoutArticle } from "./fold.ts";

/** Letters of a query that are looked at; the longest name has 60. */
const LONGEST = 80;
const SHORTEST = 2;
/** A place outside Quebec stands among the towns of a few thousand. */
const AWAY_WEIGHT = 25;
const POSTAL = /^([a-z]\d[a-z])(?:\d(?:[a-z]\d?)?)?$/;
const POSTAL_BEGUN = /^[a-z]\d$/;
/** "sain" is on its way to "saint", which folds to "st". */
const SAINT_BEGUN = /(^| )sain$/;

/** Answers what is typed, from one language's index. */
export class Finder {
  readonly #entries: readonly Entry[];
  readonly #towns: readonly Town[];
  readonly #away: readonly Away[];
  readonly #letters: readonly string[];
  readonly #topicsFrom: number;
  readonly #postal: ReadonlyMap<string, { ask: boolean; towns: number[] }>;
  readonly #keys: readonly Key[];
  readonly #table: KeyTable;
  readonly #names: NameSearch;
  readonly #topics: TopicSearch;
  /** Settled when slips and words in another order are found too. */
  readonly ready: Promise<void>;

  constructor(index: FindIndex) {
    this.#towns = unpackTowns(index);
    this.#away = index.away.map(unpackAway);
    this.#letters = index.away.map(({ letters }) => letters.toLowerCase());
    this.#topicsFrom = this.#towns.length + this.#away.length;
    this.#entries = [...this.#towns, ...this.#away, ...index.topics];
    this.#postal = new Map(
      index.postal.map(([prefix, ...towns]) => [
        prefix.slice(0, 3).toLowerCase(),
        { ask: prefix.endsWith("?"), towns },
      ]),
    );
    this.#keys = this.#spell(index);
    this.#table = new KeyTable([...this.#keys]);
    this.#names = new NameSearch(this.#keys.map(({ text }) => text));
    this.#topics = new TopicSearch(index.topics, index.ignore);
    this.ready = this.#names.ready;
  }

  #spell({ aliases, away }: FindIndex): Key[] {
    const keys: Key[] = [];
    const add = (name: string, entry: number, via = "") => {
      for (const spelling of spellings(name)) keys.push({ ...spelling, entry, via });
    };
    for (const [at, { name }] of this.#towns.entries()) add(name, at);
    for (const [at, names] of aliases)
      for (const name of names.split("\n")) add(name, at, name.startsWith("*") ? "" : name);
    for (const [at, { places }] of away.entries()) {
      for (const name of places.split("\n")) add(name, this.#towns.length + at, name);
    }
    return keys;
  }

  /**
   * The answer to what is typed: any string, of any length; never throws.
   *
   * @param scope all but "all" leave out situations, services and platforms
   * @example finder.find("st jerome") // { kind: "town", towns: [Saint-Jérôme], hits: [] }
   */
  find(typed: string, scope: Scope = "all"): Answer {
    const folded = foldShort(typed, LONGEST);
    const letters = folded.replaceAll(" ", "");
    if (letters.length < SHORTEST || POSTAL_BEGUN.test(letters)) return { kind: "idle" };
    const prefix = POSTAL.exec(letters)?.[1];
    if (prefix) return this.#byPostal(prefix);
    const begunSaint = folded.replace(SAINT_BEGUN, "$1st");
    const starts = new Set([
      folded,
      letters,
      begunSaint,
      eachWord(folded, withoutArticle),
      eachWord(folded, bare),
    ]);
    const named = this.#hits([...starts].flatMap((start) => this.#table.named(start)));
    const begun = this.#hits([...starts].flatMap((start) => this.#table.beginning(start)));
    if (named.length > 0)
      return this.#byName(
        named,
        begun.filter((hit) => !named.some(({ entry }) => entry === hit.entry)),
        scope,
      );
    const topics = scope === "all" ? this.#topics.find(folded, false) : { topics: [], held: 0 };
    const places = begun.length > 0 ? begun : this.#inText(folded, topics.held === 1);
    const found = this.#topicHits(topics.topics);
    if (places.length > 0 || topics.held === 1)
      return rows(places, found, { near: false, placesFirst: begun.length > 0, held: 1 });
    return this.#near(folded, scope, found, topics.held);
  }

  #byPostal(prefix: string): Answer {
    const known = this.#postal.get(prefix);
    const postal = prefix.toUpperCase();
    const away = this.#away.filter((_, at) => this.#letters[at]?.includes(prefix[0]!));
    if (away.length > 0) return { kind: "away", hits: away.map((entry) => ({ entry, via: postal })) };
    if (!known) return { kind: "none" };
    const hits = known.towns.map((at) => ({ entry: this.#towns[at]!, via: "" }));
    if (hits.length === 1 && !known.ask) return { kind: "town", towns: hits, hits: [], postal };
    return { kind: "choose", hits, postal };
  }

  #byName(named: Hit[], others: Hit[], scope: Scope): Answer {
    const towns = named.map(({ entry }) => entry).filter((entry) => entry.kind === "town");
    if (towns.length === 0) return { kind: "away", hits: [...named, ...others.slice(0, ROWS - 1)] };
    if (towns.length < named.length || !alike(towns, scope)) return { kind: "choose", hits: named };
    return { kind: "town", towns: named, hits: others.slice(0, ROWS - 1) };
  }

  /** A town named inside a sentence, or a name's words in another order. */
  #inText(folded: string, understood: boolean): Hit[] {
    const words = folded.split(" ");
    for (let length = words.length - 1; length > 0; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const part = words.slice(from, from + length).join(" ");
        const hits =
          part.length > 3
            ? this.#hits([part, eachWord(part, bare)].flatMap((text) => this.#table.named(text)))
            : [];
        if (hits.length > 0) return hits;
      }
    }
    return understood ? [] : this.#byWords(folded, false);
  }

  #byWords(folded: string, withSlips: boolean): Hit[] {
    return this.#hits(
      this.#names
        .find(folded, withSlips)
        .slice(0, 50)
        .map((at) => this.#keys[at]!),
    );
  }

  /** Two neighbouring letters changed places, or a letter or two are wrong; `partly`: topics that hold some of the words. */
  #near(folded: string, scope: Scope, partly: Hit[], held: number): Answer {
    const swapped = Array.from(
      folded.slice(1),
      (_, at) => folded.slice(0, at) + folded[at + 1] + folded[at] + folded.slice(at + 2),
    );
    const begun = this.#hits(swapped.flatMap((text) => this.#table.beginning(text)));
    const places = begun.length > 0 ? begun : this.#byWords(folded, true);
    const found =
      partly.length > 0 || scope !== "all" ? partly : this.#topicHits(this.#topics.find(folded, true).topics);
    if (places.length + found.length === 0) return { kind: "none" };
    const near = places.length > 0 || partly.length === 0;
    return rows(places, found, { near, placesFirst: true, held: near ? 0 : held });
  }

  #topicHits(topics: number[]): Hit[] {
    return topics.map((at) => ({ entry: this.#entries[this.#topicsFrom + at]!, via: "" }));
  }

  /** Each entry once: official names before other names before what stands inside a name, large towns before small. */
  #hits(keys: Key[]): Hit[] {
    const rank = ({ whole, via }: Key) => (whole ? (via ? 50 : 100) : 0);
    const best = new Map<number, Key>();
    for (const key of keys) {
      const before = best.get(key.entry);
      if (!before || rank(key) > rank(before)) best.set(key.entry, key);
    }
    const weight = (key: Key) => rank(key) + (this.#towns[key.entry]?.size ?? AWAY_WEIGHT);
    return [...best.values()]
      .sort((a, b) => weight(b) - weight(a))
      .map(({ entry, via }) => ({ entry: this.#entries[entry]!, via }));
  }
}
