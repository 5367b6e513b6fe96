import { forms, verbStems } from "./forms.rules.ts";
import type { Token } from "./tokens.rules.ts";

/** Group to id to phrases, one a line, their words folded. */
export type Phrasebook = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A phrase that was found: tokens `from` to `to`, the last exclusive; `cut` letters of the first are joined to it. */
export interface Found {
  readonly group: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly cut: number;
}

/** Other spellings of a folded word; `isKnown`: some phrase holds it as it is. */
export type Respelled = (word: string, isKnown: boolean) => readonly string[];

interface Element {
  /** Number of its spelling in the tables. */
  readonly spec: number;
  readonly isOptional: boolean;
  /** Words that may stand before it. */
  readonly gap: number;
}
interface Pattern {
  readonly group: string;
  readonly id: string;
  readonly elements: readonly Element[];
}

/** Words that `..` stands for, at most. */
const GAP = 4;
const SHORTEST_STEM = 2;
/** Letters from which on an unknown word may be several in one, and those that are a word alone, as in "iwanttodie". */
const LONG = 6;
const WORD_OF_ONE = /^[aijy]$/;
const LONGEST_PART = 14;
const VERB_PART = 4;
const MOST_PARTS = 4_000;
const TWO_PARTS = /['’-]/;

/**
 * Finds the phrases of a phrasebook. In a phrase `a|b` is one of two words, `a*` a word that begins so, `~a` a verb
 * of that stem in any person and tense, `a?` a word that may be missing, `..` up to four words, `<a>` any word of
 * the set `a`. What stands before and after an apostrophe may also be written as one: "don't", "dont".
 */
export class Lexicon {
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #verbs = new Map<string, number[]>();
  readonly #specs = new Map<string, number>();
  readonly #byFirst: (Pattern[] | undefined)[] = [];
  /** Of the words read last: a story is read again at each pause, and nothing older is kept. */
  #seen: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map();
  readonly #seenParts = new Map<string, readonly string[]>();
  readonly #sets: Readonly<Record<string, string>>;
  readonly #respelled: Respelled;

  /** @param respelled other spellings that a word is looked up under too; none where words are read as they stand */
  constructor({ sets = {}, ...groups }: Phrasebook, respelled: Respelled = () => []) {
    this.#sets = sets;
    this.#respelled = respelled;
    for (const [group, ids] of Object.entries(groups))
      for (const [id, phrases] of Object.entries(ids))
        for (const phrase of phrases.split("\n"))
          for (const one of variants(phrase)) this.#add(group, id, one);
  }

  #add(group: string, id: string, phrase: string): void {
    const elements: Element[] = [];
    let gap = 0;
    for (const part of phrase.split(/[\s'’-]+/).filter(Boolean)) {
      if (part === "..") gap = GAP;
      else {
        const isOptional = part.endsWith("?");
        elements.push({ spec: this.#spec(isOptional ? part.slice(0, -1) : part), isOptional, gap });
        gap = 0;
      }
    }
    const [first] = elements;
    if (first === undefined) return;
    (this.#byFirst[first.spec] ??= []).push({ group, id, elements });
  }

  /** The number of one spelling, entered in the tables once. */
  #spec(part: string): number {
    const known = this.#specs.get(part);
    if (known !== undefined) return known;
    const spec = this.#specs.size;
    this.#specs.set(part, spec);
    const words = part
      .split("|")
      .flatMap((word) => (word.startsWith("<") ? (this.#sets[word.slice(1, -1)] ?? "").split("\n") : word));
    for (const word of words) {
      const [table, bare] = word.startsWith("~")
        ? [this.#verbs, word.slice(1)]
        : word.endsWith("*")
          ? [this.#stems, word.slice(0, -1)]
          : [this.#exact, word];
      if (bare === "") continue;
      const list = table.get(bare);
      if (list) list.push(spec);
      else table.set(bare, [spec]);
    }
    return spec;
  }

  /** Every phrase found, in the order of where it begins. The work grows with the length of the text. */
  find(tokens: readonly Token[]): Found[] {
    const seen = new Map<string, ReadonlyMap<number, number>>();
    const specs = tokens.map(({ word }) => {
      const known = seen.get(word) ?? this.#seen.get(word) ?? this.#specsOf(word);
      seen.set(word, known);
      return known;
    });
    this.#seen = seen;
    const found: Found[] = [];
    for (let from = 0; from < tokens.length; from += 1)
      for (const [spec, cut] of specs[from]!)
        for (const { group, id, elements } of this.#byFirst[spec] ?? []) {
          const to = match(elements, 1, from + 1, tokens, specs);
          if (to !== undefined) found.push({ group, id, from, to, cut });
        }
    return found;
  }

  /**
   * The known words that an unknown long one is made of, the fewest that hold all of it.
   *
   * @example lexicon.parts("iwanttodie") // ["i", "want", "to", "die"]
   */
  parts(word: string): readonly string[] {
    const known = this.#seenParts.get(word);
    if (known) return known;
    const isWhole = word.length < LONG || this.isWord(word) || !/^\p{L}+$/u.test(word);
    const parts = isWhole ? [word] : this.#cut(word);
    // Nothing older is kept for long.
    if (this.#seenParts.size > MOST_PARTS) this.#seenParts.clear();
    this.#seenParts.set(word, parts);
    return parts;
  }

  #cut(word: string): readonly string[] {
    const best: (readonly string[] | undefined)[] = [[]];
    for (let from = 0; from < word.length; from += 1) {
      const before = best[from];
      if (before === undefined) continue;
      for (let to = from + 1; to <= Math.min(word.length, from + LONGEST_PART); to += 1) {
        const part = word.slice(from, to);
        if (before.length + 1 >= (best[to]?.length ?? Infinity)) continue;
        if (part.length === 1 ? from === 0 && WORD_OF_ONE.test(part) : this.isWord(part))
          best[to] = [...before, part];
      }
    }
    return best[word.length] ?? [word];
  }

  /** Whether some phrase holds a word as it is, or as a verb. */
  isWord(word: string): boolean {
    if (this.#exact.has(word)) return true;
    return (
      word.length >= VERB_PART && verbStems(word).some((stem) => stem.length > 2 && this.#verbs.has(stem))
    );
  }

  /** Every spelling that a word is, with what is joined to its front. */
  #specsOf(word: string): ReadonlyMap<number, number> {
    const specs = this.#own(word);
    for (const other of word === "" ? [] : this.#respelled(word, specs.size > 0))
      for (const [number, cut] of this.#own(other)) if (!specs.has(number)) specs.set(number, cut);
    return specs;
  }

  #own(word: string): Map<number, number> {
    const specs = new Map<number, number>();
    const add = (numbers: readonly number[] | undefined, cut: number): void => {
      for (const number of numbers ?? []) if (!specs.has(number)) specs.set(number, cut);
    };
    for (const form of word === "" ? [] : forms(word)) {
      add(this.#exact.get(form.word), form.cut);
      for (let end = SHORTEST_STEM; end <= form.word.length; end += 1)
        add(this.#stems.get(form.word.slice(0, end)), form.cut);
      if (form.cut <= 1) for (const stem of verbStems(form.word)) add(this.#verbs.get(stem), form.cut);
    }
    return specs;
  }
}

/** Where a pattern ends whose elements from `at` on are looked for from token `next` on. */
function match(
  elements: readonly Element[],
  at: number,
  next: number,
  tokens: readonly Token[],
  specs: readonly ReadonlyMap<number, number>[],
): number | undefined {
  const element = elements[at];
  if (element === undefined) return next;
  const before = tokens[next - 1]!;
  for (let skip = 0; skip <= element.gap; skip += 1) {
    const token = tokens[next + skip];
    if (token === undefined || token.sentence !== before.sentence) break;
    if (element.gap === 0 && token.clause !== before.clause) break;
    if (!specs[next + skip]!.has(element.spec)) continue;
    const end = match(elements, at + 1, next + skip + 1, tokens, specs);
    if (end !== undefined) return end;
  }
  return element.isOptional ? match(elements, at + 1, next, tokens, specs) : undefined;
}

/** A phrase with each of its words of two parts apart, as in "don't|never": whole, and with the apostrophe left out. */
function variants(phrase: string): string[] {
  const choices = phrase.split(/\s+/).map((word) => {
    const parts = word.split("|");
    const split = parts.filter((part) => TWO_PARTS.test(part));
    const whole = parts
      .filter((part) => !TWO_PARTS.test(part))
      .concat(split.map((part) => part.replace(/['’]/g, "")));
    return [...new Set([whole.filter((part) => !TWO_PARTS.test(part)).join("|"), ...split])].filter(Boolean);
  });
  return choices.reduce<string[]>(
    (begun, choice) => begun.flatMap((start) => choice.map((word) => `${start} ${word}`)),
    [""],
  );
}
