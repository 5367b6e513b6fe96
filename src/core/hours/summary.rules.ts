import { DAYS } from "../vocabulary.rules.ts";
import type { Hours } from "../schema/hours.ts";

export type Day = (typeof DAYS)[number];

/** Days that have the same opening times, in the order of the week. The times are local in Quebec. */
export interface Stretch {
  readonly days: readonly Day[];
  readonly opens: string;
  readonly closes: string;
}

/**
 * Groups opening hours so that a sentence can say them. Days with the same times become one stretch.
 * Stretches are sorted by their first day. Unknown hours return null.
 *
 * @example summariseHours("always"); // { always: true }
 * @example summariseHours(null); // null: unknown, not closed
 */
export function summariseHours(
  hours: Hours,
): { readonly always: true } | { readonly office: true } | readonly Stretch[] | null {
  if (hours === null) return null;
  if (hours === "always") return { always: true };
  if (hours === "office") return { office: true };
  const byTimes = new Map<string, { opens: string; closes: string; days: Set<Day> }>();
  for (const { days, opens, closes } of hours) {
    const times = `${opens}-${closes}`;
    const stretch = byTimes.get(times) ?? { opens, closes, days: new Set<Day>() };
    for (const day of days) stretch.days.add(day);
    byTimes.set(times, stretch);
  }
  return [...byTimes.values()]
    .map(({ days, opens, closes }) => ({ days: DAYS.filter((day) => days.has(day)), opens, closes }))
    .sort((a, b) => firstDay(a) - firstDay(b) || a.opens.localeCompare(b.opens));
}

function firstDay({ days }: Stretch): number {
  const [first] = days;
  return first === undefined ? DAYS.length : DAYS.indexOf(first);
}
