import MiniSearch from "minisearch";
import { eachWord } from "./keys.ts";
import { bare, fold, stem, withoutArticle } from "./fold.ts";

/** A slip of one letter is forgiven in words of four letters, of two in words of eight. */
const slips = (word: string): number => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0);
const words = (text: string): string[] => text.split(" ");

/** Documents added between two pauses, so that typing is never held up. */
const CHUNK = 150;

/** Finds names by words in any order, or with slips. Built a piece at a time after the first focus. */
export class NameSearch {
  readonly #search = new MiniSearch({
    fields: ["text"],
    tokenize: words,
    processTerm: (term) => term || null,
  });
  readonly ready: Promise<void>;

  /** @param names folded names; a result is the position of one */
  constructor(names: readonly string[]) {
    const documents = names.map((name, id) => ({
      id,
      text: [...new Set([...words(name), ...words(name).map(withoutArticle)])].join(" "),
    }));
    this.ready = this.#search.addAllAsync(documents, { chunkSize: CHUNK });
  }

  /** Positions of the names that hold every word of `folded`, best first. */
  find(folded: string, withSlips: boolean): number[] {
    const fuzzy = withSlips ? slips : false;
    return this.#search
      .search(eachWord(folded, bare), { prefix: true, fuzzy, combineWith: "AND" })
      .map(({ id }) => id as number);
  }
}

/**
 * What happened is what people look for first: a service with the same word comes after. Topics stand in the
 * order of their danger, and where nothing else decides, the more dangerous one leads.
 */
const weight = (kind: string | undefined, position: number): number =>
  kind === "situation" ? 2.5 - position / 20 : 1;

/** What a topic is called and the stems of the everyday words that lead to it. */
export interface TopicText {
  readonly kind: string;
  readonly title: string;
  readonly words: string;
  /** Stems of a longer text. */
  readonly more?: string;
}

/** Finds situations, services, platforms and guides by everyday words. */
export class TopicSearch {
  readonly #search = new MiniSearch({
    fields: ["title", "words", "more"],
    tokenize: words,
    processTerm: (term) => term || null,
  });
  readonly #ignore: ReadonlySet<string>;
  readonly #topics: readonly TopicText[];

  constructor(topics: readonly TopicText[], ignore: readonly string[]) {
    // "st" is a saint: it begins names of towns, and of no situation.
    this.#ignore = new Set([...ignore, "st"]);
    this.#topics = topics;
    this.#search.addAll(
      topics.map(({ title, words, more = "" }, id) => ({ id, title: stems(title), words, more })),
    );
  }

  /**
   * Positions of the topics, those that hold most of the words first.
   * `held`: part of the words that say something which those hold, from 0 to 1.
   */
  find(folded: string, withSlips: boolean): { topics: number[]; held: number } {
    const all = words(folded);
    const said = all.filter((word) => !this.#ignore.has(word));
    const terms = [...new Set((said.length > 0 ? said : all).map(stem))];
    const found = this.#search.search(terms.join(" "), {
      prefix: (term) => term.length > 1,
      fuzzy: withSlips ? slips : false,
      boost: { title: 3, more: 0.3 },
      // A topic with many everyday words is hardly ranked lower.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      boostDocument: (id: number) => weight(this.#topics[id]?.kind, id),
    });
    const held = (hit: { queryTerms: string[] }) => new Set(hit.queryTerms).size;
    const ranked = found.sort((a, b) => held(b) - held(a) || b.score - a.score);
    const most = ranked[0] ? held(ranked[0]) : 0;
    const kept = ranked.filter((hit) => held(hit) * 2 >= most);
    return { topics: kept.map(({ id }) => id as number), held: most / terms.length };
  }
}

/** Each word and its stem, once. */
export function stems(text: string): string {
  return [...new Set(words(fold(text)).flatMap((word) => [word, stem(word)]))].join(" ");
}
