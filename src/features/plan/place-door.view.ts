import type { Site } from "../../core/site.ts";
import type { TownScope } from "../find/wire.rules.ts";

/** The page that finds a body by place, and the label of the link to it (`plan.json`). */
export interface PlaceDoor {
  /** Path after the language. */
  readonly path: string;
  readonly label: string;
  /** What the search box of this step answers with; none when the place is not a town in Quebec. */
  readonly scope?: TownScope;
}

const SCOPES: Readonly<Record<string, TownScope>> = {
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
