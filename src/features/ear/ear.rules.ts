import type { Urgency } from "../../shell/danger/danger.rules.ts";
import { unpackedBook } from "../../core/phrases/packed.rules.ts";
import { features } from "./features.rules.ts";
import { likelihoods, unpackHead, type Guess, type Head } from "./head.rules.ts";
import { Leads } from "./leads.rules.ts";
import type { PackedEar } from "./learned.schema.ts";
import { Who } from "./who.rules.ts";

/** What a text sounds like. */
export interface Heard {
  /** What it leads to, most likely first: ids of situations, and the kinds of `OTHERS`. */
  readonly situations: readonly Guess[];
  /** How likely it asks for each number, from 0 to 1. */
  readonly danger: Readonly<Record<Urgency, number>>;
  /** Who speaks, most likely first: "child", "parent", "staff", "other", or "unclear". */
  readonly speakers: readonly Guess[];
  /** Answers to questions of the plans that exact words give, by id of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The class of a text in a language that the site does not read. */
export const OTHER_LANGUAGE = "language";
/**
 * What people type that is no situation: calm words of danger, names of apps, lines and places, questions of knowledge,
 * other languages.
 */
export const OTHERS = ["calm", "app", "line", "place", "guide", OTHER_LANGUAGE] as const;
/** The second class of a head that answers yes or no. */
export const YES = "yes";

/** Hears what a sentence is about and who speaks, from sentences that people wrote and from exact words. It decides nothing. */
export class Ear {
  readonly #situation: Head;
  readonly #emergency: Head;
  readonly #crisis: Head;
  readonly #speaker: Head;
  readonly #who: Who | undefined;
  readonly #leads: Leads | undefined;

  constructor({ situation, emergency, crisis, speaker, who, leads }: PackedEar) {
    this.#situation = unpackHead(situation);
    this.#emergency = unpackHead(emergency);
    this.#crisis = unpackHead(crisis);
    this.#speaker = unpackHead(speaker);
    this.#who = who && new Who(unpackedBook(who));
    this.#leads = leads && new Leads(unpackedBook(leads));
  }

  /**
   * What a text sounds like. Accepts any string and never throws.
   *
   * @example ear.hear("he wants 200$ or he sends my pics").situations[0]?.id // "threatened-with-images"
   */
  hear(text: string): Heard {
    const found = features(text);
    const yes = (head: Head): number => likelihoods(head, found)[head.classes.indexOf(YES)] ?? 0;
    const situations = guesses(this.#situation, found);
    const speakers = guesses(this.#speaker, found);
    return {
      ...(this.#leads?.hear(text, situations) ?? { situations, answers: {} }),
      danger: { emergency: yes(this.#emergency), crisis: yes(this.#crisis) },
      speakers: this.#who?.hear(text, speakers) ?? speakers,
    };
  }
}

function guesses(head: Head, found: ReadonlySet<number>): Guess[] {
  return likelihoods(head, found)
    .map((likely, at) => ({ id: head.classes[at]!, likely }))
    .sort((a, b) => b.likely - a.likely);
}
