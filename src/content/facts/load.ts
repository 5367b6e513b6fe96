import type { Facts } from "../../schema/facts/facts.ts";
import { loadAbroad } from "./abroad.ts";
import { loadBackground } from "./background.ts";
import { loadHolidays } from "./holidays.ts";
import { checkIntegrity } from "../checks/index.ts";
import { loadPages } from "./pages.ts";
import { loadPlaces } from "./places.ts";
import { loadPlatforms } from "./platforms.ts";
import { loadPolice } from "./police.ts";
import { FactsError, Problems } from "../read/problems.ts";
import { loadProvinces } from "./provinces.ts";
import { loadServices } from "./services.ts";
import { loadSite } from "./site.ts";
import { loadSituations } from "./situations.ts";
import { loadSources } from "./sources.ts";
import { loadTier1 } from "./verify.ts";
import { loadYouthProtection } from "./youth-protection.ts";

/**
 * Every fact under `src/data`, read, checked field by field, then checked against each other.
 * Withheld values are still in it: pages use `publishable(loadFacts())`.
 *
 * @param root project root, the current folder by default
 * @throws FactsError naming every problem, one a line, as "file: field: message"
 * @example loadFacts().services.get("cybertip")?.channels[0]?.value; // "+1…"
 */
export function loadFacts(root: string = process.cwd()): Facts {
  const problems = new Problems();
  const abroad = loadAbroad(root, problems);
  const site = loadSite(root, problems);
  const holidays = loadHolidays(root, problems);
  const lists = {
    services: loadServices(root, problems),
    sources: loadSources(root, problems),
    youthProtection: loadYouthProtection(root, problems),
    platforms: loadPlatforms(root, problems),
    provinces: loadProvinces(root, problems),
    tier1: loadTier1(root, problems),
    pages: loadPages(root, problems),
    ...loadBackground(root, problems),
    ...loadSituations(root, problems),
    ...loadPlaces(root, problems),
    ...loadPolice(root, problems),
  };
  if (!abroad || !site || !holidays) throw new FactsError(problems.list);
  const facts: Facts = { ...lists, abroad, site, holidays };
  // A half-read file would only make each reference to it look broken.
  problems.throwIfAny();
  checkIntegrity(facts, problems);
  problems.throwIfAny();
  return facts;
}
