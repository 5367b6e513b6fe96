import { rows, ROWS, type Answer } from "./answer.rules.ts";
import { askWhere } from "./areas.rules.ts";
import { unpackTopics } from "./columns.rules.ts";
import { unpackedBook } from "../../core/phrases/packed.rules.ts";
import { Countries } from "../../shell/danger/countries.rules.ts";
import { Dangers, URGENCIES, type Urgency } from "../../shell/danger/danger.rules.ts";
import {
  alike,
  isAbroad,
  unpackAreas,
  unpackAway,
  unpackTowns,
  type Away,
  type Hit,
  type Topic,
  type Town,
} from "./entries.rules.ts";
import { fold, foldShort } from "../../core/words/fold.rules.ts";
import { PlaceSearch } from "./places.rules.ts";
import { unpackPostal, type Postal } from "./postal.rules.ts";
import type { EarRows } from "./with-ear.rules.ts";
import type { FindIndex, Scope } from "./wire.rules.ts";
import { TopicSearch, type Topics } from "./words.rules.ts";

/** Letters of a query that are looked at for names and topics; danger is heard in the whole of it. */
const LONGEST = 160;
const SHORTEST = 2;
/** Part of the words of a sentence that a row must hold. */
const HALF = 0.5;
/** Letters of a word that no name holds: "لا" and "دو" are in names too. */
const SAID = 3;
/** Rows for a sentence of which a part was understood. */
const FEW = 3;
const POSTAL = /^([a-z]\d[a-z])(?:\d(?:[a-z]\d?)?)?$/;
const IN_BRACKETS = /^([^()]+)\(([^()]+)\)\s*$/;
const POSTAL_BEGUN = /^[a-z]\d$/;

