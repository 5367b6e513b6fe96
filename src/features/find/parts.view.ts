import type { PackedPart } from "./wire.rules.ts";
import type { FindSources } from "./find.load.ts";
import type { Place } from "../../core/facts/schema/places/place.ts";
import type { RegionWords } from "../../core/words/schema/regions.ts";
import type { Table } from "./table.view.ts";

/**
 * Everyday regions, under the names of every language: people mix them.
 *
 * @param places in the order of the index
 * @param areas names of regions and counties; those that no town has are added
 */
export function packParts(
  { regions, keywords }: FindSources,
  places: readonly Place[],
  { administrative }: Pick<RegionWords, "administrative">,
  areas: Table<string>,
): PackedPart[] {
  return Object.entries(regions).map(([id, region]) => [
    [...new Set([...keywords.values()].flatMap((words) => words.regions?.[id] ?? []))].join(";"),
    [...region.regions.map((code) => administrative[code] ?? code), ...region.counties].map((name) =>
      areas.at(name),
    ),
    region.towns.map((town) => places.findIndex((place) => place.id === town)),
  ]);
}
