import type { Service } from "../../schema/facts/services/service.ts";

/** Names of the areas of coverage as programs read them; undefined: no limit that has a name. */
export const AREA_NAMES: Readonly<Record<Service["coverage"]["area"], string | undefined>> = {
  quebec: "Québec",
  canada: "Canada",
  international: undefined,
  montreal: "Montréal",
  laval: "Laval",
  laurentides: "Laurentides",
  outaouais: "Outaouais",
  "united-states": "United States",
  "united-kingdom": "United Kingdom",
};
