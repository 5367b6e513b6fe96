import type { Answer, Sheet } from "../answers.ts";
import { plainValue, type Detail, type DetailKind } from "../told/details.ts";
import { blocksOf } from "./blocks.ts";
import { meetingOf, rolesOf } from "./roles.ts";
import { whenAnswer, type Now } from "./when.ts";

/** What was read in the own words: what it is taken for, and what it would answer. Nothing of it is in the report yet. */
export interface Heard {
  readonly kind: DetailKind;
  /** Normal form, as one line. */
  readonly value: string;
  /** What it is taken for: a key of `heard` in `src/data/sheet.yaml`. */
  readonly role: string;
  /** Where it stands: UTF-16 units of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Which of the repeated blocks it belongs to, counted from 0, among those that are read in this text. */
  readonly block: number;
  readonly answer: Answer;
  /** The words it comes from, as written. */
  readonly words: string;
  /** The sentence it stands in, as written. */
  readonly around: string;
}

const END_OF_SENTENCE = /[.!?؟\n]/;
/** A sentence without an end is cut so many signs before and after. */
const FARTHEST = 120;

/**
 * What was told, each thing once, in the order of the text, with what it would answer in the sheet.
 *
 * @param details as `tell` gives them for this text
 * @param reader who writes, where it is known: an answer of the field "reporter"
 * @example heard(tell("on est à Laval", …), "on est à Laval", sheet, now)[0]; // { role: "town", answer: "Laval", … }
 */
export function heard(
  details: readonly Detail[],
  text: string,
  sheet: Sheet,
  now: Now,
  reader?: string,
): Heard[] {
  const lines = details.map((detail) => `${detail.kind} ${plainValue(detail)} ${roleSaid(detail)}`);
  const once = details.filter(
    (detail, at) => lines.indexOf(lines[at]!) === at && !details.some((other) => isCloser(other, detail)),
  );
  const roles = rolesOf(once, details, now, reader);
  const blocks = blocksOf(once, roles, text);
  return once.map((detail, at) => {
    const { kind, start, end } = detail;
    const words = text.slice(start, end);
    const role = roles[at]!;
    const answer =
      kind === "meeting" ? meetingOf(detail, details, now) : answerOf(detail, role, words, sheet);
    const around = sentenceAt(text, start, end);
    return { kind, value: plainValue(detail), role, start, end, block: blocks[at]!, answer, words, around };
  });
}

/** "12 ans, 6e année": the years of the grade say no more than the age. */
function isCloser(one: Detail, range: Detail): boolean {
  if (one.kind !== "age" || range.kind !== "age" || one.value.of !== range.value.of) return false;
  const [low = NaN, high = NaN] = [range.value.value].flat();
  return typeof one.value.value === "number" && low <= one.value.value && one.value.value <= high;
}

/** The same sum is asked for, and then paid. */
function roleSaid({ value }: Detail): string {
  return "role" in value && value.role ? value.role : "";
}

/** The answer that a detail gives in the field of its role: its value where it has one, else the words themselves. */
function answerOf(detail: Detail, role: string, words: string, sheet: Sheet): Answer {
  const { options } = sheet.heard[role] ?? {};
  const coded = (id: string): string => options?.[id] ?? id;
  switch (detail.kind) {
    case "age":
      return role === "age-other" ? words : [detail.value.value].flat().join("–");
    case "town":
      return detail.value.name;
    case "handle":
    case "url":
    case "email":
      return detail.value.value;
    case "amount":
      return `${detail.value.value} ${detail.value.currency}`;
    case "when":
      return role === "when-call" ? words : whenAnswer(detail, words);
    case "language_to_call":
      return detail.value.languages.map(coded);
    case "app":
      return detail.value.id;
    case "payment":
    case "threat":
      return [coded(detail.value.kind)];
    case "relation":
      return coded(detail.value.kind);
    case "image_held":
      return coded(String(detail.value.value));
    case "suicidal":
    case "weapon":
      return [coded("")];
    default:
      return words;
  }
}

function sentenceAt(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - FARTHEST), start)
    .split(END_OF_SENTENCE)
    .at(-1)!;
  const [after = ""] = text.slice(end, end + FARTHEST).split(END_OF_SENTENCE);
  return (before + text.slice(start, end) + after).trim();
}
