import type { FactKind, Freshness } from "../../core/facts/schema/freshness.ts";
import { addDays, dueDay, overdue } from "../../core/facts/stale.rules.ts";

/** A value that stands on a card: what is pasted elsewhere cannot be mended from here. */
export interface CardValue {
  readonly kind: FactKind;
  /** ISO day on which it was last read. */
  readonly seen: string;
}

/** When the values of a card were read, and until when it may be trusted. */
export interface CardDates {
  /** The oldest day: no value was read before it. */
  readonly read: string;
  /** The last day on which none of them is due to be looked up anew. */
  readonly until: string;
}

/**
 * The days that a card says; undefined where one of its values is overdue on the day of the build, or bears a day to
 * come: then it may show no number.
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
