import type { FactKind, Freshness } from "../../core/facts/schema/freshness.ts";
import { addDays, dueDay, overdue } from "../../core/facts/stale.rules.ts";

/** A value on a card. We cannot correct a card on another site. */
export interface CardValue {
  readonly kind: FactKind;
  /** ISO day of the last reading. */
  readonly seen: string;
}

/** When we read the values of a card, and how long people may trust it. */
export interface CardDates {
  /** The oldest day of reading of the values. */
  readonly read: string;
  /** The last day on which no value is due for a new check. */
  readonly until: string;
}

/**
 * Returns the days on a card; undefined when a value is overdue on the day of the build, or its day is in the
 * future. The card then may show no number.
 *
 * @param day ISO day
 */
export function cardDates(
  values: readonly CardValue[],
  freshness: Freshness,
  day: string,
): CardDates | undefined {
  const checks = values.map(({ kind, seen }) => ({ seen, due: dueDay(seen, kind, freshness) }));
  if (checks.length === 0 || overdue(checks, day).length > 0) return undefined;
  const first = (days: string[]): string => days.sort()[0]!;
  return {
    read: first(checks.map(({ seen }) => seen)),
    until: addDays(first(checks.map(({ due }) => due)), -1),
  };
}
