import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesBetween, type Values } from "./changes.rules.ts";
import { publishedValues } from "./values.rules.ts";
import type { Facts } from "./schema/facts.ts";
import type { Change } from "./schema/freshness.ts";

/** The values at the last update of the public log, by key. `npm run changes` writes this file. */
export const VALUES = "src/data/values.json";
/** The public log of changes. `npm run changes` writes this file. */
export const LOG = "src/data/changes.yaml";

/** Returns the values that visitors may use, by key. */
export function valuesOf(facts: Facts): Values {
  return Object.fromEntries(
    publishedValues(facts).flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
  );
}

/** Returns the changes that the public log does not have yet. @param day ISO day that the new entries get */
export function unwrittenChanges(values: Values, day: string, root: string = process.cwd()): Change[] {
  return changesBetween(JSON.parse(readFileSync(join(root, VALUES), "utf8")) as Values, values, day);
}

/** Formats one change for people. @example told(change) // "police/sq/0: +15145550123 → +15145550124" */
export function told({ key, from, to }: Pick<Change, "key" | "from" | "to">): string {
  return `${key}: ${from ?? "new"} → ${to ?? "taken away"}`;
}
