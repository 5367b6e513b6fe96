import type { GroupField } from "./sheet-facts.schema.ts";
import { reporterOf, SELF, situationOf, YOUNG } from "./about.rules.ts";
import type { SheetAnswers } from "./answers.rules.ts";
import { isWithheld } from "./withheld.rules.ts";

/** Checks whether the sheet asks this person the question, after they say what happened. */
export function fits(
  { only, adults, minors, unless }: Pick<GroupField, "only" | "adults" | "minors" | "unless">,
  answers: SheetAnswers,
): boolean {
  const [situation, reporter] = [situationOf(answers), reporterOf(answers)];
  const isFor = !(adults && reporter === YOUNG) && !(minors && reporter === SELF);
  if (isWithheld({ unless }, answers)) return false;
  return isFor && (!only || situation === "" || only.includes(situation));
}
