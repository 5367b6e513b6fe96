import { ROWS, type Answer } from "./answer.rules.ts";
import type { Hit } from "./entries.rules.ts";
import type { PackedTopic } from "./wire.rules.ts";
import { TopicSearch } from "./words.rules.ts";
import { foldShort } from "../../core/words/fold.rules.ts";

/** Letters of a query that are looked at: a sentence. */
const LONGEST = 120;

/** Part of the words of a sentence that a guide must hold: its whole text is searched. */
const MOST = 0.75;
const FEW = 3;

/** A guide, a term or a page, packed for the wire. */
export interface PackedGuide extends PackedTopic {
  /** Stems of its text: they count for less than `words`, its headings and everyday words. */
  more: string;
}

/** What the second index finds; `held`: part of the words that the first ones hold; `near`: only with slips forgiven. */
export interface GuideAnswer {
  readonly hits: Hit[];
  readonly held: number;
  readonly near: boolean;
}

/** Finds guides, terms and pages by the words of their texts. */
export class GuideSearch {
  readonly #guides: readonly PackedGuide[];
  readonly #search: TopicSearch;

  constructor(guides: readonly PackedGuide[], ignore: readonly string[]) {
    this.#guides = guides;
    // What a guide is called is among its words already: its tab begins like those of its neighbours.
    this.#search = new TopicSearch(
      guides.map((guide) => ({ ...guide, title: "" })),
      ignore,
    );
  }

  /** What holds most of the words, best first. Any string is accepted. */
  find(typed: string): GuideAnswer {
    const folded = foldShort(typed, LONGEST);
    const exact = this.#search.find(folded, false);
    const { topics, held } = exact.topics.length > 0 ? exact : this.#search.find(folded, true);
    return {
      hits: topics.map((at) => ({ entry: this.#guides[at]!, via: "" })),
      held,
      near: exact.topics.length === 0,
    };
  }
}

/** Whether an answer leaves words to the guides. */
export function isOpen(answer: Answer): boolean {
  if (answer.isForeign) return false;
  return answer.kind === "none" || answer.kind === "unclear" || (answer.kind === "rows" && answer.held < 1);
}

/**
 * An open answer with what the guides say: instead of nothing, instead of names that are only spelled much alike when
 * a guide holds every word, and before what holds fewer of the words. What happened stays first.
 */
export function withGuides(answer: Answer, { hits, held, near }: GuideAnswer): Answer {
  if (hits.length === 0) return answer;
  const { urgent } = answer;
  const list = (hits: Hit[], held: number, near: boolean): Answer => ({
    ...(urgent && { urgent }),
    kind: "rows",
    hits: hits.slice(0, ROWS),
    more: Math.max(0, hits.length - ROWS),
    near,
    held,
  });
  if (answer.kind === "unclear")
    return held < MOST ? answer : list([...answer.hits.slice(0, 1), ...hits.slice(0, FEW)], held, near);
  if (answer.kind === "none") return urgent && held < MOST ? answer : list(hits, held, near);
  const isNamed =
    answer.kind === "rows" && answer.hits.some(({ entry }) => entry.kind === "town" || entry.kind === "away");
  if (answer.kind !== "rows" || near || held <= answer.held || (isNamed && held < 1)) return answer;
  const others = answer.near ? [] : answer.hits;
  const happened = others.filter(({ entry }) => entry.kind === "situation").slice(0, 1);
  return list(
    [...happened, ...hits.slice(0, ROWS / 2), ...others.filter((hit) => !happened.includes(hit))],
    held,
    false,
  );
}
