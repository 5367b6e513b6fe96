import { READERS, type Reader } from "../../domain/vocabulary.ts";
import type { Situation } from "../../schema/facts/plan/situation.ts";

/** The end of the address of each reader's page: a letter that says nothing to whoever reads a history. */
const LETTER: Readonly<Record<Reader, string>> = {
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

/** The reader of an address; undefined for the page without a reader. @throws Error for any other letter */
export function readerOf(letter: string | undefined): Reader | undefined {
  if (letter === undefined) return undefined;
  const reader = READERS.find((one) => LETTER[one] === letter);
  if (!reader) throw new Error(`help: no reader "${letter}"`);
  return reader;
}
