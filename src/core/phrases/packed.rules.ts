import type { Phrasebook } from "./lexicon.rules.ts";

/**
 * Phrases hold small Latin letters and Arabic ones, which take two bytes each on the way: the commonest of these go as
 * signs of one byte that no phrase has.
 */
const LETTERS = "ايلمترنبهوعسدشفكحقجصخطزثغذضءظ";
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_;=";
/** Between two phrases: a line break is four signs in a script. */
const BREAK = "/";

const LETTER = new RegExp(`[${LETTERS}\n]`, "g");
const SIGN = new RegExp(`[${SIGNS}${BREAK}]`, "g");

/** Folded phrases, one a line, as they are sent. */
export function packed(phrases: string): string {
  return phrases.replace(LETTER, (letter) => SIGNS[LETTERS.indexOf(letter)] ?? BREAK);
}

/** The phrases as they were, one a line. */
export function unpacked(phrases: string): string {
  return phrases.replace(SIGN, (sign) => LETTERS[SIGNS.indexOf(sign)] ?? "\n");
}

/** A book as it is sent. */
export const packedBook = (book: Phrasebook): Phrasebook => changed(book, packed);

/** A sent book as it was. */
export const unpackedBook = (book: Phrasebook): Phrasebook => changed(book, unpacked);

function changed(book: Phrasebook, change: (phrases: string) => string): Phrasebook {
  return Object.fromEntries(
    Object.entries(book).map(([group, ids]) => [
      group,
      Object.fromEntries(Object.entries(ids).map(([id, phrases]) => [id, change(phrases)])),
    ]),
  );
}
