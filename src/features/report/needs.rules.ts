import { situationOf } from "./about.rules.ts";
import { fits } from "./fits.rules.ts";
import { asList, entries, givenIn, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";

/** One thing an analyst needs. */
export interface Need {
  readonly id: string;
  /** The first field that meets it: its label says what is missing. */
  readonly field: string;
  readonly given: boolean;
}

/** A need, and whether what happened asks for it. */
export interface AnyNeed extends Need {
  readonly wanted: boolean;
}

/**
 * What an analyst needs, most wanted first, given or missing. It depends on what happened, and on
 * answers that raise a question of their own (money was asked: by which way?). Nothing is compulsory.
 *
 * @example needs({}, sheet).find(({ id }) => id === "account"); // { id: "account", field: "user-name", given: false }
 */
export function needs(answers: SheetAnswers, sheet: Sheet): Need[] {
  const situation = situationOf(answers);
  const isFirst = ({ id }: Need): boolean =>
    sheet.needs.some((need) => need.id === id && need.first?.includes(situation));
  const wanted = everyNeed(answers, sheet).filter((need) => need.wanted);
  return [...wanted.filter(isFirst), ...wanted.filter((need) => !isFirst(need))];
}

/** The same with what is not wanted. */
export function everyNeed(answers: SheetAnswers, sheet: Sheet): AnyNeed[] {
  const given = givenIn(answers, sheet);
  const fitting = new Set(
    entries(answers, sheet).flatMap(({ field }) => (fits(field, answers) ? [field.id] : [])),
  );
  return sheet.needs.map((need) => ({
    id: need.id,
    field: need.fields.find((id) => fitting.has(id)) ?? need.fields[0] ?? "",
    given: need.fields.some((field) => given.has(field)),
    wanted: isWanted(need, answers, sheet),
  }));
}

function isWanted(
  { situations, start, always, when = {} }: Sheet["needs"][number],
  answers: SheetAnswers,
  sheet: Sheet,
): boolean {
  const situation = situationOf(answers);
  return (
    always === true ||
    (start === true && !isListed(situation, sheet)) ||
    situations.includes(situation) ||
    Object.entries(when).some(([field, options]) =>
      asList(own(answers, field)).some((id) => options.includes(id)),
    )
  );
}

/** Whether what happened says by itself what to write down. */
function isListed(situation: string, sheet: Sheet): boolean {
  return sheet.needs.some(({ situations }) => situations.includes(situation));
}
