import { Lexicon, type Phrasebook } from "../../core/phrases/lexicon.rules.ts";
import { tokens } from "../../core/phrases/tokens.rules.ts";

/** What a text asks for first: 911, 9-8-8. */
export type Urgency = "emergency" | "crisis";

/** Letters that are read; the rest of a longer text is not. */
const LONGEST = 20_000;
/** Phrases that are ordinary although a danger is in them: "killing time". */
const CALM = "calm";
const URGENCIES: readonly Urgency[] = ["emergency", "crisis"];
const NO_GLUE: ReadonlySet<string> = new Set();

/** Hears danger in what people type, in the words of every language at once, since people mix them. */
export class Dangers {
  readonly #lexicon: Lexicon;

  /** @param book phrases by group: `emergency`, `crisis`, `calm`, and the sets that they name */
  constructor(book: Phrasebook) {
    this.#lexicon = new Lexicon(book);
  }

  /**
   * Which numbers a text asks for; none for a calm one. Accepts any string and never throws.
   *
   * @example dangers.in("i wanna kms") // ["crisis"]
   */
  in(text: string): Urgency[] {
    const list = tokens(text.slice(0, LONGEST), [], NO_GLUE);
    const found = this.#lexicon.find(list);
    const isCalm = new Uint8Array(list.length);
    for (const { group, from, to } of found) if (group === CALM) isCalm.fill(1, from, to);
    const kept = found.filter(({ from, to }) => isCalm[from] === 0 && isCalm[to - 1] === 0);
    return URGENCIES.filter((urgency) => kept.some(({ group }) => group === urgency));
  }
}
