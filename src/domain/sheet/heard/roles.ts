import { isOwn } from "../about.ts";
import type { Detail, DetailKind, DetailOf } from "../told/details.ts";
import { daysBetween, firstDay, type Now } from "./when.ts";

/** Signs between a number and the words that say when to call it. */
const NEAR = 40;
/** Signs between a day and the words of a meeting that it belongs to. */
const BESIDE = 3;

/**
 * What each detail is taken for.
 *
 * @param all the details of the text with those that are said again
 * @param reader who writes, where it is known
 */
export function rolesOf(
  once: readonly Detail[],
  all: readonly Detail[],
  now: Now,
  reader: string | undefined,
): string[] {
  const hasChild = once.some((one) => one.kind === "age" && one.value.of === "child");
  const isSelf = isOwn(reader);
  const calls = all.filter(({ kind }) => kind === "safe_contact" || kind === "language_to_call");
  const days = dayRoles(once, all, calls, now);
  const towns = once.filter((one) => one.kind === "town");
  // Where a trip or a tournament is comes after the home.
  const town = towns.find(({ value }) => !value.away) ?? towns[0];
  return once.map((detail): string => {
    switch (detail.kind) {
      case "age":
        return ageRole(detail, hasChild, isSelf);
      case "town":
        return detail === town ? "town" : "town-other";
      case "handle":
        return "handle-theirs";
      case "url":
        return /\/[^/]+\/./.test(detail.value.value.replace(/^\w+:\/\//, "")) ? "url-page" : "url-profile";
      case "email":
      case "phone":
        return `${detail.kind}-${isNear(detail, calls) ? "yours" : "theirs"}`;
      case "amount":
        return detail.value.role === undefined ? "amount" : `amount-${detail.value.role}`;
      case "payment":
        return detail.value.role === "asked" ? "payment-asked" : "payment";
      case "when":
        return days.get(detail) ?? "when-event";
      default:
        return detail.kind.replace(/_/g, "-");
    }
  });
}

/** The other roles that a detail of a kind may have, its own among them. */
export function rolesFor(kind: DetailKind, known: readonly string[]): string[] {
  const name = kind.replace(/_/g, "-");
  return known.filter((role) => role === name || role.startsWith(`${name}-`));
}

function ageRole({ value: { of, value, at } }: DetailOf<"age">, hasChild: boolean, isSelf: boolean): string {
  if (of === "writer" && isSelf && at === "then") return "age-then";
  if (of === "writer" && isSelf) return "age-child";
  const isMinor = [value].flat().every((years) => years < 18);
  if (!isSelf && (of === "child" || (of === "writer" && isMinor && !hasChild))) return "age-child";
  return of === "suspect" ? "age-person" : "age-other";
}

/** The meeting's own day, the deadline, since when; the rest are days on which something happened. */
function dayRoles(
  once: readonly Detail[],
  all: readonly Detail[],
  calls: readonly Detail[],
  now: Now,
): Map<Detail, string> {
  const roles = new Map<Detail, string>();
  const meetings = all.filter(({ kind }) => kind === "meeting");
  const isPressed = ["threat", "amount"].every((kind) => once.some((one) => one.kind === kind));
  for (const detail of once) {
    if (detail.kind !== "when") continue;
    const { kind, iso, since } = detail.value;
    const day = iso === null ? undefined : firstDay(iso);
    if (kind === "deadline") roles.set(detail, "when-deadline");
    else if (calls.some((call) => overlap(call, detail))) roles.set(detail, "when-call");
    else if (meetings.some((meeting) => isOfMeeting(meeting, detail))) roles.set(detail, "when-meeting");
    else if (since && ![...roles.values()].includes("when-first")) roles.set(detail, "when-first");
    // "le tournoi est du 4 au 6 décembre" is no limit.
    else if (day !== undefined && day > now.day && isPressed && kind !== "date")
      roles.set(detail, "when-deadline");
  }
  return roles;
}

/** Whether a meeting is near, later or past, by the day that is said in it. */
export function meetingOf(meeting: Detail, all: readonly Detail[], now: Now): string {
  const days = all.flatMap((one) =>
    one.kind === "when" && one.value.iso !== null && isOfMeeting(meeting, one)
      ? [firstDay(one.value.iso)]
      : [],
  );
  const [day] = days;
  if (day === undefined) return "unsure";
  const away = daysBetween(now.day, day);
  if (away < 0) return "happened";
  return away <= 1 ? "within-a-day" : "later";
}

/** A day within the words of a meeting, or right before them: «بكرا الساعة ١١ بدو يلتقى معو». */
function isOfMeeting(meeting: Detail, day: Detail): boolean {
  return overlap(meeting, day) || (day.end <= meeting.start && day.end + BESIDE >= meeting.start);
}

function overlap(one: Detail, other: Detail): boolean {
  return one.start < other.end && other.start < one.end;
}

function isNear({ start, end }: Detail, others: readonly Detail[]): boolean {
  return others.some((one) => one.start - NEAR < end && start < one.end + NEAR);
}
