import type { Row, Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Danger, Reader } from "../../core/vocabulary.rules.ts";
import type { Settled } from "./answers.rules.ts";

/**
 * The first row that fits.
 *
 * @throws when none does, which the checks of the facts rule out
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

/** Whether a row itself says what danger means: then nothing is set before it. */
export const namesDanger = (row: Row): boolean => row.when.danger !== undefined;

function holds(when: Row["when"], answers: Settled["answers"], danger: Danger | undefined): boolean {
  return Object.entries(when).every(([question, accepted]) =>
    question === "danger" && accepted.includes("any")
      ? danger !== undefined
      : accepted.includes(answers[question] ?? ""),
  );
}
