import fc from "fast-check";
import type { SheetAnswers } from "../../report/answers.rules.ts";
import { answersOfHeard, type Kept } from "../heard/answers.rules.ts";
import { heard } from "../heard/heard.rules.ts";
import { READERS } from "../../../core/vocabulary.rules.ts";
import type { LeafField } from "../../report/sheet-facts.schema.ts";
import { stories } from "../../../../tests/shared/own-words.ts";
import { read } from "./told/reading.ts";
import { sheet } from "../../report/tests/sources.ts";

/** What may have happened, as the sheet offers it. */
export const situationsOfSheet: readonly string[] =
  (
    sheet.sections.flatMap(({ fields }) => fields).find(({ id }) => id === "situation") as
      LeafField | undefined
  )?.options ?? [];
/** The readers who may write. */
export const readersOfSheet: readonly string[] = READERS;

/** A Friday evening. */
export const NOW = { day: "2026-11-27", time: "21:10" };

/** Returns what a person ticks in a text: for each find, its first meaning. */
export function tickedIn(text: string): Kept[] {
  const found = heard(read(text), text, sheet);
  const blocks = [...new Set(found.map(({ block }) => block))];
  return found.map(({ roles, block, answer, words }) => ({
    role: roles[0]!,
    block: blocks.indexOf(block),
    answer,
    words,
  }));
}

/** Returns the answers of a sheet after a person ticks everything in a text. */
export function takenFrom(text: string): SheetAnswers {
  return answersOfHeard(tickedIn(text), sheet);
}

/** Sheets with answers and the details of one of the stories. */
export const told: fc.Arbitrary<SheetAnswers> = fc
  .tuple(
    fc.constantFrom(...situationsOfSheet),
    fc.constantFrom(...readersOfSheet),
    fc.constantFrom("", "yes", "no", "unsure"),
    fc.constantFrom(...stories),
  )
  .map(([situation, reporter, safe, { text }]) => ({
    situation,
    reporter,
    safe,
    words: text,
    ...takenFrom(text),
  }));
