import { situationOf } from "./about.rules.ts";
import { fits } from "./fits.rules.ts";
import { asList, entries, givenIn, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";

/** One detail that an analyst needs. */
export interface Need {
  readonly id: string;
  /** The first field that gives it. Its label says what is missing. */
  readonly field: string;
  readonly given: boolean;
}

/**
 * Returns what an analyst needs, the most important first, given or missing. It depends on what happened, and
 * on answers that raise a new question (someone asked for money: how should it be paid?). Nothing is
 * required.
 *
 * @param heard what the story tells: ids of `tells` in `src/data/sheet.yaml`
 * @example needs({}, sheet).find(({ id }) => id === "account");
 * // { id: "account", field: "user-name", given: false }
 */
export function needs(answers: SheetAnswers, sheet: Sheet, heard: readonly string[] = []): Need[] {
  const situation = situationOf(answers);
  const isFirst = ({ id }: Need): boolean =>
    sheet.needs.some((need) => need.id === id && need.first?.includes(situation));
  const given = givenIn(answers, sheet);
  const fitting = new Set(
    entries(answers, sheet).flatMap(({ field }) => (fits(field, answers) ? [field.id] : [])),
  );
  const wanted = sheet.needs
    .filter((need) => isWanted(need, answers, sheet, heard))
    .map(({ id, fields }) => ({
      id,
      field: fields.find((field) => fitting.has(field)) ?? fields[0] ?? "",
      given: fields.some((field) => given.has(field)),
    }));
  return [...wanted.filter(isFirst), ...wanted.filter((need) => !isFirst(need))];
}

function isWanted(
  { situations, start, always, told = [], when = {}, notFor = [] }: Sheet["needs"][number],
  answers: SheetAnswers,
  sheet: Sheet,
  heard: readonly string[],
): boolean {
  const situation = situationOf(answers);
  if (notFor.includes(situation)) return false;
  return (
    always === true ||
    (start === true && !isListed(situation, sheet)) ||
    situations.includes(situation) ||
    told.some((id) => heard.includes(id)) ||
    Object.entries(when).some(([field, options]) =>
      asList(own(answers, field)).some((id) => options.includes(id)),
    )
  );
}

/** Checks whether the situation has its own list of details. */
function isListed(situation: string, sheet: Sheet): boolean {
  return sheet.needs.some(({ situations }) => situations.includes(situation));
}
