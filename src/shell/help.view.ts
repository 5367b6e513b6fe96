import type { Site } from "../core/site.ts";
import type { Channel } from "../core/facts/schema/services/channel.ts";
import type { Reached } from "../core/facts/schema/everywhere.ts";
import type { Way } from "../ui/contact.view.ts";
import { serviceOf } from "../ui/service.view.ts";
import { waysFor } from "../ui/ways.view.ts";

/** A service at the foot of every page. */
export interface Help {
  readonly name: string;
  readonly ways: readonly Way[];
}

/** Returns the services at the foot of every page. */
export function helpStrip(site: Site): Help[] {
  return site.facts.everywhere.help.map((one) => ({
    name: site.words.services[one.service]?.name ?? one.service,
    ways: waysOf(one, site),
  }));
}

/** Returns the ways to report from any place, for pages without a chosen language. */
export const reportWays = (site: Site): readonly Way[] => waysOf(site.facts.everywhere.report, site);

/** Returns the number in the bar at the top of every page, to dial as it is. @throws Error if the service has no phone */
export function emergencyNumber(site: Site): Channel["value"] {
  const { emergency } = site.facts.everywhere;
  const phone = serviceOf(site, emergency).channels.find(({ type }) => type === "phone");
  if (!phone) throw new Error(`src/data/everywhere.yaml: emergency: "${emergency}" has no telephone`);
  return phone.value;
}

const waysOf = ({ service, channels }: Reached, site: Site): readonly Way[] =>
  waysFor(serviceOf(site, service), channels, site);
