import { READERS, type Reader } from "../core/vocabulary.rules.ts";
import type { Situation } from "../core/facts/schema/plan/situation.ts";

/** Last part of the URL of each reader's page. The letter says nothing to people who read the browser history. */
export const LETTER: Readonly<Record<Reader, string>> = {
  "me-young": "a",
  "me-adult": "b",
  "my-child": "c",
  "at-work": "d",
  "someone-else": "e",
};

/** Returns the path of a situation's page for one reader, as in "help/11/c". */
export function readerPath({ slug }: Pick<Situation, "slug">, reader: Reader): string {
  return `${slug}/${LETTER[reader]}`;
}

/** Returns what a plan passes to the report sheet, as in "11c": the end of its path as one word. */
export function handedBy(situation: Pick<Situation, "slug">, reader: Reader | undefined): string {
  const path = reader ? readerPath(situation, reader) : situation.slug;
  return path.split("/").slice(1).join("");
}

/** Readers by the letter in the URL. */
export const LETTERS: Readonly<Record<string, Reader>> = Object.fromEntries(
  READERS.map((reader) => [LETTER[reader], reader]),
);

/** Returns the reader of a letter, or undefined for the page without a reader. @throws Error for any other letter */
export function readerOf(letter: string | undefined): Reader | undefined {
  if (letter === undefined) return undefined;
  const reader = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  if (!reader) throw new Error(`help: no reader "${letter}"`);
  return reader;
}
