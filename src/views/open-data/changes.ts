import type { Change } from "../../schema/facts/freshness.ts";
import { aboutData, type AboutData } from "./about.ts";
import { loadChanges } from "../../content/freshness.ts";

/** `/data/changes.json`: the log of changes, newest first. */
export function changesFile(): { readonly about: AboutData; readonly changes: readonly Change[] } {
  return { about: aboutData(), changes: loadChanges() };
}
