import type { Site } from "../../core/site.ts";
import type { Scope } from "../find/wire.rules.ts";

/** The page where a body that depends on the place is found, and the label of the link to it (`plan.json`). */
export interface PlaceDoor {
  /** Path after the language. */
  readonly path: string;
  readonly label: string;
  /** What the box of this step is asked for; none where no town of Quebec is meant. */
  readonly scope?: Scope;
}

const SCOPES: Readonly<Record<string, Scope>> = {
  "local-police": "police",
  "doer-police": "police",
  dpj: "youth-protection",
};

/** @throws Error when no page finds such a body */
export function placeDoor(site: Site, place: string): PlaceDoor {
  const found = [...site.facts.addresses.values()].find(({ finds }) => finds.some((one) => one === place));
  if (!found) throw new Error(`src/data/addresses.yaml: finds: no page finds "${place}"`);
  const scope = SCOPES[place];
  return { path: found.path, label: `placeLinks.${place}`, ...(scope && { scope }) };
}
