import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { Settled } from "./answers.rules.ts";

/**
 * Returns the first row that fits.
 *
 * @throws Error when none fits; the checks of the facts prevent this
 */
export function rowFor(situation: Pick<Situation, "id" | "rows">, reader: Reader, { answers }: Settled): Row {
  const row = situation.rows.find(
    (one) => (one.for === "everyone" || one.for.includes(reader)) && holds(one.when, answers),
  );
  if (!row) throw new Error(`${situation.id}: no row for ${reader} and ${JSON.stringify(answers)}`);
  return row;
}

/** Checks whether a row handles danger itself, or the day of a meeting. Then nothing comes before it. */
export const namesDanger = ({ when }: Row): boolean => when.danger !== undefined || when.when !== undefined;

const holds = (when: Row["when"], answers: Settled["answers"]): boolean =>
  Object.entries(when).every(([question, accepted]) => accepted.includes(answers[question] ?? ""));
