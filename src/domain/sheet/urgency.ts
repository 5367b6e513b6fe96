import { asDate, asList, isEmpty, leaves, own, type Sheet, type SheetAnswers } from "./answers.ts";
import { isDay } from "./date.ts";
import type { Moment } from "./machine.ts";

/** How much a report presses: a life may be in danger, until tomorrow, soon, not known, nothing said. */
export const URGENCIES = ["now", "day", "soon", "unsure", "none"] as const;
export type UrgencyLevel = (typeof URGENCIES)[number];

/** How much it presses, and which answers say so. */
export interface Urgency {
  readonly level: UrgencyLevel;
  /** Ids of fields, in the order of the sheet; none where nothing presses. */
  readonly fields: readonly string[];
}

/** Whether the person is safe: the answer that may contradict what is told. */
export const SAFE = "safe";
/** The line of the handover that says it: no field of the sheet has this name. */
export const URGENCY = "urgency";
const A_DAY = 86_400_000;

/**
 * How much a report presses, by the answers alone: the first level that any of them gives, with all that give it.
 *
 * @example urgencyOf({ safe: "yes", threatened: ["hurt"] }, sheet, moment); // { level: "now", fields: ["threatened"] }
 */
export function urgencyOf(answers: SheetAnswers, sheet: Sheet, { day }: Moment): Urgency {
  const { unsure, soon } = sheet.urgency;
  const given = leaves(sheet).flatMap(({ field, repeat }) => {
    const answer = own(answers, field.id);
    if (repeat !== undefined || isEmpty(answer)) return [];
    const has = (options: readonly string[] = []): boolean =>
      asList(answer).some((id) => options.includes(id));
    const level = (): UrgencyLevel | undefined => {
      if (field.future) return dayLevel(asDate(answer).day, day);
      if (has(field.danger?.filter((id) => !unsure[field.id]?.includes(id)))) return "now";
      if (has(soon[field.id])) return "soon";
      return has(unsure[field.id]) ? "unsure" : undefined;
    };
    return [{ id: field.id, level: level() }];
  });
  const level = URGENCIES.find((one) => given.some((answer) => answer.level === one)) ?? unsaid(answers);
  return { level, fields: given.flatMap((answer) => (answer.level === level ? [answer.id] : [])) };
}

/** Nobody said whether the person is safe: that is not known either. */
const unsaid = (answers: SheetAnswers): UrgencyLevel => (isEmpty(own(answers, SAFE)) ? "unsure" : "none");

function dayLevel(day: string, today: string): UrgencyLevel | undefined {
  if (!isDay(day) || !isDay(today) || day < today) return undefined;
  return Date.parse(day) - Date.parse(today) <= A_DAY ? "day" : "soon";
}
