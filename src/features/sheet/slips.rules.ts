import {
  asDate,
  asList,
  entries,
  own,
  type Entry,
  type Sheet,
  type SheetAnswers,
} from "../report/answers.rules.ts";
import { isDay } from "../report/date.rules.ts";
import { lookalikes, unseen } from "../report/lookalike.rules.ts";

/** A possible mistake. It never blocks. */
export type SlipId =
  | "address-without-site"
  | "user-name-with-space"
  | "user-name-is-address"
  | "unseen-sign"
  | "lookalike-sign"
  | "email-without-site"
  | "email-without-at"
  | "neither-number-nor-email"
  | "no-such-day"
  | "date-in-future"
  | "last-before-first"
  | "meeting-in-past";

export interface Slip {
  /** Path of the field, as in "accounts.2.user-name", counted from 0. */
  readonly field: string;
  /** Words id. */
  readonly id: SlipId;
}

/** A telephone number that was copied often has marks of direction, and nobody is led astray by them. */
const NAMES: ReadonlySet<string> = new Set(["user-name", "address"]);
const SITE = /[^\s./@]\.[^\s./\d]{2,}/;
const WEB = /^(https?:|www\.)/i;
const MEETING_DAY = "meeting-when";
/** Digits of every script, since they are kept as typed. */
const DIGITS = /\p{Nd}/gu;
const FEWEST_DIGITS = 7;

/**
 * Answers that look like mistakes: an address without a site, a user name with a space, a day that has not come.
 *
 * @param today day to compare with, as YYYY-MM-DD
 * @example slips({ accounts: [{ "user-name": "max rider" }] }, sheet, "2026-11-25");
 * // [{ field: "accounts.0.user-name", id: "user-name-with-space" }]
 */
export function slips(answers: SheetAnswers, sheet: Sheet, today: string): Slip[] {
  return entries(answers, sheet).flatMap((entry) => {
    const ids = entry.field.kind === "date-about" ? dateSlips(entry, answers, today) : textSlips(entry);
    return ids.map((id) => ({ field: entry.path, id }));
  });
}

function textSlips({ field, answer }: Entry): SlipId[] {
  const text = asList(answer).join(" ").trim();
  if (text === "") return [];
  const found =
    field.check && { address: ofAddress, "user-name": ofUserName, reach: ofReach }[field.check](text);
  return [...(found ? [found] : []), ...(NAMES.has(field.check ?? "") ? signSlips(text) : [])];
}

/** What names an account or a page, and does not look like what it is. */
function signSlips(text: string): SlipId[] {
  return [
    ...(unseen(text).length > 0 ? ["unseen-sign" as const] : []),
    ...(lookalikes(text).length > 0 ? ["lookalike-sign" as const] : []),
  ];
}

/** A profile number is accepted in place of its address. */
function ofAddress(text: string): SlipId | undefined {
  return SITE.test(text) || /^\p{Nd}+$/u.test(text) ? undefined : "address-without-site";
}

function ofUserName(text: string): SlipId | undefined {
  if (WEB.test(text)) return "user-name-is-address";
  return /\s/.test(text) ? "user-name-with-space" : undefined;
}

function ofReach(text: string): SlipId | undefined {
  if (text.includes("@")) return /@[^\s@]+\.[^\s@]{2,}/.test(text) ? undefined : "email-without-site";
  if (/\p{Letter}/u.test(text) && SITE.test(text)) return "email-without-at";
  return (text.match(DIGITS)?.length ?? 0) < FEWEST_DIGITS ? "neither-number-nor-email" : undefined;
}

function dateSlips({ field, answer }: Entry, answers: SheetAnswers, today: string): SlipId[] {
  const { day } = asDate(answer);
  const found: SlipId[] = [];
  if (day !== "" && !isDay(day)) found.push("no-such-day");
  if (isDay(day) && day > today && !field.future) found.push("date-in-future");
  const before = field.after ? asDate(own(answers, field.after)).day : "";
  if (isDay(day) && isDay(before) && day < before) found.push("last-before-first");
  if (field.id === MEETING_DAY && isDay(day) && day < today && !hasHappened(answers))
    found.push("meeting-in-past");
  return found;
}

function hasHappened(answers: SheetAnswers): boolean {
  return asList(own(answers, "meeting")).includes("happened");
}