/** Answers what is typed, from one language's index. */
export class Finder {
  readonly #towns: readonly Town[];
  readonly #away: readonly Away[];
  readonly #letters: readonly string[];
  readonly #topics: readonly Topic[];
  /** Folded names of apps and lines. */
  readonly #names: ReadonlySet<string>;
  readonly #crisis: number;
  readonly #abroad: number;
  /** Rows that lead to whole regions. */
  readonly #regions: readonly Hit[];
  readonly #postal: ReadonlyMap<string, Postal>;
  readonly #dangers: Dangers;
  readonly #countries: Countries;
  readonly #abroadPlaces: readonly Away[];
  readonly #calls: ReadonlySet<string>;
  readonly #isSmall: (word: string) => boolean;
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
    this.#names = new Set(
      topics.flatMap(({ kind, title }) => (kind === "platform" || kind === "service" ? [fold(title)] : [])),
    );
    this.#crisis = index.crisis;
    this.#abroad = index.abroad;
    this.#regions = topics.flatMap((entry) => (entry.kind === "region" ? [{ entry, via: "" }] : []));
    this.#postal = unpackPostal(index.postal);
    this.#dangers = new Dangers(unpackedBook(index.danger));
    this.#abroadPlaces = this.#away.filter(isAbroad);
    this.#countries = new Countries(
      // What names no country stands behind all that do.
      [...index.away.flatMap(({ places, numbers }) => (numbers ? [places] : [])), index.overseas.join(";")],
      index.ordinary,
    );
    const ignore = new Set(index.ignore);
    this.#isSmall = (word) => ignore.has(word);
    this.#calls = new Set(index.calls.flatMap((call) => [call, this.#withoutSmall(call)]));
    this.#places = new PlaceSearch(index, this.#towns, this.#away, unpackAreas(index, this.#towns));
    this.#happened = new TopicSearch(topics, index.ignore);
    this.ready = this.#places.ready;
    const ids = index.situations.split(" ");
    this.earRows = {
      row: (id) => {
        const entry = topics[ids.indexOf(index.answeredBy[id] ?? id)];
        return entry && { entry, via: "" };
      },
      readers: index.readers,
      crisis: ids[index.crisis]!,
      careful: index.careful,
    };
  }

  /** The rows of situations, and the pages of readers, for the ear. */
  readonly earRows: EarRows;

  /**
   * The answer to what is typed: any string, of any length; never throws.
   *
   * @param scope all but "all" leave out situations, services and platforms
   * @param heard numbers that the ear hears a text ask for, beside those of the phrases
   * @example finder.find("st jerome") // { kind: "town", towns: [Saint-Jérôme], hits: [] }
   */
  find(typed: string, scope: Scope = "all", heard: readonly Urgency[] = []): Answer {
    const folded = foldShort(typed, LONGEST);
    const phrases = this.#dangers.in(typed);
    const more = heard.length > 0 && !this.#isName(folded) ? heard : [];
    const urgent = URGENCIES.filter((one) => phrases.includes(one) || more.includes(one));
    if (this.#isCall(folded))
      return { kind: "call", hits: [], urgent: [...new Set<Urgency>(["emergency", ...urgent])] };
    if (urgent.length > 0) {
      const abroad = this.abroadIn(typed);
      const answer = { ...this.#inDanger(folded, scope, urgent, abroad ?? [], abroad !== undefined), urgent };
      return abroad ? { ...answer, abroad } : answer;
    }
    return this.#calm(folded, scope, typed);
  }

  /**
   * The other countries that a text names, none where it only says outside Canada; undefined where it says neither.
   *
   * @example finder.abroadIn("my son is in Algeria") // [Algeria]
   */
  abroadIn(text: string): readonly Away[] | undefined {
    const named = this.#countries.in(text);
    return named.length > 0 ? named.flatMap((at) => this.#abroadPlaces[at] ?? []) : undefined;
  }

  /** Whether a text is the name of a place, an app or a line, or begins one, or a postal code: the ear knows only what people tell. */
  #isName(folded: string): boolean {
    const letters = folded.replaceAll(" ", "");
    if (letters.length < SHORTEST || POSTAL_BEGUN.test(letters) || POSTAL.test(letters)) return true;
    if (this.#names.has(folded)) return true;
    const { named, begun } = this.#places.starting(folded);
    return named.length + begun.length > 0;
  }

  /** The towns of a name that stands before its county or region: "Saint-Lambert (Abitibi-Ouest)". */
  #inBrackets(typed: string): Hit[] {
    const [, name = "", area = ""] = IN_BRACKETS.exec(typed.slice(0, LONGEST)) ?? [];
    const within = foldShort(area, LONGEST);
    if (within === "") return [];
    const { named } = this.#places.starting(foldShort(name, LONGEST));
    return named.filter(({ entry }) => {
      if (entry.kind !== "town") return false;
      return entry.county === "" ? fold(entry.region) === within : fold(entry.county) === within;
    });
  }

  #calm(folded: string, scope: Scope, typed: string): Answer {
    const letters = folded.replaceAll(" ", "");
    if (letters.length < SHORTEST || POSTAL_BEGUN.test(letters)) return { kind: "idle" };
    const prefix = POSTAL.exec(letters)?.[1];
    if (prefix) return this.#byPostal(prefix);
    const { named: all, begun } = this.#places.starting(folded);
    const named = all.length > 0 ? all : this.#inBrackets(typed);
    if (named.length > 0)
      return this.#byName(
        named,
        begun.filter((hit) => !named.some(({ entry }) => entry === hit.entry)),
        scope,
      );
    const topics = this.#topicsOf(folded, scope);
    const { held } = topics;
    const ended = begun.length > 0 || held === 1 ? [] : this.#places.ending(folded);
    if (ended.length > 0) return rows(ended, [], { near: true, placesFirst: true, held: 0 });
    const inText = begun.length > 0 ? begun : this.#places.inText(folded);
    const places = inText.length > 0 || held === 1 ? inText : this.#places.byWords(folded);
    const found = this.#withAbroad(this.#understood(topics), places, scope);
    if (places.length > 0 || held === 1)
      return rows(places, found, { near: false, placesFirst: begun.length > 0, held: 1 });
    return this.#near(folded, scope, topics);
  }

  /** Shows no place that is only spelled like a phrase of danger, and no row that only shares a common word with it. */
  #inDanger(
    folded: string,
    scope: Scope,
    urgent: readonly Urgency[],
    abroad: readonly Away[],
    isElsewhere: boolean,
  ): Answer {
    const { named } = this.#places.starting(folded);
    if (named.length > 0) return this.#byName(named, [], scope);
    const inText = this.#places.inText(folded);
    const others = abroad.filter((country) => inText.every(({ entry }) => entry !== country));
    const places = [...others.map((entry): Hit => ({ entry, via: "" })), ...inText];
    const topics = this.#topicsOf(folded, scope);
    const crisis = scope === "all" && urgent.includes("crisis") ? this.#topic(this.#crisis) : [];
    const known = this.#understood(topics).slice(0, topics.held === 1 ? ROWS : topics.held < HALF ? 0 : 1);
    const found = this.#withAbroad(
      [...known, ...crisis.filter(({ entry }) => !known.some((other) => other.entry === entry))],
      places,
      scope,
      isElsewhere,
    );
    if (places.length + found.length === 0) return { kind: "none" };
    return rows(places, found, { near: false, placesFirst: false, held: topics.held });
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
    // A town of Quebec that is only spelled like a city abroad is not meant.
    if (towns.length === 0 && bearers.some(({ entry }) => isAbroad(entry)))
      return { kind: "away", hits: [...(scope === "all" ? this.#topic(this.#abroad) : []), ...bearers] };
    if (towns.length === 0) return { kind: "away", hits: [...bearers, ...others.slice(0, ROWS - 1)] };
    if (towns.length < bearers.length || !alike(towns, scope)) return { kind: "choose", hits: bearers };
    return { kind: "town", towns: bearers, hits: others.slice(0, ROWS - 1) };
  }

  /** @param topics those that hold some of the words */
  #near(folded: string, scope: Scope, topics: Topics): Answer {
    const { hits: places, sure } = this.#places.near(folded, this.#isSaid(folded));
    if (sure) return rows(places, [], { near: true, placesFirst: true, held: 0 });
    // A sentence is no name with slips.
    if (topics.isSentence && (topics.topics.length > 0 || places.length === 0)) {
      const hits = this.#understood(topics);
      if (topics.held < HALF) return { kind: "unclear", hits };
      return rows([], hits, { near: false, placesFirst: false, held: topics.held });
    }
    const partly = this.#understood(topics);
    const found = partly.length > 0 ? partly : this.#understood(this.#topicsOf(folded, scope, true));
    if (places.length + found.length === 0) return { kind: "none" };
    const near = places.length > 0 || partly.length === 0;
    return rows(places, found, { near, placesFirst: true, held: near ? 0 : topics.held });
  }

  /** Whether a text of several words holds some that say something: it is no name. */
  #isSaid(folded: string): boolean {
    const all = folded.split(" ");
    return all.length > 1 && all.some((word) => word.length >= SAID && this.#dangers.knows(word));
  }

  /** Whether a text says nothing but a call for help, whatever small words and stretched letters are in it. */
  #isCall(folded: string): boolean {
    const once = folded.replace(/(.)\1{2,}/gu, "$1");
    return [folded, once].some((text) => this.#calls.has(text) || this.#calls.has(this.#withoutSmall(text)));
  }

  #withoutSmall(folded: string): string {
    const words = folded.split(" ");
    const said = words.filter((word) => !this.#isSmall(word));
    return (said.length > 0 ? said : words).join(" ");
  }

  /** The row of what to do outside Canada before all others, where a country is named. */
  #withAbroad(others: readonly Hit[], places: readonly Hit[], scope: Scope, isElsewhere = false): Hit[] {
    const isNamed = isElsewhere || places.some(({ entry }) => isAbroad(entry));
    if (scope !== "all" || !isNamed) return [...others];
    const [first] = this.#topic(this.#abroad);
    return [first!, ...others.filter(({ entry }) => entry !== first!.entry)];
  }

  #topic(at: number): Hit[] {
    return [{ entry: this.#topics[at]!, via: "" }];
  }

  #topicsOf(folded: string, scope: Scope, withSlips = false): Topics {
    if (scope === "all") return this.#happened.find(folded, withSlips);
    return { topics: [], held: 0, isSentence: false };
  }

  /** The topics that were found; of a sentence that none holds whole, a few, and what happened first. */
  #understood({ topics, held, isSentence }: Topics): Hit[] {
    const hits = topics.map((at): Hit => ({ entry: this.#topics[at]!, via: "" }));
    if (!isSentence || held === 1) return hits;
    const happened = hits.filter(({ entry }) => entry.kind === "situation");
    return [...new Set([...happened, ...hits])].slice(0, FEW);
  }
}
