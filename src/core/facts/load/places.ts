import { Place, PlaceName, PostalPrefix, Sector } from "../schema/places/place.ts";
import type { Problems } from "../../read/problems.ts";
import { readCsv } from "../../read/read.ts";

/** The places of Quebec, their other names and the beginnings of postal codes, in file order. */
export interface PlaceTables {
  readonly places: Place[];
  /** Villages and sectors too, behind the others. */
  readonly placeNames: PlaceName[];
  readonly sectors: Sector[];
  readonly postal: PostalPrefix[];
}

/**
 * Reads the four tables of places. Faults go to `problems`, by row.
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
