import { bare, bothEnds, fold } from "../../core/words/fold.rules.ts";
import type { Urgency } from "./danger.rules.ts";

/** A number that works inside a country: the word that says whom it reaches, "" for the police; the number; what it is for alone. */
export type CountryNumber = readonly [what: string, value: string, only?: Urgency];

/** Those that what a text asks for needs: a line for suicide is none for an abduction. */
export const numbersFor = (numbers: readonly CountryNumber[], urgent: readonly Urgency[]): CountryNumber[] =>
  numbers.filter(([, , only]) => only === undefined || urgent.includes(only));

/** Letters that are read at each end of a text. */
const LONGEST = 2_000;
const SHORTEST = 3;
/** Words of the longest name that is looked for. */
const MOST_WORDS = 3;

/** Finds the countries that a text names, by their own names or by a city. */
export class Countries {
  readonly #names = new Map<string, Set<number>>();
  readonly #ordinary: ReadonlySet<string>;

  /**
   * @param names names of each country, ";" between
   * @param ordinary folded words that are everyday words too
   */
  constructor(names: readonly string[], ordinary: readonly string[]) {
    this.#ordinary = new Set(ordinary);
    for (const [at, list] of names.entries())
      for (const name of list.split(";")) {
        const folded = fold(name);
        for (const one of [folded, bare(folded)]) {
          const known = this.#names.get(one);
          if (known) known.add(at);
          else this.#names.set(one, new Set([at]));
        }
      }
  }

  /**
   * Positions of the countries that a text names, in its order. Any string is accepted.
   *
   * @example countries.in("my cousin in Algiers") // [5]
   */
  in(text: string): number[] {
    return [...new Set(this.sets(text).flatMap((known) => [...known]))];
  }

  /** For each name in a text, the positions of the countries that have it. */
  sets(text: string): ReadonlySet<number>[] {
    const words = fold(bothEnds(text, LONGEST)).split(" ");
    const found: ReadonlySet<number>[] = [];
    for (let from = 0; from < words.length; from += 1)
      for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to -= 1) {
        const known = this.#named(words.slice(from, to));
        if (known.size === 0) continue;
        found.push(known);
        break;
      }
    return found;
  }

  #named(words: readonly string[]): ReadonlySet<number> {
    const [first = "", ...others] = words;
    for (const name of [words.join(" "), [bare(first), ...others].join(" ")]) {
      const known = name.length < SHORTEST || this.#ordinary.has(name) ? undefined : this.#names.get(name);
      if (known) return known;
    }
    return NONE;
  }
}

const NONE: ReadonlySet<number> = new Set();
