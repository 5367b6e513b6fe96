import { bothEnds, fold } from "../../core/words/fold.rules.ts";
import { Lexicon, type Found, type Phrasebook } from "../../core/phrases/lexicon.rules.ts";
import { tokens } from "../../core/phrases/tokens.rules.ts";
import type { Guess } from "./head.rules.ts";
import type { WhoWords } from "./who.schema.ts";

/** How likely a speaker is whom exact words name. */
const SAID = 0.95;
/** Letters that are read at each end of a longer text. */
const LONGEST = 2_000;
const UNCLEAR = "unclear";
/** Speakers whom words can name. */
const NAMED = ["child", "parent", "staff", "other"] as const;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const NO_GLUE: ReadonlySet<string> = new Set();

/** The words that say who speaks, as one book. */
export function whoBook({ sets, ...groups }: WhoWords): Phrasebook {
  const folded = (phrases: readonly string[]): string =>
    [...new Set(phrases.map((phrase) => phrase.replace(WORD, (word) => fold(word))))].join("\n");
  return {
    sets: Object.fromEntries(Object.entries(sets).map(([name, words]) => [fold(name), folded(words)])),
    ...Object.fromEntries(Object.entries(groups).map(([id, phrases]) => [id, { any: folded(phrases) }])),
  };
}

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
    const said = this.#groups(text);
    const [speaker, second] = NAMED.filter((one) => said.has(one));
    if (said.has("own") && speaker !== "child") return certain(guesses, UNCLEAR);
    if (speaker !== undefined && second === undefined) return certain(guesses, speaker);
    return said.has("self") ? withoutWitness(guesses) : guesses;
  }

  #groups(text: string): ReadonlySet<string> {
    const found = this.#lexicon.find(tokens(bothEnds(text, LONGEST), [], NO_GLUE));
    const covers = found.filter(({ group }) => group === "none");
    const isCovered = ({ from, to }: Found): boolean =>
      covers.some((cover) => cover.from <= from && to <= cover.to);
    return new Set(found.filter((one) => !isCovered(one)).map(({ group }) => group));
  }
}

/** The guesses with one that is nearly sure; together they stay 1. */
function certain(guesses: readonly Guess[], speaker: string): Guess[] {
  const others = guesses.filter(({ id }) => id !== speaker);
  const all = others.reduce((sum, { likely }) => sum + likely, 0) || 1;
  return [
    { id: speaker, likely: SAID },
    ...others.map(({ id, likely }) => ({ id, likely: (likely / all) * (1 - SAID) })),
  ];
}

/** The guesses with the share of the witness given to nobody. */
function withoutWitness(guesses: readonly Guess[]): Guess[] {
  const witness = guesses.find(({ id }) => id === "other")?.likely ?? 0;
  const share = ({ id, likely }: Guess): number =>
    id === "other" ? 0 : id === UNCLEAR ? likely + witness : likely;
  return guesses.map((one) => ({ id: one.id, likely: share(one) })).sort((a, b) => b.likely - a.likely);
}
