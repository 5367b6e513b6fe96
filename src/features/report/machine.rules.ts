import type { GroupField, LeafField } from "./sheet-facts.schema.ts";
import {
  asDate,
  asList,
  entries,
  isEmpty,
  type Answer,
  type DateAbout,
  type Sheet,
  type SheetAnswers,
} from "./answers.rules.ts";
import type { Due } from "./clock.rules.ts";
import { isDay, isTime, type Moment } from "./date.rules.ts";
import { urgencyOf } from "./urgency.rules.ts";
import { clockOf } from "./there.rules.ts";
import { offsetOf } from "./zone.rules.ts";

/** The version of the block. Version 3 no longer names what nobody answered: the story may have it. */
export const VERSION = "3";
/** The value for the answer "not sure", and for a detail that is always named and has no answer. */
export const UNKNOWN = "unknown";

const NOT_SURE = "unsure";
const TEN_DIGITS = /^1?(\d{10})$/;

/**
 * Returns the answers as lines "KEY=value" for a machine, in ASCII. Options have the ids of the sheet in
 * English, days are in ISO 8601 with their UTC offset, and North American telephones are in E.164. Other
 * letters become \u and four hexadecimal digits, as in JSON. Stories have no line, because the report has
 * them above, as written.
 * /data/sheet-format.json describes the format.
 *
 * @example machineLines({ safe: "no" }, sheet, { day: "2026-11-27", time: "21:10" });
 * // ["REPORT=3", "FILLED=2026-11-27T21:10-05:00", "SAFE=no", …]
 */
export function machineLines(answers: SheetAnswers, sheet: Sheet, moment: Moment): string[] {
  const filled = isoOf({ ...moment, zone: "" }, sheet);
  const given = entries(answers, sheet)
    .filter(({ field, answer }) => field.kind !== "long" && !isEmpty(answer))
    .flatMap(({ path, field, answer }) => linesOf(keyOf(path), field, answer, sheet));
  const { level, due } = urgencyOf(answers, sheet, moment);
  const by = due && isoOf(due, sheet);
  return [
    `REPORT=${VERSION}`,
    ...(filled ? [`FILLED=${filled}`] : []),
    `URGENCY=${level === "unsure" ? UNKNOWN : level}`,
    ...(by ? [`URGENCY_BY=${by}`] : []),
    ...given,
    ...unsaid(answers, sheet),
  ];
}

/** Returns the details that are always named and have no answer, of each block that has one. */
function unsaid(answers: SheetAnswers, sheet: Sheet): string[] {
  const all = entries(answers, sheet);
  const blockOf = (path: string): string => path.split(".").slice(0, -1).join(".");
  const filled = new Set(all.filter(({ answer }) => !isEmpty(answer)).map(({ path }) => blockOf(path)));
  return all
    .filter(({ path, field, answer }) => field.always && isEmpty(answer) && filled.has(blockOf(path)))
    .map(({ path }) => `${keyOf(path)}=${UNKNOWN}`);
}

/** Returns the key of a field: "accounts.0.user-name" becomes ACCOUNTS_1_USER_NAME. */
export function keyOf(path: string): string {
  return path
    .replace(/\.(\d+)\./, (_all, index: string) => `.${Number(index) + 1}.`)
    .replace(/[.-]/g, "_")
    .toUpperCase();
}

function linesOf(
  key: string,
  field: LeafField | GroupField,
  answer: Answer | undefined,
  sheet: Sheet,
): string[] {
  if (field.kind === "date-about") {
    const date = asDate(answer);
    const iso = isoOf(date, sheet);
    const words = [iso ? "" : date.day, iso?.includes("T") ? "" : date.time, date.words]
      .filter(Boolean)
      .join(" ");
    return [
      ...(iso ? [`${key}=${iso}`] : []),
      ...(iso && date.about ? [`${key}_ABOUT=yes`] : []),
      ...(words ? [`${key}_WORDS=${escaped(words)}`] : []),
    ];
  }
  const given = asList(answer).filter((text) => text.trim() !== "");
  if (field.options)
    return [`${key}=${given.map((id) => (id === NOT_SURE ? UNKNOWN : escaped(id))).join(",")}`];
  return [`${key}=${field.check === "reach" ? reachOf(given.join(" ")) : escaped(given.join(" "))}`];
}

/** Returns a day, or a day and hour with the offset of its zone, which is left out where nobody knows it. */
function isoOf(
  { day, time, ...of }: Pick<DateAbout, "day" | "time" | "zone"> & Pick<Due, "there">,
  sheet: Sheet,
): string | undefined {
  if (!isDay(day)) return undefined;
  if (!isTime(time)) return day;
  // A machine cannot ask whether a supposed country is right.
  const clock = of.there?.isSupposed ? undefined : clockOf(of, sheet);
  return clock ? `${day}T${time}${offsetOf(day, time, clock)}` : `${day}T${time}`;
}

/** Returns a telephone of ten digits in E.164, and any other text as typed. */
function reachOf(text: string): string {
  const digits = text.replace(/[\s().+-]/g, "");
  const [, ten] = TEN_DIGITS.exec(digits) ?? [];
  return ten ? `+1${ten}` : escaped(text.trim());
}

/** Returns a text as one line of ASCII. Other characters become escapes, as in JSON. */
function escaped(text: string): string {
  return text.replace(
    /[^ -~]|[\\&<>]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
