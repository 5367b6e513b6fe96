import { Lexicon, type Phrasebook } from "../../core/phrases/lexicon.rules.ts";
import { certain, type Guess } from "./head.rules.ts";
import { bookOf, groupsIn } from "./phrases.rules.ts";
import type { LeadWords } from "./leads.schema.ts";

/** Between the id of a question and that of an answer. */
const OF = ".";

/** The words that lead to one situation, or answer a question, as one book. */
export const leadsBook = ({ sets, situations, answers, none }: LeadWords): Phrasebook =>
  bookOf(sets, {
    ...situations,
    ...Object.fromEntries(
      Object.entries(answers).flatMap(([question, by]) =>
        Object.entries(by).map(([answer, phrases]) => [question + OF + answer, phrases]),
      ),
    ),
    none,
  });

/** This class finds a situation, and answers to questions, in exact words such as “he makes me cut myself”. */
export class Leads {
  readonly #lexicon: Lexicon;

  constructor(book: Phrasebook) {
    this.#lexicon = new Lexicon(book);
  }

  /**
   * What a text leads to, most likely first, and the answers that it gives. Words that lead to one situation decide; where
   * they lead to two, the guesses stand, and two answers to a question are none.
   *
   * @param guesses of the ear
   */
  hear(
    text: string,
    guesses: readonly Guess[],
  ): { readonly situations: readonly Guess[]; readonly answers: Readonly<Record<string, string>> } {
    const groups = [...groupsIn(this.#lexicon, text)];
    const [lead, second] = groups.filter((group) => !group.includes(OF));
    const said = groups.filter((group) => group.includes(OF)).map((group) => group.split(OF));
    return {
      situations: lead !== undefined && second === undefined ? certain(guesses, lead) : guesses,
      answers: Object.fromEntries(
        said.filter(([question]) => said.filter(([other]) => other === question).length === 1),
      ) as Record<string, string>,
    };
  }
}
