import type { Change } from "./schema/freshness.ts";

/** Values by key. */
export type Values = Readonly<Record<string, string>>;

/**
 * What changed from one set of values to the next, in the order of the keys.
 *
 * @example changesBetween({ "a/phone": "1" }, { "a/phone": "2" }, "2026-11-25") // [{ day, key: "a/phone", from: "1", to: "2" }]
 */
export function changesBetween(before: Values, after: Values, day: string): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .map((key) => ({ day, key, from: before[key] ?? null, to: after[key] ?? null }))
    .filter(({ from, to }) => from !== to);
}
