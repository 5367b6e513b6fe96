import { situationOf } from "./about.rules.ts";
import { asList, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";
import type { Moment } from "./date.rules.ts";
import type { Extras } from "./handover.rules.ts";
import { SAFE, urgencyOf } from "./urgency.rules.ts";

/**
 * What the page says above all doors: an answer tells of danger now (`emergency`) or of thoughts of suicide (`crisis`),
 * the story may tell of them (`heard-emergency`, `heard-crisis`), or nobody said that the person is safe (`ask`).
 */
export type FirstCall = "emergency" | "crisis" | "heard-emergency" | "heard-crisis" | "ask";

/** The answer that a person is safe. */
const IS_SAFE = "yes";

/**
 * Returns whom to call before any door, by the clock that makes the headline of the report. What the answers say comes
 * before what is heard in the story, and what is heard is never left out.
 *
 * @param dangers what the story may tell of danger
 * @example firstCalls({ safe: "yes", next: "today" }, sheet, moment, [{ urgency: "crisis" }]); // ["heard-crisis"]
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
  const answered = level !== "now" ? [] : isLife ? (["crisis"] as const) : (["emergency"] as const);
  const heard = (["emergency", "crisis"] as const)
    .filter((one) => !answered.some((said) => said === one))
    .filter((one) => dangers.some(({ urgency }) => urgency === one))
    .map((one): FirstCall => `heard-${one}`);
  const said = [...answered, ...heard];
  if (said.length > 0) return said;
  const isSafe = asList(own(answers, SAFE)).includes(IS_SAFE) && situationOf(answers) !== "";
  return isSafe ? [] : ["ask"];
}
