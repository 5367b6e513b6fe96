import type { Site } from "../core/site.ts";
import type { Channel } from "../core/facts/schema/services/channel.ts";
import type { Reader } from "../core/vocabulary.rules.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Service } from "../core/facts/schema/services/service.ts";
import { wayOf, type Way } from "./contact.view.ts";

/**
 * Returns the ways to do a step, in its order. For each kind of channel it picks the best one for the reader. If a way
 * in the reader's language is not confirmed, a confirmed one comes with it. If a form exists only in another language,
 * a page in a language that the reader knows better replaces it or comes with it.
 *
 * @param names types or ids of channels in a plan, as in ["form", "phone"]
 * @param reader picks the variant of labels; undefined if the page does not know the reader
 * @throws Error if the service has none of them
 */
export function waysFor(
  service: Service,
  names: readonly string[],
  site: Site,
  reader?: Reader,
): readonly Way[] {
  const { locale } = site;
  // Every page has the same three services at its foot, so this caches them.
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
  // Extra ways come after all first ones, so that a second page never pushes a number down.
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

/** Returns a form in another language, its service's page in a language that the reader knows better, or both. */
function withPage(service: Service, form: Channel, locale: Locale): Channel[] {
  const page = service.channels.find(({ type }) => type === "website");
  if (!page) return [form];
  if (speaks(page, locale.id)) return [page];
  const nearer = locale.reads.find((tag) => speaks(page, tag) || speaks(form, tag));
  return nearer && speaks(page, nearer) && !speaks(form, nearer) ? [form, page] : [form];
}

/** Says whether a channel has a URL or a word in this language. A phone number is the same for all. */
function speaks(channel: Channel, tag: string): boolean {
  if (channel.type === "phone") return true;
  if (channel.type === "sms") return channel.word === null || channel.word[tag] !== undefined;
  return channel.urls ? channel.urls[tag] !== undefined : channel.languages.includes(tag);
}
