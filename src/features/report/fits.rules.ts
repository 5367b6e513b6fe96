import type { GroupField } from "./sheet-facts.schema.ts";
import { reporterOf, SELF, situationOf, YOUNG } from "./about.rules.ts";
import type { SheetAnswers } from "./answers.rules.ts";

/** Checks whether the sheet asks this person the question, after they say what happened. */
export function fits(
  { only, adults, minors }: Pick<GroupField, "only" | "adults" | "minors">,
  answers: SheetAnswers,
): boolean {
  const [situation, reporter] = [situationOf(answers), reporterOf(answers)];
  const isFor = !(adults && reporter === YOUNG) && !(minors && reporter === SELF);
  return isFor && (!only || situation === "" || only.includes(situation));
}
