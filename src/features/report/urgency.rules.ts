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

/** The urgency of a report: a life may be in danger, until tomorrow, not known, soon, nothing urgent. */
export const URGENCIES = ["now", "day", "unsure", "soon", "none"] as const;
export type UrgencyLevel = (typeof URGENCIES)[number];

/** The urgency, and the answers behind it. */
export interface Urgency {
  readonly level: UrgencyLevel;
  /** In the order of the sheet; empty when nothing is urgent. */
  readonly why: readonly Entry[];
}

/** The field for whether the person is safe. Its answer may contradict the others. */
export const SAFE = "safe";
/** The line of the handover with the urgency. No field of the sheet has this name. */
export const URGENCY = "urgency";
const A_DAY = 86_400_000;

/**
 * Returns the urgency by the answers alone: the first level that an answer gives, with all answers of this
 * level. When nobody says that the person is safe, the answers of the level "soon" are the reasons.
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

/**
 * Returns the urgency of a day.
 *
 * @param isEvent whether the day is the day of an event; today then counts as past, unless a later hour is
 * given
 */
function dayLevel(
  { day, time }: { day: string; time: string },
  moment: Moment,
  isEvent: boolean,
): UrgencyLevel | undefined {
  if (!isDay(day) || !isDay(moment.day) || day < moment.day) return undefined;
  if (day === moment.day && (time === "" ? isEvent : time < moment.time)) return undefined;
  return Date.parse(day) - Date.parse(moment.day) <= A_DAY ? "day" : "soon";
}
