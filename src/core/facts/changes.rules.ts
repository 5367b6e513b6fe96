import type { Change } from "./schema/freshness.ts";

/** Values by key. */
export type Values = Readonly<Record<string, string>>;

/**
 * Returns the changes between two sets of values, sorted by key.
 *
 * @example changesBetween({ "a/phone": "1" }, { "a/phone": "2" }, "2026-11-25") // [{ day, key: "a/phone", from: "1", to: "2" }]
 */
export function changesBetween(before: Values, after: Values, day: string): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .map((key) => ({ day, key, from: before[key] ?? null, to: after[key] ?? null }))
    .filter(({ from, to }) => from !== to);
}
