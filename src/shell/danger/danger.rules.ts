import { bothEnds } from "../../core/words/fold.rules.ts";
import { Lexicon, type Found, type Phrasebook } from "../../core/phrases/lexicon.rules.ts";
import { tokens, type Token } from "../../core/phrases/tokens.rules.ts";
import { readings, respelled } from "./spellings.rules.ts";

/** What a text asks for first: 911, 9-8-8. */
export type Urgency = "emergency" | "crisis";

/** Letters that are read at the beginning of a longer text, and as many at its end. */
const LONGEST = 20_000;
/** Phrases that are ordinary although a danger is in them: "killing time". */
const CALM = "calm";
export const URGENCIES: readonly Urgency[] = ["emergency", "crisis"];
/** Letters that a saying written as one word has at least: لو مات is in معلومات. */
const [SHORTEST_LATIN, SHORTEST_ARABIC] = [7, 6];
/** Words beside those that were written as one. */
const MOST_OTHERS = 2;
const ARABIC = /[\u0620-\u06ff]/;
const NO_GLUE: ReadonlySet<string> = new Set();

/** Hears danger in what people type, in the words of every language at once, since people mix them. */
export class Dangers {
  readonly #lexicon: Lexicon;

  /** @param book phrases by group: `emergency`, `crisis`, `calm`, and the sets that they name */
  constructor(book: Phrasebook) {
    this.#lexicon = new Lexicon(book, respelled);
  }

  /**
   * Which numbers a text asks for; none for a calm one. Accepts any string and never throws.
   *
   * @example dangers.in("i wanna kms") // ["crisis"]
   */
  in(text: string): Urgency[] {
    const heard = new Set(readings(bothEnds(text, LONGEST)).flatMap((one) => this.#read(one)));
    return URGENCIES.filter((urgency) => heard.has(urgency));
  }

  /** Whether a folded word stands in some phrase, as it is or as a verb. */
  knows(word: string): boolean {
    return this.#lexicon.isWord(word);
  }

  /** What the words ask for as they stand, and what a whole saying asks for that is written as one word. */
  #read(text: string): string[] {
    const list = tokens(text, [], NO_GLUE);
    const asked = this.#asked(list).map(({ group }) => group);
    const apart = list.flatMap((token) => this.#apart(token));
    if (apart.length === list.length) return asked;
    const sayings = this.#asked(apart).filter((one) => isSaying(apart, one));
    return [...asked, ...sayings.map(({ group }) => group)];
  }

  /** The phrases found of which none is calm. */
  #asked(list: readonly Token[]): Found[] {
    const found = this.#lexicon.find(list);
    const isCalm = new Uint8Array(list.length);
    for (const { group, from, to } of found) if (group === CALM) isCalm.fill(1, from, to);
    return found.filter(({ from, to }) => isCalm[from] === 0 && isCalm[to - 1] === 0);
  }

  #apart(token: Token): Token[] {
    return this.#lexicon.parts(token.word).map((word) => ({ ...token, word }));
  }
}

/**
 * Whether a phrase is a saying that was written as one word, or nearly: it lies in one word, or holds all of each word
 * that came apart and few others. "knife" alone is none in Yellowknife.
 */
function isSaying(list: readonly Token[], { from, to }: Found): boolean {
  const held = list.slice(from, to);
  const parts = held.filter(({ start }, at) =>
    [held[at - 1], held[at + 1]].some((other) => other?.start === start),
  );
  const letters = parts.map(({ word }) => word).join("");
  if (letters.length < (ARABIC.test(letters) ? SHORTEST_ARABIC : SHORTEST_LATIN)) return false;
  if (parts.length === held.length && held[0]!.start === held[held.length - 1]!.start) return true;
  const isCut = list[from - 1]?.start === held[0]!.start || list[to]?.start === held[held.length - 1]!.start;
  return !isCut && held.length - parts.length <= MOST_OTHERS;
}
