import type { Detail, DetailKind, DetailOf } from "../told/details.ts";
import { daysBetween, firstDay, type Now } from "./when.ts";

/** Signs between a number and the words that say when to call it. */
const NEAR = 40;
/** A single day that lies longer back is when it began. */
const RECENT = 2;

/** What each detail is taken for. @param all the details of the text with those that are said again */
export function rolesOf(once: readonly Detail[], all: readonly Detail[], now: Now): string[] {
  const hasChild = once.some((one) => one.kind === "age" && one.value.of === "child");
  const calls = all.filter(({ kind }) => kind === "safe_contact" || kind === "language_to_call");
  const days = dayRoles(once, all, calls, now);
  return once.map((detail): string => {
    switch (detail.kind) {
      case "age":
        return ageRole(detail, hasChild);
      case "handle":
        return "handle-theirs";
      case "url":
        return /\/[^/]+\/./.test(detail.value.value.replace(/^\w+:\/\//, "")) ? "url-page" : "url-profile";
      case "email":
      case "phone":
        return `${detail.kind}-${isNear(detail, calls) ? "yours" : "theirs"}`;
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
  return known.filter((role) => role === name || (role.startsWith(`${name}-`) && !known.includes(name)));
}

function ageRole({ value: { of, value } }: DetailOf<"age">, hasChild: boolean): string {
  const isMinor = [value].flat().every((years) => years < 18);
  if (of === "child" || (of === "writer" && isMinor && !hasChild)) return "age-child";
  return of === "suspect" ? "age-person" : "age-other";
}

/** The meeting's own day, the deadline, the first and the last time; the rest are days with something in them. */
function dayRoles(
  once: readonly Detail[],
  all: readonly Detail[],
  calls: readonly Detail[],
  now: Now,
): Map<Detail, string> {
  const roles = new Map<Detail, string>();
  const meetings = all.filter(({ kind }) => kind === "meeting");
  const isPressed = once.some(({ kind }) => kind === "threat" || kind === "amount");
  const past: { detail: Detail; day: string }[] = [];
  for (const detail of once) {
    if (detail.kind !== "when") continue;
    const { kind, iso } = detail.value;
    const day = iso === null ? undefined : firstDay(iso);
    if (kind === "deadline") roles.set(detail, "when-deadline");
    else if (calls.some((call) => overlap(call, detail))) roles.set(detail, "when-call");
    else if (meetings.some((meeting) => overlap(meeting, detail))) roles.set(detail, "when-meeting");
    else if (day !== undefined && day <= now.day) past.push({ detail, day });
    else if (day !== undefined && isPressed) roles.set(detail, "when-deadline");
  }
  past.sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = past;
  const last = past.at(-1);
  if (first && last && first !== last) {
    roles.set(first.detail, "when-first");
    roles.set(last.detail, "when-last");
  } else if (first) {
    roles.set(first.detail, daysBetween(first.day, now.day) > RECENT ? "when-first" : "when-last");
  }
  return roles;
}

/** Whether a meeting is near, later or past, by the day that is said in it. */
export function meetingOf(meeting: Detail, all: readonly Detail[], now: Now): string {
  const days = all.flatMap((one) =>
    one.kind === "when" && one.value.iso !== null && overlap(meeting, one) ? [firstDay(one.value.iso)] : [],
  );
  const [day] = days;
  if (day === undefined) return "unsure";
  const away = daysBetween(now.day, day);
  if (away < 0) return "happened";
  return away <= 1 ? "within-a-day" : "later";
}

function overlap(one: Detail, other: Detail): boolean {
  return one.start < other.end && other.start < one.end;
}

function isNear({ start, end }: Detail, others: readonly Detail[]): boolean {
  return others.some((one) => one.start - NEAR < end && start < one.end + NEAR);
}
