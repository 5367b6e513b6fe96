import { features } from "../ear/features.rules.ts";
import { likelihoods, unpackHead, type Head } from "../ear/head.rules.ts";
import type { PackedHead } from "../ear/learned.schema.ts";

/** A question that a text asks. */
export interface Asked {
  readonly id: string;
  /** How likely the text asks it, from 0 to 1. */
  readonly likely: number;
}

/** The class of a text that asks none of the questions. */
export const NONE = "none";
/** How likely a question must be to be worth a line, and to be answered at once: chosen on sentences that no test reads. */
const LEAST = 0.08;
export const ASKED_AT = 0.36;
/** Letters at the end of a text that are read: a question mostly follows the story. */
const LONGEST = 1_000;
/** Where one question ends and another thought begins. */
const ENDS = /[.!?؟;؛\n]+/u;
/** Words of a part that is read alone, and the words from one part to the next: a question stands in a long sentence too. */
const [PART, STEP] = [9, 3];

/** Hears which questions a text asks, from ways in which people ask them. */
export class Questions {
  readonly #head: Head;

  constructor(learned: PackedHead) {
    this.#head = unpackHead(learned);
  }

  /**
   * The questions that a text may ask, most likely first. Accepts any string and never throws.
   *
   * @example questions.in("what if he wants money, do i just pay him")[0]?.id // "pay-or-not"
   */
  in(text: string): Asked[] {
    const best = new Map<string, number>();
    for (const part of partsOf(text))
      likelihoods(this.#head, features(part)).forEach((likely, at) => {
        const id = this.#head.classes[at]!;
        if (likely > (best.get(id) ?? 0)) best.set(id, likely);
      });
    return [...best]
      .map(([id, likely]) => ({ id, likely }))
      .filter(({ id, likely }) => id !== NONE && likely >= LEAST)
      .sort((a, b) => b.likely - a.likely);
  }
}

/** Questions that stand below an answer. */
const SHOWN = 3;

/**
 * The questions that stand below an answer: those that this reader may ask in these situations.
 *
 * @param by readers as letters, situations, and the readers as letters to whom a situation does not show it, by
 *   question; a question without situations is asked in all
 * @param letter of the reader, "" for none
 * @param situations ids, none for any
 */
export function shownOf(
  asked: readonly Asked[],
  by: {
    readonly readers: Readonly<Record<string, string>>;
    readonly situations: Readonly<Record<string, readonly string[]>>;
    readonly except: Readonly<Record<string, Readonly<Record<string, string>>>>;
  },
  letter: string,
  situations: readonly string[],
): Asked[] {
  // Whoever has not said who they are may be one of those to whom the answer is wrong.
  const isFor = (id: string, situation: string): boolean => {
    const others = by.except[id]?.[situation];
    return others === undefined || (letter !== "" && !others.includes(letter));
  };
  const isHere = (id: string): boolean =>
    situations.length === 0 ||
    situations.some((one) => (by.situations[id]?.includes(one) ?? true) && isFor(id, one));
  return asked.filter(({ id }) => by.readers[id]?.includes(letter) && isHere(id)).slice(0, SHOWN);
}

/** The sentences of a text, and the parts of those that are long. */
function partsOf(text: string): string[] {
  return text
    .slice(-LONGEST)
    .split(ENDS)
    .flatMap((sentence) => {
      const words = sentence.trim().split(/\s+/);
      const parts: string[] = [];
      for (let at = 0; at === 0 || at + PART < words.length + STEP; at += STEP)
        parts.push(words.slice(at, at + PART).join(" "));
      return parts;
    })
    .filter((part) => part !== "");
}
