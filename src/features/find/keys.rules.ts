import { fold, withoutArticle } from "../../core/words/fold.rules.ts";

/** One way to spell an entry. */
export interface Key {
  readonly text: string;
  /** Position of the entry in the list that the table was made of. */
  readonly entry: number;
  /** false: the key begins inside the name, as "jerome" in Saint-Jérôme. */
  readonly whole: boolean;
  /** Whether it is the name as it is written, folded. */
  readonly first: boolean;
  /** The name as written, when it is not the entry's first. */
  readonly via: string;
}

/** Small words that nobody begins a name with. */
const SMALL = new Set(["a", "d", "de", "des", "du", "et", "l", "la", "le", "les", "sur", "and", "of", "the"]);
/** "3-Rivières", "7-Îles": numbers in names are often typed as digits. */
const NUMBERS: Record<string, string> = {
  deux: "2",
  trois: "3",
  quatre: "4",
  cinq: "5",
  sept: "7",
  neuf: "9",
  dix: "10",
};
const BRACKETS = / ?\([^)]*\)/;

/** Changes each word of a folded text. */
export function eachWord(folded: string, change: (word: string) => string): string {
  return folded.split(" ").map(change).join(" ");
}

/** Every spelling of one name: whole, without brackets, without spaces, and from each word on. */
export function spellings(name: string): Pick<Key, "text" | "whole" | "first">[] {
  const whole = new Set<string>();
  for (const form of BRACKETS.test(name) ? [name, name.replace(BRACKETS, "")] : [name]) {
    const text = fold(form);
    const digits = text.replace(/^\w+(?= )/, (word) => NUMBERS[word] ?? word);
    for (const spelling of [text, eachWord(text, withoutArticle), digits, text.replaceAll(" ", "")])
      whole.add(spelling);
  }
  const words = fold(name).split(" ");
  const inside = words
    .slice(1)
    .flatMap((word, at) => (SMALL.has(word) ? [] : [words.slice(at + 1).join(" ")]));
  return [
    ...Array.from(whole, (text, at) => ({ text, whole: true, first: at === 0 })),
    ...inside.map((text) => ({ text, whole: false, first: false })),
  ];
}

/** Keys in order, so that what begins with a few letters is found without looking at the rest. */
export class KeyTable {
  readonly #keys: readonly Key[];

  constructor(keys: Key[]) {
    this.#keys = keys.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  }

  /** Keys that begin with `start`, in order; those equal to it come first. */
  beginning(start: string): Key[] {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#keys[middle]!.text < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#keys[end]?.text.startsWith(start)) end += 1;
    return this.#keys.slice(low, end);
  }

  /** Whole names that are exactly `text`. */
  named(text: string): Key[] {
    return this.beginning(text).filter((key) => key.whole && key.text === text);
  }
}
