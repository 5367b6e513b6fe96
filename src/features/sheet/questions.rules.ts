import { REPORTER, SITUATION } from "../report/about.rules.ts";
import { givenIn, isEmpty, leaves, type Sheet, type SheetAnswers } from "../report/answers.rules.ts";
import { fits } from "../report/fits.rules.ts";
import { needs } from "../report/needs.rules.ts";

/**
 * What is still asked after the story: of what an analyst needs and the sheet does not hold, the first few that fit
 * what happened and who writes. What stands open at the head is not asked again, and what stands in a fold is not asked.
 *
 * @param found fields that something found in the story may fill, once its writer says so: nobody is asked twice
 * @param heard what the story tells: ids of `tells` in `src/data/sheet.yaml`
 * @returns field ids, `sheet.questions` at most
 */
export function questions(
  answers: SheetAnswers,
  sheet: Sheet,
  found: readonly string[] = [],
  heard: readonly string[] = [],
): string[] {
  const open = sheet.sections
    .filter((section) => section.open)
    .flatMap(({ fields }) => fields.map(({ id }) => id));
  const fitting = new Set(leaves(sheet).flatMap(({ field }) => (fits(field, answers) ? [field.id] : [])));
  const unasked = new Set(
    sheet.needs
      .filter((need) => need.folded || need.fields.some((field) => found.includes(field)))
      .map(({ id }) => id),
  );
  return needs(answers, sheet, heard)
    .filter(({ id, given, field }) => !given && !open.includes(field) && !unasked.has(id))
    .map(({ field }) => field)
    .filter((id) => fitting.has(id))
    .slice(0, sheet.questions);
}

/** Whether a report can be handed over: what must be said is said, and there is one thing to begin from. */
export function isEnough(answers: SheetAnswers, sheet: Sheet): boolean {
  const given = givenIn(answers, sheet);
  return sheet.enough.all.every((id) => given.has(id)) && sheet.enough.any.some((id) => given.has(id));
}

/** Whether there is more in a sheet than what a plan has answered before it was opened. */
export function isFilled(answers: SheetAnswers): boolean {
  return Object.entries(answers).some(
    ([id, answer]) => id !== SITUATION && id !== REPORTER && !isEmpty(answer),
  );
}
