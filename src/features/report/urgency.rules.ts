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
import { dueOf, type Due } from "./clock.rules.ts";
import type { Moment } from "./date.rules.ts";

/**
 * The urgency of a report: now, today, by a day, not safe before a day that is not known, to be checked, soon without a
 * day, nothing urgent.
 */
export const URGENCIES = ["now", "today", "by-date", "undated", "unsure", "soon", "none"] as const;
export type UrgencyLevel = (typeof URGENCIES)[number];

/** The urgency, and what it rests on. */
export interface Urgency {
  readonly level: UrgencyLevel;
  /** Answers behind the level, in the order of the sheet; empty when nothing is urgent. */
  readonly why: readonly Entry[];
  /** The nearest day to come. */
  readonly due: Due | undefined;
}

/** The field for whether the person is safe. Its answer may contradict the others. */
export const SAFE = "safe";
/** The line of the handover with the urgency. No field of the sheet has this name. */
export const URGENCY = "urgency";

type Kind = "danger" | "tempered" | "unsure" | "soon";

/**
 * Returns the urgency by the answers alone. A danger to life is now. "Not safe" is now too, unless a day to come is
 * known: then the nearest day decides, today or by that day. On another day that nobody has named, "not safe" stays the
 * headline. Without a day, an answer "not sure" about safety, or none, is to be checked.
 *
 * @example urgencyOf({ safe: "yes", threatened: ["hurt"] }, sheet, moment).level; // "now"
 */
export function urgencyOf(answers: SheetAnswers, sheet: Sheet, moment: Moment): Urgency {
  const due = dueOf(answers, sheet, moment);
  const isUndated = due === undefined && waitsForDay(answers, sheet);
  const given = entries(answers, sheet)
    .filter(({ answer }) => !isEmpty(answer))
    .map((entry) => ({ entry, kind: kindOf(entry, answers, sheet, due, isUndated) }));
  const ofKind = (...kinds: readonly Kind[]): Entry[] =>
    given.filter(({ kind }) => kind && kinds.includes(kind)).map(({ entry }) => entry);
  const dangers = ofKind("danger");
  if (dangers.length > 0) return { level: "now", why: dangers, due };
  if (due) return { level: due.days === 0 ? "today" : "by-date", why: ofKind("tempered", "unsure"), due };
  if (ofKind("tempered").length > 0)
    return { level: "undated", why: ofKind("tempered", "unsure", "soon"), due };
  if (isEmpty(own(answers, SAFE)) || ofKind("unsure").length > 0)
    return { level: "unsure", why: ofKind("unsure", "soon"), due };
  const soon = ofKind("soon");
  return { level: soon.length > 0 ? "soon" : "none", why: soon, due };
}

function kindOf(
  { field, answer }: Entry,
  answers: SheetAnswers,
  { urgency }: Sheet,
  due: Due | undefined,
  isUndated: boolean,
): Kind | undefined {
  const { unsure, soon, past, tempered } = urgency;
  const given = asList(answer);
  const has = (options: readonly string[] = []): boolean => given.some((id) => options.includes(id));
  const waits = tempered
    .filter((one) => one.field === field.id)
    .filter(({ days }) => (due ? days === undefined || due.days <= days : isUndated && days === undefined))
    .map(({ option }) => option);
  const dangers = (field.danger ?? []).filter((id) => !unsure[field.id]?.includes(id));
  if (has(dangers.filter((id) => !waits.includes(id)))) return "danger";
  if (has(waits)) return "tempered";
  if (has(unsure[field.id])) return "unsure";
  return has(soon[field.id]) && !past.includes(situationOf(answers)) ? "soon" : undefined;
}

/** Checks whether the next thing happens on another day that is not said yet. */
function waitsForDay(answers: SheetAnswers, { urgency: { clock } }: Sheet): boolean {
  const isLater = asList(own(answers, clock.field)).some((id) => clock.undated.includes(id));
  return isLater && asDate(own(answers, clock.day)).day === "";
}
