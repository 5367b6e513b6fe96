import { reporterOf } from "./about.rules.ts";
import { asList, leaves, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";
import type { GroupField } from "./sheet-facts.schema.ts";

/** Checks whether another answer keeps a field out of the report, as "without my name" does with the name. */
export function isWithheld({ unless }: Pick<GroupField, "unless">, answers: SheetAnswers): boolean {
  if (!unless) return false;
  const { field, options, readers } = unless;
  const isFor = !readers || readers.some((reader) => reader === reporterOf(answers));
  return isFor && asList(own(answers, field)).some((id) => options.includes(id));
}

/**
 * Returns the answers that are handed over: all but those that the person keeps to themselves.
 *
 * @example handedOver({ named: "no", "reporter-name": "Nadia" }, sheet); // { named: "no" }
 */
export function handedOver(answers: SheetAnswers, sheet: Pick<Sheet, "sections">): SheetAnswers {
  const kept = new Set(leaves(sheet).flatMap(({ field }) => (isWithheld(field, answers) ? [field.id] : [])));
  return kept.size === 0
    ? answers
    : Object.fromEntries(Object.entries(answers).filter(([id]) => !kept.has(id)));
}
