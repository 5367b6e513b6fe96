import type { GroupField } from "../../schema/facts/sheet.ts";
import { asList, own, type SheetAnswers } from "./answers.ts";

/** The field that says what happened, and the one that says to whom. */
const [SITUATION, READER] = ["situation", "reporter"];
const [YOUNG, SELF] = ["me-young", "me-adult"];

/** Whether a question is asked of whoever writes, after what happened. */
export function fits(
  { only, adults, minors }: Pick<GroupField, "only" | "adults" | "minors">,
  answers: SheetAnswers,
): boolean {
  const [situation = ""] = asList(own(answers, SITUATION));
  const [reader] = asList(own(answers, READER));
  const isFor = !(adults && reader === YOUNG) && !(minors && reader === SELF);
  return isFor && (!only || situation === "" || only.includes(situation));
}
