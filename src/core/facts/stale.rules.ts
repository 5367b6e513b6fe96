import type { Facts } from "./schema/facts.ts";
import type { FactKind, Freshness } from "./schema/freshness.ts";
import { newestSeen } from "./seen.rules.ts";
import { publishedValues } from "./values.rules.ts";

/** When a value is due to be checked again. */
export interface NextCheck {
  readonly key: string;
  readonly kind: FactKind;
  readonly file: string;
  /** ISO day on which its newest page was read. */
  readonly seen: string;
  /** ISO day by which a person must check it again. */
  readonly due: string;
}

/** The next check of every value that visitors may use, the most pressing first. */
export function nextChecks(facts: Facts, freshness: Freshness): NextCheck[] {
  return publishedValues(facts)
    .map(({ key, kind, file, sources, look }) => {
      const seen = newestSeen(sources, facts);
      const due = dueDay(seen, kind, freshness);
      return { key, kind, file, seen, due: look !== undefined && look < due ? look : due };
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.key < b.key ? -1 : 1));
}

/** ISO day by which a person must check again what was read on a day. */
export function dueDay(seen: string, kind: FactKind, freshness: Freshness): string {
  return addDays(seen, freshness[kind]);
}

/** Overdue values, and values with a day of reading in the future: a typo there would hide them for years. @param day ISO day */
export function overdue<C extends Pick<NextCheck, "seen" | "due">>(checks: readonly C[], day: string): C[] {
  return checks.filter(({ due, seen }) => due <= day || seen > day);
}

/** Days before its end from which the table of holidays is asked for. */
const HOLIDAYS_AHEAD = 180;

/**
 * How many days the table of holidays still reaches, less than none once it is over; undefined while there is time.
 * After its end pages say nothing of opening hours, which misleads nobody: a day without a table stops no build.
 *
 * @param day ISO day
 */
export function holidaysLeft({ holidays }: Pick<Facts, "holidays">, day: string): number | undefined {
  const left = (Date.parse(holidays.until) - Date.parse(day)) / 86_400_000;
  return left > HOLIDAYS_AHEAD ? undefined : left;
}

/** @example addDays("2026-11-25", 90) // "2027-02-23" */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
