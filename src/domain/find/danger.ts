import { stem } from "./fold.ts";
import type { Urgency } from "./wire.ts";

/** Phrases of danger: each as the stems of its words. */
export class Dangers {
  readonly #phrases: readonly { readonly urgency: Urgency; readonly words: readonly string[] }[];

  /** @param packed folded phrases by urgency, ";" between; the first that is typed counts */
  constructor(packed: Readonly<Record<Urgency, string>>) {
    this.#phrases = (Object.entries(packed) as [Urgency, string][]).flatMap(([urgency, text]) =>
      text.split(";").map((phrase) => ({ urgency, words: phrase.split(" ") })),
    );
  }

  /** What a folded text is about when all words of a phrase stand in it. */
  in(folded: string): Urgency | undefined {
    const typed = new Set(folded.split(" ").map(stem));
    return this.#phrases.find(({ words }) => words.every((word) => typed.has(word)))?.urgency;
  }
}
