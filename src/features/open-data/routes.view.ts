import { routesTable, type RouteRow } from "../plan/table.view.ts";
import { facts } from "../../site/site.ts";

/** `/data/routes.json`: the whole policy, one row for each combination of answers. */
export interface RoutesFile {
  readonly about: { readonly licence: string; readonly reviewed: string };
  readonly routes: readonly RouteRow[];
}

export function routesFile(): RoutesFile {
  const reviewed = [...facts().situations.values()].map((situation) => situation.reviewed).sort();
  return { about: { licence: "CC-BY-4.0", reviewed: reviewed[0] ?? "" }, routes: routesTable(facts()) };
}
