import { situationOf } from "./about.rules.ts";
import { asList, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";
import type { Moment } from "./date.rules.ts";
import type { Extras } from "./handover.rules.ts";
import { SAFE, urgencyOf } from "./urgency.rules.ts";

/**
 * What the page says above all doors: to call 911 (`emergency`) or 9-8-8 (`crisis`), or whether anyone is in danger (`ask`):
 * the story may tell of it, or nobody said that the person is safe.
 */
export type FirstCall = "emergency" | "crisis" | "ask";

/** The answer that a person is safe. */
const IS_SAFE = "yes";

/**
 * Returns whom to call before any door, by the clock that makes the headline of the report. What is heard
 * in the story is never left out. The line for thoughts of suicide stands above a danger that is only heard.
 *
 * @param dangers what the story may tell of danger
 * @example firstCalls({ safe: "yes", next: "today" }, sheet, moment, [{ urgency: "crisis" }]); // ["crisis"]
 */
export function firstCalls(
  answers: SheetAnswers,
  sheet: Sheet,
  moment: Moment,
  dangers: readonly Pick<NonNullable<Extras["dangers"]>[number], "urgency">[],
): FirstCall[] {
  const { level, why } = urgencyOf(answers, sheet, moment);
  const isLife = why.every(({ field, answer }) =>
    asList(answer).every((id) => sheet.urgency.life[field.id]?.includes(id)),
  );
  const isHeard = (one: string): boolean => dangers.some(({ urgency }) => urgency === one);
  const isEmergency = level === "now" && !isLife;
  const isCrisis = (level === "now" && isLife) || isHeard("crisis");
  const isSafe = asList(own(answers, SAFE)).includes(IS_SAFE) && situationOf(answers) !== "";
  const isAsked = isHeard("emergency") || (!isCrisis && !isSafe);
  return [
    ...(isEmergency ? (["emergency"] as const) : []),
    ...(isCrisis ? (["crisis"] as const) : []),
    ...(isAsked && !isEmergency ? (["ask"] as const) : []),
  ];
}
