import type { Site } from "../../core/site.ts";
import { routesTable, type RouteRow } from "../plan/table.view.ts";

/** `/data/routes.json`: the whole policy, one row for each combination of answers. */
export interface RoutesFile {
  readonly about: { readonly licence: string; readonly edition: number; readonly reviewed: string };
  readonly routes: readonly RouteRow[];
}

export function routesFile(site: Site): RoutesFile {
  const reviewed = [...site.facts.situations.values()].map((situation) => situation.reviewed).sort();
  const { edition } = site.facts.plan;
  return {
    about: { licence: "CC-BY-4.0", edition, reviewed: reviewed[0] ?? "" },
    routes: routesTable(site.facts),
  };
}
