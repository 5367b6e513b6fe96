import { Lexicon, type Phrasebook } from "../../core/phrases/lexicon.rules.ts";
import { certain, type Guess } from "./head.rules.ts";
import { bookOf, groupsIn } from "./phrases.rules.ts";
import type { LeadWords } from "./leads.schema.ts";

/** The words that lead to one situation, as one book. */
export const leadsBook = ({ sets, situations, none }: LeadWords): Phrasebook =>
  bookOf(sets, { ...situations, none });

/** Hears a situation from exact words: somebody orders a child to hurt themselves. */
export class Leads {
  readonly #lexicon: Lexicon;

  constructor(book: Phrasebook) {
    this.#lexicon = new Lexicon(book);
  }

  /**
   * What a text leads to, most likely first. Words that lead to one situation decide; where they lead to two, the guesses
   * stand.
   *
   * @param guesses of the ear
   */
  hear(text: string, guesses: readonly Guess[]): readonly Guess[] {
    const [lead, second] = groupsIn(this.#lexicon, text);
    return lead !== undefined && second === undefined ? certain(guesses, lead) : guesses;
  }
}
