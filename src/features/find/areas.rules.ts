import { ROWS, type Answer } from "./answer.rules.ts";
import { alike, type Area, type Hit, type Town } from "./entries.rules.ts";
import type { Scope } from "./wire.rules.ts";

/** Rows for whole regions: towns are what is asked for. */
const MOST_REGIONS = 2;

/** The towns of an area, in the order of the list that they come from. */
const townsOf = ({ within, others }: Area, all: readonly Town[]): Town[] =>
  all.filter((town, at) => within.has(town.region) || within.has(town.county) || others.has(at));

/**
 * What a name of a region or of a county answers: it asks which town, those that bear the name themselves first, then the
 * largest. Nothing where every town of it has the same help as those: then they may be answered.
 *
 * @param regions rows that lead to whole regions
 */
export function askWhere(
  named: readonly Hit[],
  all: readonly Town[],
  regions: readonly Hit[],
  scope: Scope,
): Answer | undefined {
  const areas = named.flatMap(({ entry, via }) => (entry.kind === "area" ? [{ entry, via }] : []));
  const bearers = named.filter(({ entry }) => entry.kind !== "area");
  const own = bearers.flatMap(({ entry }) => (entry.kind === "town" ? [entry] : []));
  const each = areas.map(({ entry }) => townsOf(entry, all).sort((a, b) => b.size - a.size));
  // Two regions of one name take turns.
  const turns = Array.from({ length: Math.max(0, ...each.map(({ length }) => length)) }, (_, at) =>
    each.flatMap((towns) => towns[at] ?? []),
  );
  const towns = [...new Set(turns.flat())];
  if (areas.length === 0 || (own.length > 0 && alike([...own, ...towns], scope))) return undefined;
  const lies = new Set(towns.map(({ region }) => region));
  const whole = regions
    .filter(({ entry }) => "title" in entry && lies.has(entry.title))
    .slice(0, MOST_REGIONS);
  const largest = towns.filter((town) => !own.includes(town));
  const hits = [...bearers, ...largest.map((entry): Hit => ({ entry, via: "" }))];
  return { kind: "area", name: areas[0]!.via, hits: [...hits.slice(0, ROWS - whole.length), ...whole] };
}
