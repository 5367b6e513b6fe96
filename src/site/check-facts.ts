import type { Facts } from "../core/facts/schema/facts.ts";
import { checkAbroad } from "../features/places/load/check-abroad.ts";
import { checkAddresses } from "../core/facts/checks/addresses.ts";
import { checkBackground } from "../core/facts/checks/background.ts";
import { checkLaunch } from "../core/facts/checks/launch.ts";
import { checkLaw } from "../core/facts/checks/law.ts";
import { checkLists } from "../core/facts/checks/lists.ts";
import { checkPages, checkReached } from "../core/facts/checks/pages.ts";
import { checkPlaces } from "../core/facts/checks/places.ts";
import { checkServices } from "../core/facts/checks/services.ts";
import { checkSituations } from "../features/plan/load/check-situations.ts";
import { checkSources } from "../core/facts/checks/sources.ts";
import type { Problems } from "../core/read/problems.ts";

/** Checks the references between all files of facts. */
export function checkIntegrity(facts: Facts, problems: Problems): void {
  checkSources(facts, problems);
  checkServices(facts, problems);
  checkPlaces(facts, problems);
  checkSituations(facts, problems);
  checkPages(facts, problems);
  checkReached(facts, problems);
  checkAddresses(facts, problems);
  checkAbroad(facts, problems);
  checkLists(facts, problems);
  checkBackground(facts, problems);
  checkLaw(facts, problems);
  checkLaunch(facts, problems);
}
