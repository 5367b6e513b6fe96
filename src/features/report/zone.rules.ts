import { remembered } from "../../core/remembered.rules.ts";

/** The clock of nearly all of Quebec. */
export const QUEBEC = "America/Toronto";

/**
 * Returns the UTC offset of a clock at an hour that it shows, as "-05:00".
 *
 * @param day an existing day, as YYYY-MM-DD
 * @param time HH:MM
 * @param clock IANA name, as "America/Toronto"
 */
export function offsetOf(day: string, time: string, clock: string): string {
  const shown = Date.parse(`${day}T${time}Z`);
  // Two rounds: the first guess may be on the other side of a clock change.
  const first = shown - ahead(shown, clock);
  const minutes = Math.round(ahead(first, clock) / 60_000);
  const both = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return (minutes < 0 ? "-" : "+") + both.map((part) => String(part).padStart(2, "0")).join(":");
}

/** Returns how far a clock is ahead of UTC at an instant, in milliseconds. */
function ahead(instant: number, clock: string): number {
  return Date.parse(`${localOf(instant, clock)}Z`) - instant + (instant % 60_000);
}

// Swedish writes days in ISO 8601. Cached for each clock, because every key press rebuilds the report.
const formatOf = remembered(
  (timeZone: string) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }),
);

/** Returns what a clock shows at an instant, as "2026-11-27T21:10". */
export function localOf(instant: number, clock: string): string {
  return formatOf(clock).format(instant).replace(" ", "T");
}
