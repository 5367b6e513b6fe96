import { READERS, type Reader } from "../core/vocabulary.rules.ts";
import type { Situation } from "../core/facts/schema/plan/situation.ts";

/** The end of the address of each reader's page: a letter that says nothing to whoever reads a history. */
export const LETTER: Readonly<Record<Reader, string>> = {
  "me-young": "a",
  "me-adult": "b",
  "my-child": "c",
  "at-work": "d",
  "someone-else": "e",
};

/** Path of a situation's page for one reader, as in "help/11/c". */
export function readerPath({ slug }: Pick<Situation, "slug">, reader: Reader): string {
  return `${slug}/${LETTER[reader]}`;
}

/** What a plan hands to the report sheet, as in "11c": the end of its address in one word. */
export function handedBy(situation: Pick<Situation, "slug">, reader: Reader | undefined): string {
  const path = reader ? readerPath(situation, reader) : situation.slug;
  return path.split("/").slice(1).join("");
}

/** Letter of an address to the reader it stands for. */
export const LETTERS: Readonly<Record<string, Reader>> = Object.fromEntries(
  READERS.map((reader) => [LETTER[reader], reader]),
);

/** The reader of an address; undefined for the page without a reader. @throws Error for any other letter */
export function readerOf(letter: string | undefined): Reader | undefined {
  if (letter === undefined) return undefined;
  const reader = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  if (!reader) throw new Error(`help: no reader "${letter}"`);
  return reader;
}
