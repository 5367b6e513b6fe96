import type { Facts } from "./schema/facts.ts";
import type { FactKind, Freshness } from "./schema/freshness.ts";
import { newestSeen } from "./seen.rules.ts";
import { publishedValues } from "./values.rules.ts";

/** The day by which a person must check a value again. */
export interface NextCheck {
  readonly key: string;
  readonly kind: FactKind;
  readonly file: string;
  /** ISO day on which its newest source was read. */
  readonly seen: string;
  /** ISO day by which a person must check it again. */
  readonly due: string;
}

/** Returns the next check of every value that visitors may use, the most urgent first. */
export function nextChecks(facts: Facts, freshness: Freshness): NextCheck[] {
  return publishedValues(facts)
    .map(({ key, kind, file, sources, look }) => {
      const seen = newestSeen(sources, facts);
      const due = dueDay(seen, kind, freshness);
      return { key, kind, file, seen, due: look !== undefined && look < due ? look : due };
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.key < b.key ? -1 : 1));
}

/** Returns the ISO day by which a person must check a value again. @param seen ISO day of the last reading */
export function dueDay(seen: string, kind: FactKind, freshness: Freshness): string {
  return addDays(seen, freshness[kind]);
}

/**
 * Returns the overdue values, and those with a reading day in the future: such a typo would hide them for years.
 *
 * @param day current ISO day
 */
export function overdue<C extends Pick<NextCheck, "seen" | "due">>(checks: readonly C[], day: string): C[] {
  return checks.filter(({ due, seen }) => due <= day || seen > day);
}

/** How many days before its end a new table of holidays is due. */
const HOLIDAYS_AHEAD = 180;

/**
 * Returns how many days the table of holidays still covers, or undefined if more than 180 are left. The number is
 * negative after its end. Then pages say nothing about opening hours, which misleads nobody, so the build goes on.
 *
 * @param day ISO day
 */
export function holidaysLeft({ holidays }: Pick<Facts, "holidays">, day: string): number | undefined {
  const left = (Date.parse(holidays.until) - Date.parse(day)) / 86_400_000;
  return left > HOLIDAYS_AHEAD ? undefined : left;
}

/** Adds days to an ISO day. @example addDays("2026-11-25", 90) // "2027-02-23" */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
