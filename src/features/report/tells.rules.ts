import { asList, entries, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";

/** What a rule names of answers: field to options, one of which is given. */
export type Rule = Readonly<Record<string, readonly string[]>>;

/** In a rule: what the story tells. No field of the sheet has this name. */
export const TOLD = "told";

/**
 * Checks whether one of the answers of a rule is given, in any block, or told.
 *
 * @param told ids of `tells` in `src/data/sheet.yaml`
 */
export function holds(
  rule: Rule,
  answers: SheetAnswers,
  sheet: Sheet,
  told: readonly string[] = [],
): boolean {
  return (
    (own(rule, TOLD)?.some((id) => told.includes(id)) ?? false) ||
    entries(answers, sheet).some(({ field, answer }) =>
      asList(answer).some((id) => own(rule, field.id)?.includes(id)),
    )
  );
}

/** Checks whether the answer to a question fits what was said. */
export function answersTo(
  question: string,
  answers: SheetAnswers,
  sheet: Sheet,
  told: readonly string[],
): boolean {
  const [wanted, misfit] = [own(sheet.wanted, question), own(sheet.misfits, question) ?? {}];
  return (
    (wanted === undefined || holds(wanted, answers, sheet, told)) && !holds(misfit, answers, sheet, told)
  );
}

/**
 * Returns what is told: what an answer says, and what is heard in the story unless an answer says otherwise.
 *
 * @param heard ids of `tells` in `src/data/sheet.yaml`, as the story tells them
 * @example toldIn(["meeting"], { meeting: "no" }, sheet); // []
 */
export function toldIn(heard: readonly string[], answers: SheetAnswers, sheet: Sheet): string[] {
  return Object.entries(sheet.tells)
    .filter(
      ([id, { answers: said = {}, unless = {} }]) =>
        holds(said, answers, sheet) || (heard.includes(id) && !holds(unless, answers, sheet)),
    )
    .map(([id]) => id);
}
