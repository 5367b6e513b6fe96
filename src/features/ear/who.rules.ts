import { Lexicon, type Phrasebook } from "../../core/phrases/lexicon.rules.ts";
import { certain, type Guess } from "./head.rules.ts";
import { bookOf, groupsIn } from "./phrases.rules.ts";
import type { WhoWords } from "./who.schema.ts";

const UNCLEAR = "unclear";
/** Speakers whom words can name. */
const NAMED = ["child", "parent", "staff", "other"] as const;

/** The words that say who speaks, as one book. */
export const whoBook = ({ sets, ...groups }: WhoWords): Phrasebook => bookOf(sets, groups);

/** Hears who speaks, from exact words: "I'm 12", "my husband", "I coach". */
export class Who {
  readonly #lexicon: Lexicon;

  constructor(book: Phrasebook) {
    this.#lexicon = new Lexicon(book);
  }

  /**
   * Who speaks, most likely first. Words that name one speaker decide. Where they name two, the guesses stand: a parent
   * may write what the child said. Who speaks of their own thoughts, or of what is done to them, is no witness.
   *
   * @param guesses of the ear
   */
  hear(text: string, guesses: readonly Guess[]): readonly Guess[] {
    const said = groupsIn(this.#lexicon, text);
    const [speaker, second] = NAMED.filter((one) => said.has(one));
    if (said.has("own") && speaker !== "child") return certain(guesses, UNCLEAR);
    if (speaker !== undefined && second === undefined) return certain(guesses, speaker);
    return said.has("self") ? withoutWitness(guesses) : guesses;
  }
}

/** The guesses with the share of the witness given to nobody. */
function withoutWitness(guesses: readonly Guess[]): Guess[] {
  const witness = guesses.find(({ id }) => id === "other")?.likely ?? 0;
  const share = ({ id, likely }: Guess): number =>
    id === "other" ? 0 : id === UNCLEAR ? likely + witness : likely;
  return guesses.map((one) => ({ id: one.id, likely: share(one) })).sort((a, b) => b.likely - a.likely);
}
