import type { Facts } from "../../schema/facts.ts";
import { checkBackground } from "./integrity-background.ts";
import { checkLaunch } from "./integrity-launch.ts";
import { checkPages } from "./integrity-pages.ts";
import { checkPlaces } from "./integrity-places.ts";
import { checkServices } from "./integrity-services.ts";
import { checkSituations } from "./integrity-situations.ts";
import { checkSources } from "./integrity-sources.ts";
import type { Problems } from "./problems.ts";

/** Checks the facts against each other: what one file says of another must hold. */
export function checkIntegrity(facts: Facts, problems: Problems): void {
  checkSources(facts, problems);
  checkServices(facts, problems);
  checkPlaces(facts, problems);
  checkSituations(facts, problems);
  checkPages(facts, problems);
  checkBackground(facts, problems);
  checkLaunch(facts, problems);
}
