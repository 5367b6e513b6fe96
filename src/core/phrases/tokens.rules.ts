import { fold } from "../words/fold.rules.ts";

/** A word of the text: folded, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it, from the token before on. */
  readonly gap: string;
  /** Grows at each full stop, and `clause` at each comma too. */
  readonly sentence: number;
  readonly clause: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** A stretch of the text that is one thing, as an address; it becomes a token of no word. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*/gu;
const SIGN = /[$€£%@]/g;
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
const ENDS_SENTENCE = /[!?؟\n…]|\.[\s"»”)]/;
const ENDS_CLAUSE = /[,;:()،؛«»"“”–—]/;
const UNSEEN_END = /[\p{Cf}\p{M}\u0640]+$/u;
const ARABIC = /[\u0620-\u06ff]/;
const LONGEST = 64;

/** The words read last, as they were folded: a story is read again at each pause, and nothing older is kept. */
let lately: ReadonlyMap<string, string> = new Map();

/** The text with the digits 0 to 9, each sign where it was. */
export function westernDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
}

/**
 * The words of a text in order. Digits and letters of one word come apart where `glued` knows the letters, as in
 * "22h", and always in Arabic.
 */
export function tokens(text: string, whole: readonly Stretch[], glued: ReadonlySet<string>): Token[] {
  const list: Token[] = [];
  const known = new Map<string, string>();
  let [last, sentence, clause, next] = [0, 0, 0, 0];
  const add = (word: string, start: number, end: number, capital: boolean): void => {
    const gap = text.slice(last, start);
    if (ENDS_SENTENCE.test(gap)) [sentence, clause] = [sentence + 1, clause + 1];
    else if (ENDS_CLAUSE.test(gap)) clause += 1;
    list.push({ word, start, end, gap, sentence, clause, capital });
    last = end;
  };
  const addSigns = (from: number, to: number): void => {
    for (const { 0: sign, index } of text.slice(from, to).matchAll(SIGN))
      add(sign, from + index, from + index + 1, false);
  };
  const digits = westernDigits(text);
  for (const { 0: found, index } of digits.matchAll(WORD)) {
    while (next < whole.length && whole[next]!.start <= index) {
      const { start, end } = whole[next]!;
      if (start >= last) {
        addSigns(last, start);
        add("#", start, end, false);
      }
      next += 1;
    }
    if (index < last) continue;
    addSigns(last, index);
    // "12 3am": a number behind a number is a word in Latin letters.
    const isWord = /^\d+$/.test(list[list.length - 1]?.word ?? "") && digits.slice(last, index) === " ";
    for (const [from, to] of isWord && !/\d$/.test(found)
      ? [[0, found.length] as const]
      : pieces(found, glued)) {
      const raw = found.slice(from, to).replace(UNSEEN_END, "");
      const word = known.get(raw) ?? lately.get(raw) ?? (raw.length > LONGEST ? "" : fold(raw));
      known.set(raw, word);
      const first = raw[0] ?? "";
      add(word, index + from, index + from + raw.length, first !== first.toLowerCase());
    }
  }
  for (const { start, end } of whole.slice(next)) if (start >= last) add("#", start, end, false);
  addSigns(last, text.length);
  lately = known;
  return list;
}

/** Where the parts of a word begin and end: "22h30" is three, "ب30" two, "7kit" one. */
function pieces(word: string, glued: ReadonlySet<string>): [number, number][] {
  if (!/\d/.test(word) || !/\D/.test(word) || word.length > LONGEST) return [[0, word.length]];
  const parts = [...word.matchAll(/\d+|\D+/g)];
  const letters = parts.map(([part]) => part).filter((part) => !/\d/.test(part));
  // «ال١١»: the article is none of the number.
  if (parts.length === 2 && parts[0]![0] === "ال") return [[2, word.length]];
  const apart = letters.every((part) => ARABIC.test(part) || glued.has(fold(part)));
  return apart ? parts.map(({ 0: part, index }) => [index, index + part.length]) : [[0, word.length]];
}
