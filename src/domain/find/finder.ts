import { rows, ROWS, type Answer } from "./answer.ts";
import { askWhere } from "./areas.ts";
import { unpackTopics } from "./columns.ts";
import { Dangers } from "./danger.ts";
import {
  alike,
  unpackAreas,
  unpackAway,
  unpackTowns,
  type Away,
  type Hit,
  type Topic,
  type Town,
} from "./entries.ts";
import { foldShort } from "./fold.ts";
import { PlaceSearch } from "./places.ts";
import { unpackPostal, type Postal } from "./postal.ts";
import type { FindIndex, Scope } from "./wire.ts";
import { TopicSearch } from "./words.ts";

/** Letters of a query that are looked at; the longest name has 60. */
const LONGEST = 80;
const SHORTEST = 2;
const POSTAL = /^([a-z]\d[a-z])(?:\d(?:[a-z]\d?)?)?$/;
const POSTAL_BEGUN = /^[a-z]\d$/;

/** Answers what is typed, from one language's index. */
export class Finder {
  readonly #towns: readonly Town[];
  readonly #away: readonly Away[];
  readonly #letters: readonly string[];
  readonly #topics: readonly Topic[];
  /** Rows that lead to whole regions. */
  readonly #regions: readonly Hit[];
  readonly #postal: ReadonlyMap<string, Postal>;
  readonly #dangers: Dangers;
  readonly #places: PlaceSearch;
  readonly #happened: TopicSearch;
  /** Settled when slips and words in another order are found too. */
  readonly ready: Promise<void>;

  constructor(index: FindIndex) {
    this.#towns = unpackTowns(index);
    this.#away = index.away.map(unpackAway);
    this.#letters = index.away.map(({ letters }) => letters.toLowerCase());
    const topics = unpackTopics(index.topics);
    this.#topics = topics;
    this.#regions = topics.flatMap((entry) => (entry.kind === "region" ? [{ entry, via: "" }] : []));
    this.#postal = unpackPostal(index.postal);
    this.#dangers = new Dangers(index.danger);
    this.#places = new PlaceSearch(index, this.#towns, this.#away, unpackAreas(index, this.#towns));
    this.#happened = new TopicSearch(topics, index.ignore);
    this.ready = this.#places.ready;
  }

  /**
   * The answer to what is typed: any string, of any length; never throws.
   *
   * @param scope all but "all" leave out situations, services and platforms
   * @example finder.find("st jerome") // { kind: "town", towns: [Saint-Jérôme], hits: [] }
   */
  find(typed: string, scope: Scope = "all"): Answer {
    const folded = foldShort(typed, LONGEST);
    const urgent = this.#dangers.in(folded);
    if (urgent) return { ...this.#inDanger(folded, scope), urgent };
    const letters = folded.replaceAll(" ", "");
    if (letters.length < SHORTEST || POSTAL_BEGUN.test(letters)) return { kind: "idle" };
    const prefix = POSTAL.exec(letters)?.[1];
    if (prefix) return this.#byPostal(prefix);
    const { named, begun } = this.#places.starting(folded);
    if (named.length > 0)
      return this.#byName(
        named,
        begun.filter((hit) => !named.some(({ entry }) => entry === hit.entry)),
        scope,
      );
    const { found, held } = this.#topicsOf(folded, scope);
    const ended = begun.length > 0 || held === 1 ? [] : this.#places.ending(folded);
    if (ended.length > 0) return rows(ended, [], { near: true, placesFirst: true, held: 0 });
    const inText = begun.length > 0 ? begun : this.#places.inText(folded);
    const places = inText.length > 0 || held === 1 ? inText : this.#places.byWords(folded);
    if (places.length > 0 || held === 1)
      return rows(places, found, { near: false, placesFirst: begun.length > 0, held: 1 });
    return this.#near(folded, scope, found, held);
  }

  /** No place that is only spelled like a phrase of danger; one that is named in it stays. */
  #inDanger(folded: string, scope: Scope): Answer {
    const { named } = this.#places.starting(folded);
    if (named.length > 0) return this.#byName(named, [], scope);
    const places = this.#places.inText(folded);
    const { found, held } = this.#topicsOf(folded, scope);
    if (places.length + found.length === 0) return { kind: "none" };
    return rows(places, found, { near: false, placesFirst: false, held });
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
    const asked = askWhere(named, this.#towns, this.#regions, scope);
    if (asked) return asked;
    const bearers = named.filter(({ entry }) => entry.kind !== "area");
    const towns = bearers.map(({ entry }) => entry).filter((entry) => entry.kind === "town");
    if (towns.length === 0) return { kind: "away", hits: [...bearers, ...others.slice(0, ROWS - 1)] };
    if (towns.length < bearers.length || !alike(towns, scope)) return { kind: "choose", hits: bearers };
    return { kind: "town", towns: bearers, hits: others.slice(0, ROWS - 1) };
  }

  /** @param partly topics that hold some of the words */
  #near(folded: string, scope: Scope, partly: Hit[], held: number): Answer {
    const { hits: places, sure } = this.#places.near(folded);
    if (sure) return rows(places, [], { near: true, placesFirst: true, held: 0 });
    const found = partly.length > 0 ? partly : this.#topicsOf(folded, scope, true).found;
    if (places.length + found.length === 0) return { kind: "none" };
    const near = places.length > 0 || partly.length === 0;
    return rows(places, found, { near, placesFirst: true, held: near ? 0 : held });
  }

  #topicsOf(folded: string, scope: Scope, withSlips = false): { found: Hit[]; held: number } {
    if (scope !== "all") return { found: [], held: 0 };
    const { topics, held } = this.#happened.find(folded, withSlips);
    return { found: topics.map((at) => ({ entry: this.#topics[at]!, via: "" })), held };
  }
}
