import type { PackedPart } from "../../domain/find/wire.ts";
import type { FindSources } from "../../content/find.ts";
import type { Place } from "../../schema/facts/places/place.ts";
import type { RegionWords } from "../../schema/words/regions.ts";
import type { Table } from "./table.ts";

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
