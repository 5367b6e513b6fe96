import type { Site } from "../core/site.ts";
import type { Channel } from "../core/facts/schema/services/channel.ts";
import type { Reached } from "../core/facts/schema/everywhere.ts";
import type { Way } from "../ui/contact.view.ts";
import { serviceOf } from "../ui/service.view.ts";
import { waysFor } from "../ui/ways.view.ts";

/** A body that every page names, in the same place. */
export interface Help {
  readonly name: string;
  readonly ways: readonly Way[];
}

/** The services at the foot of every page, ready to be shown. */
export function helpStrip(site: Site): Help[] {
  return site.facts.everywhere.help.map((one) => ({
    name: site.words.services[one.service]?.name ?? one.service,
    ways: waysOf(one, site),
  }));
}

/** How a report is made from any place: shown before a language is chosen. */
export const reportWays = (site: Site): readonly Way[] => waysOf(site.facts.everywhere.report, site);

/** The telephone of the bar at the top of every page, as it is dialled. */
export function emergencyNumber(site: Site): Channel["value"] {
  const { emergency } = site.facts.everywhere;
  const phone = serviceOf(site, emergency).channels.find(({ type }) => type === "phone");
  if (!phone) throw new Error(`src/data/everywhere.yaml: emergency: "${emergency}" has no telephone`);
  return phone.value;
}

const waysOf = ({ service, channels }: Reached, site: Site): readonly Way[] =>
  waysFor(serviceOf(site, service), channels, site);
