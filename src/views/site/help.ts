import type { Channel } from "../../schema/facts/services/channel.ts";
import type { Reached } from "../../schema/facts/everywhere.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Way } from "../shared/contact.ts";
import { serviceOf } from "../shared/service.ts";
import { facts, words } from "../../content/site.ts";
import { waysFor } from "../shared/ways.ts";

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
