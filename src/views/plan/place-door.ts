import type { Scope } from "../../domain/find/wire.ts";

/** The page where a body that depends on the place is found, and the label of the link to it (`plan.json`). */
export interface PlaceDoor {
  /** Path after the language. */
  readonly path: string;
  readonly label: string;
  /** What the box of this step is asked for; none where no town of Quebec is meant. */
  readonly scope?: Scope;
}

const DOORS: Readonly<Record<string, PlaceDoor>> = {
  "local-police": { path: "police", label: "policeLink", scope: "police" },
  "province-police": { path: "police/provinces", label: "provinceLink" },
  dpj: { path: "dpj", label: "dpjLink", scope: "youth-protection" },
};

/** @throws Error when no page finds such a body */
export function placeDoor(place: string): PlaceDoor {
  const door = DOORS[place];
  if (!door) throw new Error(`src/views/plan/place-door.ts: no page finds "${place}"`);
  return door;
}
