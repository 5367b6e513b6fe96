import type { Channel } from "../core/facts/schema/services/channel.ts";
import type { Reached } from "../core/facts/schema/everywhere.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Way } from "../ui/contact.view.ts";
import { serviceOf } from "../ui/service.view.ts";
import { facts, words } from "../site/site.ts";
import { waysFor } from "../ui/ways.view.ts";

/** A body that every page names, in the same place. */
export interface Help {
  readonly name: string;
  readonly ways: readonly Way[];
}

/** The services at the foot of every page, ready to be shown. */
export function helpStrip(locale: Locale): Help[] {
  return facts().everywhere.help.map((one) => ({
    name: words(locale).services[one.service]?.name ?? one.service,
    ways: waysOf(one, locale),
  }));
}

/** How a report is made from any place: shown before a language is chosen. */
export const reportWays = (locale: Locale): readonly Way[] => waysOf(facts().everywhere.report, locale);

/** The telephone of the bar at the top of every page, as it is dialled. */
export function emergencyNumber(): Channel["value"] {
  const { emergency } = facts().everywhere;
  const phone = serviceOf(emergency).channels.find(({ type }) => type === "phone");
  if (!phone) throw new Error(`src/data/everywhere.yaml: emergency: "${emergency}" has no telephone`);
  return phone.value;
}

const waysOf = ({ service, channels }: Reached, locale: Locale): readonly Way[] =>
  waysFor(serviceOf(service), channels, locale);
