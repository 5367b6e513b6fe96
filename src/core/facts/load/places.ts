import { Place, PlaceName, PostalPrefix, Sector } from "../schema/places/place.ts";
import type { Problems } from "../../read/problems.ts";
import { readCsv } from "../../read/read.ts";

/** The places of Quebec, their other names and the first characters of postal codes, in file order. */
export interface PlaceTables {
  readonly places: Place[];
  /** Includes villages and sectors, at the end. */
  readonly placeNames: PlaceName[];
  readonly sectors: Sector[];
  readonly postal: PostalPrefix[];
}

/**
 * Reads the four tables of places. It reports faults by row on `problems`.
 *
 * @example const { places } = loadPlaces(process.cwd(), problems); // 1,287 rows
 */
export function loadPlaces(root: string, problems: Problems): PlaceTables {
  const names = readCsv(root, "src/data/place-names.csv", PlaceName, problems);
  const sectors = readCsv(root, "src/data/sectors.csv", Sector, problems);
  return {
    places: readCsv(root, "src/data/places.csv", Place, problems),
    placeNames: [...names, ...sectors.map(named)],
    sectors,
    postal: readCsv(root, "src/data/postal.csv", PostalPrefix, problems),
  };
}

function named({ name, language, code }: Sector): PlaceName {
  return { name, language, code, kind: "district", borough: null, status: "everyday", ambiguous: false };
}
