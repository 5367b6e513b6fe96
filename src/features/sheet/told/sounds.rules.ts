import type { Ear } from "../../ear/ear.rules.ts";
import type { Guess } from "../../ear/head.rules.ts";
import { OTHERS } from "../../ear/ear.rules.ts";
import { saysLongAgo } from "../../answer/days.rules.ts";
import { AT, toldIn } from "../../find/with-ear.rules.ts";
import { SELF, YOUNG } from "../../report/about.rules.ts";

/** What the ear needs to speak in the terms of the sheet. */
export interface EarTerms {
  /** Situations that the sheet offers. */
  readonly offered: readonly string[];
  /** File of sentences that is no situation: id of the situation that answers for it. */
  readonly answeredBy: Readonly<Record<string, string>>;
  /** Situations that are offered only where the ear is rather sure. */
  readonly careful: readonly string[];
  /** Who speaks, to the reader. */
  readonly readers: Readonly<Record<string, string>>;
  /** Folded words by which an adult says that it happened long ago. */
  readonly longAgo: readonly string[];
}

/** What a story sounds like. What is sure comes first in its list. */
export interface Sounds {
  /** What happened and who it happened to; "" where the ear is not sure. */
  readonly sure: { readonly situation: string; readonly reporter: string };
  /** What it may be, most likely first. */
  readonly perhaps: { readonly situation: readonly string[]; readonly reporter: readonly string[] };
}

/** Words from which on a text is told, not named. */
const TOLD = 3;
/** Situations that are suggested. */
const MOST = 3;
const SENTENCE = /[^.!?؟\n]+/u;
/** How likely the first sentence must be where the whole story is less sure who speaks: it mostly says so. */
const BEGINNING = 0.9;
const NOTHING: Sounds = {
  sure: { situation: "", reporter: "" },
  perhaps: { situation: [], reporter: [] },
};

/**
 * What happened and who it happened to, as the ear hears it in a story. Accepts any string and never throws.
 *
 * @example sounds(ear, "someone threatens to post my daughter's pictures", terms).sure.reporter // "my-child"
 */
export function sounds(ear: Pick<Ear, "hear">, text: string, terms: EarTerms): Sounds {
  if (text.trim().split(/\s+/).length < TOLD) return NOTHING;
  const whole = ear.hear(text);
  const told = toldIn(text);
  const { situations } = told === text ? whole : ear.hear(told);
  const [first] = situations;
  const isOther = first !== undefined && OTHERS.some((one) => one === first.id) && first.likely >= AT.other;
  const known = situations
    .map(({ id, likely }) => ({ id: terms.answeredBy[id] ?? id, likely }))
    .filter(({ id, likely }) => !terms.careful.includes(id) || likely >= AT.careful);
  const offered = known.filter(({ id }) => terms.offered.includes(id));
  const [best] = offered;
  const isSure = best !== undefined && best === known[0] && best.likely >= AT.sure;
  const isWorth = !isOther && best !== undefined && best.likely >= AT.first;
  const [speaker] = whole.speakers;
  const reader = readerOf(speaker?.id ?? "", text, terms);
  return {
    sure: {
      situation: isSure ? best.id : "",
      reporter: speaker && isSureOf(speaker, ear, text) ? reader : "",
    },
    perhaps: {
      situation: isWorth
        ? offered
            .filter(({ likely }) => likely >= AT.row)
            .slice(0, MOST)
            .map(({ id }) => id)
        : [],
      reporter: reader !== "" && speaker && speaker.likely >= AT.speaker ? [reader] : [],
    },
  };
}

function isSureOf({ id, likely }: Guess, ear: Pick<Ear, "hear">, text: string): boolean {
  if (likely >= AT.sure || likely < AT.careful) return likely >= AT.sure;
  const [beginning] = ear.hear(SENTENCE.exec(text)?.[0] ?? "").speakers;
  return beginning?.id === id && beginning.likely >= BEGINNING;
}

/** The reader that a speaker is; "" where nobody knows. */
function readerOf(speaker: string, text: string, { readers, longAgo }: EarTerms): string {
  const reader = readers[speaker] ?? "";
  return reader === YOUNG && saysLongAgo(text, longAgo) ? SELF : reader;
}
