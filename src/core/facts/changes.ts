import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesBetween, type Values } from "./changes.rules.ts";
import { publishedValues } from "./values.rules.ts";
import type { Facts } from "./schema/facts.ts";
import type { Change } from "./schema/freshness.ts";

/** Values as they were when the public log was last written, by key. Written by `npm run changes`. */
export const VALUES = "src/data/values.json";
/** The public log of changes. Written by `npm run changes`. */
export const LOG = "src/data/changes.yaml";

/** The values that visitors may use, by key. */
export function valuesOf(facts: Facts): Values {
  return Object.fromEntries(
    publishedValues(facts).flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
  );
}

/** What the public log does not know yet. @param day ISO day that these changes would be dated by */
export function unwrittenChanges(values: Values, day: string, root: string = process.cwd()): Change[] {
  return changesBetween(JSON.parse(readFileSync(join(root, VALUES), "utf8")) as Values, values, day);
}

/** One change as a person reads it. @example told(change) // "police/sq/0: +15145550123 → +15145550124" */
export function told({ key, from, to }: Pick<Change, "key" | "from" | "to">): string {
  return `${key}: ${from ?? "new"} → ${to ?? "taken away"}`;
}
