import type { Site } from "../../core/site.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packTopics } from "./columns.rules.ts";
import type { FindIndex } from "./wire.rules.ts";
import { displayPhone, telHref } from "../../core/phone.rules.ts";
import { href } from "../../core/words/urls.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { calls, ignored, ordinary, overseas, packAway, situationsInOrder, topicsOf } from "./topics.view.ts";
import { emergencyNumber } from "../../shell/help.view.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { bookOf } from "../../shell/danger/book.rules.ts";
import { packedBook } from "../../core/phrases/packed.rules.ts";
import { packTowns } from "./towns.view.ts";
import type { FindSources } from "./find.load.ts";
import type { Words } from "../../core/words/load/words.ts";

const NO_EAR: EarOfBox = { path: "", answeredBy: {}, careful: [] };

/** What a box needs of the ear beside what it learned. */
interface EarOfBox {
  readonly path: string;
  readonly answeredBy: Readonly<Record<string, string>>;
  readonly careful: readonly string[];
}

/** The reader that each speaker is whom the ear tells apart. */
export const READER_OF = {
  child: "me-young",
  parent: "my-child",
  staff: "at-work",
  other: "someone-else",
} as const;

/**
 * Everything the find box of one language knows at first.
 *
 * @param guides address of the second index
 * @param ear address of what the ear learned, and the situation that answers for a file of sentences that is none
 * @example findIndex(site, findSources(site)).towns.names.split("\n").length // 1279
 */
export function findIndex(site: Site, sources: FindSources, guides = "", ear: EarOfBox = NO_EAR): FindIndex {
  const { facts, words, locale } = site;
  const file = join(site.sources.root, `locales/${locale.id}/ui/find.json`);
  const { box } = JSON.parse(readFileSync(file, "utf8")) as {
    box: Record<string, string>;
  };
  const emergency = emergencyNumber(site);
  const { services } = facts.plan;
  const topics = topicsOf(facts, words, sources, locale);
  const crisis = facts.situations.get(facts.plan.crisis)!;
  const abroad = facts.situations.get(facts.plan.abroad.situation)!;
  return {
    intl: locale.intl,
    words: box,
    links: {
      town: href(locale.id, "police/place/*"),
      all: pageHref("a-z", site),
      situations: href(locale.id),
      youth: pageHref("dpj", site),
      emergency: [displayPhone(emergency, locale.phone), telHref(emergency)],
      crisis: [...lineOf(services.crisis, facts, words, locale), textOf(services.crisis, facts)],
      talk: [services.young, services.anyone].map((id) => lineOf(id, facts, words, locale)),
      guides,
      ear: ear.path,
    },
    ...packTowns(facts, words, sources, locale),
    danger: packedBook(bookOf(sources.danger)),
    away: packAway(words, sources, site),
    topics: packTopics(topics),
    situations: situationsInOrder(facts).join(" "),
    answeredBy: ear.answeredBy,
    careful: ear.careful,
    readers: READER_OF,
    crisis: topics.findIndex(({ href: address }) => address === href(locale.id, crisis.slug)),
    abroad: topics.findIndex(({ href: address }) => address === href(locale.id, abroad.slug)),
    calls: calls(sources),
    overseas: overseas(sources),
    ignore: ignored(sources),
    ordinary: ordinary(sources),
  };
}

/**
 * A service that is called: its name, and its number as shown.
 *
 * @throws Error when it has no telephone
 */
function lineOf(id: string, facts: Facts, words: Words, locale: Locale): [name: string, text: string] {
  const phone = facts.services.get(id)?.channels.find(({ type }) => type === "phone");
  if (!phone) throw new Error(`src/data/services/${id}.yaml: the find box names it and it has no telephone`);
  return [words.services[id]?.name ?? id, displayPhone(phone.value, locale.phone)];
}

/** The confirmed number to which a service takes texts; "" where there is none. */
function textOf(id: string, facts: Facts): string {
  const channels = facts.services.get(id)?.channels ?? [];
  return channels.find(({ type, status }) => type === "sms" && status === "confirmed")?.value ?? "";
}
