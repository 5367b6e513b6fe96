import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Danger, Reader } from "../../core/vocabulary.rules.ts";
import type { Settled } from "./answers.rules.ts";

/**
 * Returns the first row that fits.
 *
 * @throws Error when none fits; the checks of the facts prevent this
 */
export function rowFor(
  situation: Pick<Situation, "id" | "rows">,
  reader: Reader,
  { answers, danger }: Settled,
): Row {
  const row = situation.rows.find(
    (one) => (one.for === "everyone" || one.for.includes(reader)) && holds(one.when, answers, danger),
  );
  if (!row) throw new Error(`${situation.id}: no row for ${reader} and ${JSON.stringify(answers)}`);
  return row;
}

/** Checks whether a row handles danger itself. Then nothing comes before it. */
export const namesDanger = (row: Row): boolean => row.when.danger !== undefined;

function holds(when: Row["when"], answers: Settled["answers"], danger: Danger | undefined): boolean {
  return Object.entries(when).every(([question, accepted]) =>
    question === "danger" && accepted.includes("any")
      ? danger !== undefined
      : accepted.includes(answers[question] ?? ""),
  );
}
