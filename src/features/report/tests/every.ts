import fc from "fast-check";
import type { SheetAnswers } from "../answers.rules.ts";
import { answersOfHeard, type Kept } from "../../sheet/heard/answers.rules.ts";
import { heard } from "../../sheet/heard/heard.rules.ts";
import { READERS } from "../../../core/vocabulary.rules.ts";
import type { LeafField } from "../sheet-facts.schema.ts";
import { stories } from "../../../../tests/shared/own-words.ts";
import { read } from "../../sheet/tests/told/reading.ts";
import { sheet } from "./sources.ts";

/** What may have happened, as the sheet offers it. */
export const situationsOfSheet: readonly string[] =
  (
    sheet.sections.flatMap(({ fields }) => fields).find(({ id }) => id === "situation") as
      LeafField | undefined
  )?.options ?? [];
/** Who may write. */
export const readersOfSheet: readonly string[] = READERS;

/** A Friday evening. */
export const NOW = { day: "2026-11-27", time: "21:10" };

/** What is ticked of a text, each for the first thing that it may be. */
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

/** What is in a sheet once all of a text that can be ticked is. */
export function takenFrom(text: string): SheetAnswers {
  return answersOfHeard(tickedIn(text), sheet);
}

/** Sheets of somebody to whom something happened, with what was read in one of the told stories. */
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
