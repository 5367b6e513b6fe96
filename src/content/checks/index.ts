import type { Facts } from "../../schema/facts/facts.ts";
import { checkAbroad } from "./abroad.ts";
import { checkAddresses } from "./addresses.ts";
import { checkBackground } from "./background.ts";
import { checkLaunch } from "./launch.ts";
import { checkLaw } from "./law.ts";
import { checkLists } from "./lists.ts";
import { checkPages } from "./pages.ts";
import { checkPlaces } from "./places.ts";
import { checkServices } from "./services.ts";
import { checkSituations } from "./situations.ts";
import { checkSources } from "./sources.ts";
import type { Problems } from "../read/problems.ts";

/** Checks the facts against each other: every reference from one file to another. */
export function checkIntegrity(facts: Facts, problems: Problems): void {
  checkSources(facts, problems);
  checkServices(facts, problems);
  checkPlaces(facts, problems);
  checkSituations(facts, problems);
  checkPages(facts, problems);
  checkAddresses(facts, problems);
  checkAbroad(facts, problems);
  checkLists(facts, problems);
  checkBackground(facts, problems);
  checkLaw(facts, problems);
  checkLaunch(facts, problems);
}
