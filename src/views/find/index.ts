import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packTopics } from "../../domain/find/columns.ts";
import type { FindIndex } from "../../domain/find/wire.ts";
import { displayPhone, telHref } from "../../domain/phone.ts";
import { href } from "../../i18n/urls.ts";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { ignored, packAway, topicsOf } from "./topics.ts";
import { emergencyNumber } from "../site/help.ts";
import { pageHref } from "../../content/addresses.ts";
import { packDangers } from "./parts.ts";
import { packTowns } from "./towns.ts";
import type { FindSources } from "../../content/find.ts";
import type { Words } from "../../content/words/words.ts";

/**
 * Everything the find box of one language knows at first.
 *
 * @param guides address of the second index
 * @param facts published facts only: what is withheld must not travel
 * @example findIndex(facts, words, sources, locale).towns.names.split("\n").length // 1279
 */
export function findIndex(
  facts: Facts,
  words: Words,
  sources: FindSources,
  locale: Locale,
  guides = "",
  root = process.cwd(),
): FindIndex {
  const { box } = JSON.parse(readFileSync(join(root, `locales/${locale.id}/ui/find.json`), "utf8")) as {
    box: Record<string, string>;
  };
  const emergency = emergencyNumber();
  const { crisis } = facts.plan.services;
  const line = facts.services.get(crisis)?.channels.find(({ type }) => type === "phone")?.value ?? emergency;
  return {
    intl: locale.intl,
    words: box,
    links: {
      town: href(locale.id, "police/place/*"),
      all: pageHref("a-z", locale),
      situations: href(locale.id),
      youth: pageHref("dpj", locale),
      emergency: [displayPhone(emergency, locale.phone), telHref(emergency)],
      crisis: [words.services[crisis]?.name ?? crisis, displayPhone(line, locale.phone)],
      guides,
    },
    ...packTowns(facts, words, sources, locale),
    danger: packDangers(sources),
    away: packAway(words, sources, locale),
    topics: packTopics(topicsOf(facts, words, sources, locale)),
    ignore: ignored(sources),
  };
}
