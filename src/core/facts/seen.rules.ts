import type { Facts } from "./schema/facts.ts";
import { publishedValues } from "./values.rules.ts";

/**
 * The day on which a value was last read: the newest day of the sources that it cites.
 *
 * @throws Error when it cites no source that is known: nothing stands on a page without a day
 * @example newestSeen(["cybertip-privacy-policy"], facts) // "2026-11-25"
 */
export function newestSeen(ids: readonly string[], { sources }: Pick<Facts, "sources">): string {
  const days = ids.flatMap((id) => sources.get(id)?.seen ?? []);
  if (days.length === 0) throw new Error(`src/data/sources.yaml: none of "${ids.join(", ")}" gives a day`);
  return days.reduce((a, b) => (a > b ? a : b));
}

/** From which day to which something was read. */
export interface Span {
  readonly oldest: string;
  readonly newest: string;
}

/**
 * The first and the last of the days on which some values were read. Where one day must stand for many values a page
 * says the oldest: of none of them it is then too late.
 */
export function spanSeen(values: readonly { readonly sources: readonly string[] }[], facts: Facts): Span {
  const days = values.map(({ sources }) => newestSeen(sources, facts)).sort();
  return { oldest: days.at(0) ?? "", newest: days.at(-1) ?? "" };
}

/** The same for all that visitors may use. */
export function siteSeen(facts: Facts): Span {
  const abroad = facts.abroad.countries.flatMap(({ numbers, hotlines }) => [...numbers, ...hotlines]);
  return spanSeen([...publishedValues(facts), ...abroad], facts);
}
