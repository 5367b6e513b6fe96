import { remembered } from "../../core/remembered.rules.ts";

/**
 * How far a clock is from UTC at an hour that it shows, as "-05:00".
 *
 * @param day a day that exists, as YYYY-MM-DD
 * @param time HH:MM
 * @param clock IANA name, as "America/Toronto"
 */
export function offsetOf(day: string, time: string, clock: string): string {
  const shown = Date.parse(`${day}T${time}Z`);
  // Twice: the first guess may fall on the other side of a change of the clock.
  const first = shown - ahead(shown, clock);
  const minutes = Math.round(ahead(first, clock) / 60_000);
  const both = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return (minutes < 0 ? "-" : "+") + both.map((part) => String(part).padStart(2, "0")).join(":");
}

/** Milliseconds by which a clock is ahead of UTC at an instant. */
function ahead(instant: number, clock: string): number {
  return Date.parse(`${localOf(instant, clock)}Z`) - instant + (instant % 60_000);
}

// Swedish writes days as ISO 8601 does. Made once for a clock: a report is written anew at every key.
const formatOf = remembered(
  (timeZone: string) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }),
);

/** What a clock shows at an instant, as "2026-11-27T21:10". */
export function localOf(instant: number, clock: string): string {
  return formatOf(clock).format(instant).replace(" ", "T");
}
