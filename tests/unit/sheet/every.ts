import fc from "fast-check";
import type { SheetAnswers } from "../../../src/domain/sheet/answers.ts";
import { answersOfHeard } from "../../../src/domain/sheet/heard/answers.ts";
import { heard } from "../../../src/domain/sheet/heard/heard.ts";
import { READERS } from "../../../src/domain/vocabulary.ts";
import type { LeafField } from "../../../src/schema/facts/sheet.ts";
import { stories } from "../../shared/own-words.ts";
import { DAY, read } from "./told/reading.ts";
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
export const NOW = { day: DAY, time: "21:10" };

/** What is in a sheet once all that was read in a text is taken as right. */
export function takenFrom(text: string): SheetAnswers {
  return answersOfHeard(heard(read(text), text, sheet, NOW), sheet);
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
