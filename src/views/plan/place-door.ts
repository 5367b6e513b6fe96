/** The page where a body that depends on the place is found, and the label of the link to it (`plan.json`). */
export interface PlaceDoor {
  /** Path after the language. */
  readonly path: string;
  readonly label: string;
  /** Whether a town of Quebec finds it. */
  readonly inQuebec: boolean;
}

const DOORS: Readonly<Record<string, PlaceDoor>> = {
  "local-police": { path: "police", label: "policeLink", inQuebec: true },
  "province-police": { path: "police/provinces", label: "provinceLink", inQuebec: false },
  dpj: { path: "dpj", label: "dpjLink", inQuebec: true },
};

/** @throws Error when no page finds such a body */
export function placeDoor(place: string): PlaceDoor {
  const door = DOORS[place];
  if (!door) throw new Error(`src/views/plan/place-door.ts: no page finds "${place}"`);
  return door;
}
