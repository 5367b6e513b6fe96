import type { GroupField, SheetFile } from "./sheet-facts.schema.ts";
import { lookalikes, unseen } from "./lookalike.rules.ts";
import type { Phrases } from "./phrases.rules.ts";
import { fill } from "./phrases.rules.ts";

/** A part of an answer. */
export interface Part {
  readonly text: string;
  /** true: the person's own words, as typed; false: a phrase in the language of the handover. */
  readonly own: boolean;
  /** BCP 47 tag; "und" when nobody can know the language of the own words. */
  readonly lang: string;
  /** A note for the reader of the report, in the language of the handover; "" for none. */
  readonly note: string;
}

/** Tag for words in Latin letters. */
export const UNKNOWN = "und";
/** Digits in Arabic, Persian, Urdu and full-width form. Their last four bits are their value. */
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

const [ISOLATE, END_OF_ISOLATE] = ["\u2068", "\u2069"];

/** Returns words of any direction so that they do not disturb the text around them. */
export const isolated = (text: string): string => ISOLATE + text + END_OF_ISOLATE;

/** Returns a part with a phrase of the handover. */
export function phrase(text: string, { tag }: Phrases): Part {
  return { text, own: false, lang: tag, note: "" };
}

/**
 * Returns words as typed, with a note that says why they have no translation. Only the letters tell the
 * language: words in Latin letters may be French, English or a name.
 *
 * @example ownWords("سامي", { kind: "text" }, scripts, french).note; // "écrit en arabe, non traduit"
 */
export function ownWords(
  text: string,
  field: Pick<GroupField, "kind" | "exact">,
  scripts: SheetFile["scripts"],
  phrases: Phrases,
): Part {
  const script = scripts.find(({ letters }) => pattern(letters).test(text));
  const notes: string[] = [];
  if (script) {
    const language = phrases.scripts[script.id] ?? "";
    notes.push(fill(field.exact ? phrases.inLetters : phrases.written, { language }));
  } else if (field.kind === "long") {
    notes.push(phrases.asWritten);
  }
  const digits = field.kind === "long" ? "" : inDigits(text);
  if (digits !== "") notes.push(fill(phrases.digits, { digits }));
  const mark = (words: string, signs: readonly string[]): void => {
    if (field.exact && signs.length > 0) notes.push(fill(words, { list: signs.join(" ") }));
  };
  mark(phrases.invisible, unseen(text));
  mark(phrases.lookalike, lookalikes(text));
  return { text, own: true, lang: script?.tag ?? UNKNOWN, note: notes.join(phrases.join) };
}

/**
 * Returns the numbers of a text in the digits 0 to 9, if it has other digits. A text without letters also
 * keeps the punctuation of numbers, on one line. A note is our text, so it repeats nothing else that a person
 * typed.
 *
 * @example inDigits("+٩٦١ ٧١"); // "+961 71"
 */
export function inDigits(text: string): string {
  const turned = text.replace(OTHER_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
  if (turned === text) return "";
  return /\p{Letter}/u.test(text)
    ? (turned.match(/\d+/g) ?? []).join(" ")
    : turned
        .replace(/[^\d+*#(),.:/ -]+/g, " ")
        .replace(/ +/g, " ")
        .trim();
}

const patterns = new Map<string, RegExp>();

function pattern(letters: string): RegExp {
  const known = patterns.get(letters) ?? new RegExp(letters, "u");
  patterns.set(letters, known);
  return known;
}
