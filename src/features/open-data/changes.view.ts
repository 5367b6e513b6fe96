import type { Site } from "../../core/site.ts";
import type { Change } from "../../core/facts/schema/freshness.ts";
import { aboutData, type AboutData } from "./about.view.ts";
import { loadChanges } from "../../core/facts/freshness.ts";

/** `/data/changes.json`: the log of changes, newest first. */
export function changesFile(site: Site): { readonly about: AboutData; readonly changes: readonly Change[] } {
  return { about: aboutData(site), changes: loadChanges() };
}
