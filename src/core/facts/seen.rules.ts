import type { Facts } from "./schema/facts.ts";
import { publishedValues } from "./values.rules.ts";

/**
 * Returns the day on which a value was last read: the newest day of the sources that it cites.
 *
 * @throws Error if it cites no known source: a page shows no value without a day
 * @example newestSeen(["cybertip-privacy-policy"], facts) // "2026-11-25"
 */
export function newestSeen(ids: readonly string[], { sources }: Pick<Facts, "sources">): string {
  const days = ids.flatMap((id) => sources.get(id)?.seen ?? []);
  if (days.length === 0) throw new Error(`src/data/sources.yaml: none of "${ids.join(", ")}" gives a day`);
  return days.reduce((a, b) => (a > b ? a : b));
}

/** The first and the last ISO day on which some values were read. */
export interface Span {
  readonly oldest: string;
  readonly newest: string;
}

/**
 * Returns the first and the last day on which some values were read. If a page has room for one day, it
 * shows the oldest, which is too late for none of the values.
 */
export function spanSeen(values: readonly { readonly sources: readonly string[] }[], facts: Facts): Span {
  const days = values.map(({ sources }) => newestSeen(sources, facts)).sort();
  return { oldest: days.at(0) ?? "", newest: days.at(-1) ?? "" };
}

/** Returns the same span for all values that visitors may use. */
export function siteSeen(facts: Facts): Span {
  const abroad = facts.abroad.countries.flatMap(({ numbers, hotlines }) => [...numbers, ...hotlines]);
  return spanSeen([...publishedValues(facts), ...abroad], facts);
}
