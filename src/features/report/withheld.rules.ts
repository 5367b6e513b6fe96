import { reporterOf } from "./about.rules.ts";
import { asList, leaves, own, type Sheet, type SheetAnswers } from "./answers.rules.ts";
import type { GroupField } from "./sheet-facts.schema.ts";

/** Checks whether another answer keeps a field out of the report, as "without my name" does with the name. */
export function isWithheld({ unless }: Pick<GroupField, "unless">, answers: SheetAnswers): boolean {
  if (!unless) return false;
  const { field, options, readers } = unless;
  const isFor = !readers || readers.some((reader) => reader === reporterOf(answers));
  return isFor && asList(own(answers, field)).some((id) => options.includes(id));
}

/** Digits of a telephone that count: none of the country. */
const LOCAL_DIGITS = 10;

/** Returns a telephone or an e-mail as it is compared: of a telephone its digits alone. */
function bareContact(text: string): string {
  const isNumber = /\d/.test(text) && !/\p{Letter}/u.test(text);
  return isNumber ? text.replace(/\D/g, "").slice(-LOCAL_DIGITS) : text.trim().toLowerCase();
}

/** Checks whether an answer is the telephone or e-mail that another answer calls not safe. */
function isUnsafe({ id, unlike }: Pick<GroupField, "id" | "unlike">, answers: SheetAnswers): boolean {
  if (unlike === undefined) return false;
  const [given, unsafe] = [id, unlike].map((one) => bareContact(asList(own(answers, one)).join("")));
  return given !== "" && given === unsafe;
}

/**
 * Returns the answers that are handed over: all but those that the person keeps to themselves, and a way to reach them that they
 * call watched.
 *
 * @example handedOver({ named: "no", "reporter-name": "Nadia" }, sheet); // { named: "no" }
 */
export function handedOver(answers: SheetAnswers, sheet: Pick<Sheet, "sections">): SheetAnswers {
  const kept = new Set(
    leaves(sheet).flatMap(({ field }) =>
      isWithheld(field, answers) || isUnsafe(field, answers) ? [field.id] : [],
    ),
  );
  return kept.size === 0
    ? answers
    : Object.fromEntries(Object.entries(answers).filter(([id]) => !kept.has(id)));
}
