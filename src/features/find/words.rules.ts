import MiniSearch from "minisearch";
import { eachWord } from "./keys.rules.ts";
import { bare, fold, stem, withoutArticle } from "../../core/words/fold.rules.ts";

/** A slip of one letter is forgiven in words of four letters, of two in words of eight. */
const slips = (word: string): number => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0);
const words = (text: string): string[] => text.split(" ");

/** Letters from which on a text with a slip may be a part of a name. */
const LONG = 6;

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

  readonly #names: readonly string[];

  /** @param names folded names; a result is the position of one */
  constructor(names: readonly string[]) {
    this.#names = names;
    const documents = names.map((name, id) => ({
      id,
      text: [...new Set([...words(name), ...words(name).map(withoutArticle)])].join(" "),
    }));
    this.ready = this.#search.addAllAsync(documents, { chunkSize: CHUNK });
  }

  /** Positions of the names that hold every word of `folded`, best first. */
  find(folded: string, withSlips: boolean): number[] {
    const fuzzy = withSlips ? slips : false;
    const asked = eachWord(folded, bare);
    const found = this.#search.search(asked, { prefix: true, fuzzy, combineWith: "AND" });
    const ids = found.map(({ id }) => id as number);
    // "bail" is no part of Baie-Comeau: a short text with a slip is the whole name.
    return withSlips && asked.length < LONG
      ? ids.filter((id) => this.#names[id]!.length < asked.length + 2)
      : ids;
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

/** Words that say something, from which on a text is a sentence. */
const SENTENCE = 3;

/** Topics that were found for a text. */
export interface Topics {
  /** Positions, those that hold most of the words first. */
  readonly topics: readonly number[];
  /** Part of the words that say something which the first ones hold, from 0 to 1. */
  readonly held: number;
  readonly isSentence: boolean;
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

  /** The topics that hold some of the words of a folded text. */
  find(folded: string, withSlips: boolean): Topics {
    const all = words(folded);
    const said = all.filter((word) => !this.#ignore.has(word));
    const isSentence = said.length >= SENTENCE;
    const asked = said.length > 0 ? said : all;
    const terms = [...new Set(asked.map(stem))];
    const begins = new Set(asked.filter((word) => this.#isBegun(word, all.length)).map(stem));
    const found = this.#search.search(terms.join(" "), {
      prefix: (term) => begins.has(term),
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
    return { topics: kept.map(({ id }) => id as number), held: most / terms.length, isSentence };
  }

  /** Whether a word may be the beginning of a longer one: not where it is whole already, and says nothing or is very short. */
  #isBegun(word: string, words: number): boolean {
    // "comments" is not "comment", and بنتي is بنت.
    const forms = ARABIC.test(word) ? [word, bare(word), stem(word)] : [word];
    if (forms.some((form) => this.#ignore.has(form))) return false;
    return word.length > (words > 1 ? 2 : 1);
  }
}

const ARABIC = /[\u0621-\u064a]/;

/** Each word and its stem, once. */
export function stems(text: string): string {
  return [...new Set(words(fold(text)).flatMap((word) => [word, stem(word)]))].join(" ");
}
