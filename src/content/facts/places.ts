import { Place, PlaceName, PostalPrefix } from "../../schema/facts/places/place.ts";
import type { Problems } from "../read/problems.ts";
import { readCsv } from "../read/read.ts";

/** The places of Quebec, their other names and the beginnings of postal codes, in file order. */
export interface PlaceTables {
  readonly places: Place[];
  readonly placeNames: PlaceName[];
  readonly postal: PostalPrefix[];
}

/**
 * Reads the three tables of places. Faults go to `problems`, by row.
 *
 * @example const { places } = loadPlaces(process.cwd(), problems); // 1,287 rows
 */
export function loadPlaces(root: string, problems: Problems): PlaceTables {
  return {
    places: readCsv(root, "src/data/places.csv", Place, problems),
    placeNames: readCsv(root, "src/data/place-names.csv", PlaceName, problems),
    postal: readCsv(root, "src/data/postal.csv", PostalPrefix, problems),
  };
}
