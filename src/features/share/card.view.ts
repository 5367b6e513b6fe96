import { shareSource } from "./share.load.ts";
import type { Site } from "../../core/site.ts";
import { cardDates } from "./dates.rules.ts";
import { besides, date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Freshness } from "../../core/facts/schema/freshness.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { builtOn } from "../../core/facts/commit-day.ts";
import { loadFreshness } from "../../core/facts/freshness.ts";
import { placePage } from "../places/page.view.ts";
import { policePart, servicePart, youthPart, type CardLine, type CardPart } from "./lines.view.ts";

/** A card that other people put on their site, in their newsletter or in a message group. */
export interface Card {
  readonly locale: Locale;
  readonly title: string;
  /** Link to the first page of the site. */
  readonly door: { readonly href: string; readonly text: string };
  /** Empty when a number is overdue. The card then has only links. */
  readonly lines: readonly CardLine[];
  /** The day on which we read the numbers, and how long people may trust them. */
  readonly dates: string | undefined;
  /** Link to the current numbers. */
  readonly anew: { readonly href: string; readonly text: string };
  readonly preview: string | undefined;
}

// Read once, because a build makes about four thousand cards.
let freshness: Freshness | undefined;

/**
 * Returns the card of a place.
 *
 * @param on ISO day of the card; the day of the commit, so that the same commit always makes the same cards
 * @throws Error when there is no such place
 */
export function placeCard(site: Site, place: string, on = builtOn(site)): Card {
  const { locale } = site;
  const page = placePage(site, { place });
  const where = page.namesakes.length > 0 ? [page.kind, page.facts.place.mrc] : [];
  const name = besides([page.name, ...where], locale);
  return cardOf(site, [policePart(page, name, locale), youthPart(page, locale)], on, {
    href: href(locale.id, page.view.path),
    text: translator(locale, "share")("card.anew", { place: name }),
  });
}

/** Returns the card for all of Quebec. @param on ISO day of the card */
export function wholeCard(site: Site, on = builtOn(site)): Card {
  const { locale } = site;
  return cardOf(site, [], on, {
    href: href(locale.id, pathOf(site, "police")),
    text: translator(locale, "share")("card.anewAll"),
  });
}

function cardOf(site: Site, own: readonly CardPart[], on: string, anew: Card["anew"]): Card {
  const { locale } = site;
  const t = translator(locale, "share");
  const { talk } = shareSource(site);
  const parts = [
    servicePart(site.facts.everywhere.emergency, "phone", () => t("card.danger"), site),
    ...own,
    servicePart(talk.service, talk.channel, (name) => t("card.talk", { name }), site),
  ];
  const dates = cardDates(
    parts.flatMap(({ values }) => values),
    (freshness ??= loadFreshness()),
    on,
  );
  return {
    locale,
    title: t("card.title"),
    door: { href: href(locale.id), text: t("card.door") },
    lines: dates ? parts.map(({ line }) => line) : [],
    dates: dates && t("card.dates", { read: date(dates.read, locale), until: date(dates.until, locale) }),
    anew,
    preview: dates && site.isPreview ? t("card.preview") : undefined,
  };
}
