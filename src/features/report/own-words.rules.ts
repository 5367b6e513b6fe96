import type { GroupField, SheetFile } from "./sheet-facts.schema.ts";
import { lookalikes, unseen } from "./lookalike.rules.ts";
import type { Phrases } from "./phrases.rules.ts";
import { fill } from "./phrases.rules.ts";

/** A piece of an answer. */
export interface Part {
  readonly text: string;
  /** true: the person's own words, as typed; false: a phrase in the language of the handover. */
  readonly own: boolean;
  /** BCP 47 tag; "und" for own words whose language nobody can know. */
  readonly lang: string;
  /** What the reader must know of it, in the language of the handover; "" when nothing. */
  readonly note: string;
}

/** Tag of words in Latin letters. */
export const UNKNOWN = "und";
/** Digits of Arabic, of Persian and Urdu, and the wide ones: the last four bits are their value. */
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** A phrase of the handover. */
export function phrase(text: string, { tag }: Phrases): Part {
  return { text, own: false, lang: tag, note: "" };
}

/**
 * Words as they were typed, with the mark that tells why they are not translated. The language is known
 * by the letters alone: what is written in Latin letters may be French, English or a name.
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
 * The numbers of a text in the digits 0 to 9, where it has them in others; of a text without letters, with the
 * signs that stand in numbers, on one line: a note is the project's, and no place for what else was typed.
 *
 * @example inDigits("+٩٦١ ٧١"); // "+961 71"
 */
function inDigits(text: string): string {
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
