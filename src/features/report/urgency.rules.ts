import { situationOf } from "./about.rules.ts";
import {
  asDate,
  asList,
  entries,
  isEmpty,
  own,
  type Entry,
  type Sheet,
  type SheetAnswers,
} from "./answers.rules.ts";
import { isDay } from "./date.rules.ts";
import type { Moment } from "./date.rules.ts";

/** How much a report presses: a life may be in danger, until tomorrow, not known, soon, nothing said. */
export const URGENCIES = ["now", "day", "unsure", "soon", "none"] as const;
export type UrgencyLevel = (typeof URGENCIES)[number];

/** How much it presses, and which answers say so. */
export interface Urgency {
  readonly level: UrgencyLevel;
  /** In the order of the sheet; none where nothing presses. */
  readonly why: readonly Entry[];
}

/** Whether the person is safe: the answer that may contradict what is told. */
export const SAFE = "safe";
/** The line of the handover that says it: no field of the sheet has this name. */
export const URGENCY = "urgency";
const A_DAY = 86_400_000;

/**
 * How much a report presses, by the answers alone: the first level that any of them gives, with all that give it.
 * Where nobody said that the person is safe, what presses less is said with it.
 *
 * @example urgencyOf({ safe: "yes", threatened: ["hurt"] }, sheet, moment).level; // "now"
 */
export function urgencyOf(answers: SheetAnswers, sheet: Sheet, moment: Moment): Urgency {
  const given = entries(answers, sheet)
    .filter(({ answer }) => !isEmpty(answer))
    .map((entry) => ({ entry, level: levelOf(entry, answers, sheet, moment) }));
  const isUnsaid = isEmpty(own(answers, SAFE));
  const has = (one: UrgencyLevel): boolean => given.some(({ level }) => level === one);
  const level = URGENCIES.find((one) => has(one) || (one === "unsure" && isUnsaid)) ?? "none";
  const said = level === "unsure" ? ["soon"] : [level];
  return { level, why: given.filter((one) => said.includes(one.level ?? "")).map(({ entry }) => entry) };
}

function levelOf(
  { field, answer }: Entry,
  answers: SheetAnswers,
  { urgency }: Sheet,
  moment: Moment,
): UrgencyLevel | undefined {
  const { unsure, soon, past } = urgency;
  const isOver = past.includes(situationOf(answers));
  const has = (options: readonly string[] = []): boolean => asList(answer).some((id) => options.includes(id));
  if (field.future) return dayLevel(asDate(answer), moment, !("block" in field));
  if (has(field.danger?.filter((id) => !unsure[field.id]?.includes(id)))) return "now";
  if (has(unsure[field.id])) return "unsure";
  return has(soon[field.id]) && !isOver ? "soon" : undefined;
}

/** @param isEvent of what happened, today is past unless an hour says otherwise */
function dayLevel(
  { day, time }: { day: string; time: string },
  moment: Moment,
  isEvent: boolean,
): UrgencyLevel | undefined {
  if (!isDay(day) || !isDay(moment.day) || day < moment.day) return undefined;
  if (day === moment.day && (time === "" ? isEvent : time < moment.time)) return undefined;
  return Date.parse(day) - Date.parse(moment.day) <= A_DAY ? "day" : "soon";
}
