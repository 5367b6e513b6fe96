import type { Site } from "../core/site.ts";
import type { Channel } from "../core/facts/schema/services/channel.ts";
import type { Reader } from "../core/vocabulary.rules.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Service } from "../core/facts/schema/services/service.ts";
import { wayOf, type Way } from "./contact.view.ts";

/**
 * The ways of a step, in its order: for each kind of channel the one that suits the reader.
 * A way in the reader's language that is not confirmed has a confirmed one beside it, and a form that
 * exists only in another language gives place to a page in theirs, or has it beside it.
 *
 * @param names types or ids of channels as a route names them, as in ["form", "phone"]
 * @param reader in whose words labels are; undefined: whoever reads
 * @throws Error when the service has none of them
 */
export function waysFor(
  service: Service,
  names: readonly string[],
  site: Site,
  reader?: Reader,
): readonly Way[] {
  const { locale } = site;
  // Every page has the same three services at its foot.
  const known = made.get(service) ?? new Map<string, readonly Way[]>();
  made.set(service, known);
  const asked = [locale.id, reader, ...names].join(" ");
  const ways = known.get(asked) ?? makeWays(service, names, site, reader);
  known.set(asked, ways);
  return ways;
}

const made = new WeakMap<Service, Map<string, readonly Way[]>>();

function makeWays(service: Service, names: readonly string[], site: Site, reader?: Reader): Way[] {
  const { locale } = site;
  const found = names.map((name) =>
    named(service, name, locale).map((channel, index) => ({
      channel,
      asked: index === 0 ? name : undefined,
    })),
  );
  // What stands beside another way comes after all the first ones: a number is never pushed down by a second page.
  const chosen = [...found.flatMap((ways) => ways.slice(0, 1)), ...found.flatMap((ways) => ways.slice(1))];
  if (chosen.length === 0)
    throw new Error(`src/data/services/${service.id}.yaml: no publishable channel among ${names.join(", ")}`);
  const once = chosen.filter(
    ({ channel }, index) => chosen.findIndex((other) => other.channel === channel) === index,
  );
  return once.map(({ channel, asked }) => wayOf(service, channel, site, asked, reader));
}

function named(service: Service, name: string, locale: Locale): Channel[] {
  const all = service.channels.filter(({ id, type }) => type === name || id === name);
  const own = all.find((channel) => speaks(channel, locale.id));
  if (own?.status === "confirmed") return [own];
  const sure = all.find(({ status }) => status === "confirmed");
  if (own) return sure ? [own, sure] : [own];
  const best = sure ?? all[0];
  if (!best) return [];
  return best.type === "form" ? withPage(service, best, locale) : [best];
}

/** A form in another language, and the service's page in a language that the reader manages better. */
function withPage(service: Service, form: Channel, locale: Locale): Channel[] {
  const page = service.channels.find(({ type }) => type === "website");
  if (!page) return [form];
  if (speaks(page, locale.id)) return [page];
  const nearer = locale.reads.find((tag) => speaks(page, tag) || speaks(form, tag));
  return nearer && speaks(page, nearer) && !speaks(form, nearer) ? [form, page] : [form];
}

/** Whether a channel has an address or a word of its own in a language; a telephone is the same for all. */
function speaks(channel: Channel, tag: string): boolean {
  if (channel.type === "phone") return true;
  if (channel.type === "sms") return channel.word === null || channel.word[tag] !== undefined;
  return channel.urls ? channel.urls[tag] !== undefined : channel.languages.includes(tag);
}
