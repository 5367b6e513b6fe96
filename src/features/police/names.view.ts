import type { Site } from "../../core/site.ts";
import { href } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Place } from "../../core/facts/schema/places/place.ts";
import type { PolicePost, PoliceService } from "../../core/facts/schema/places/police.ts";
import { byKey } from "./by-key.view.ts";

/** A name that leads to a page. */
export interface NamedLink {
  readonly href: string;
  readonly name: string;
  readonly hint?: string;
}

/** Returns the name of a place in the script of the language, if the facts have one. */
export function ownName(site: Site, { code }: Place, { tag }: Locale): string | undefined {
  return byKey(site.facts.placeNames, "code")
    .get(code)
    ?.find(
      (name) =>
        name.borough === null &&
        name.status === "transliteration-unreviewed" &&
        tag.startsWith(name.language),
    )?.name;
}

/**
 * Returns a place as the title of its page. In another script, the name on its signs follows in brackets.
 *
 * @example placeName(place, locale) // "سان جيروم (Saint-Jérôme)"
 */
export function placeName(place: Place, site: Site): string {
  const { locale } = site;
  const own = ownName(site, place, locale);
  return own ? `${own} (${place.name})` : place.name;
}

export function placeLink(place: Place, locale: Locale): NamedLink {
  return { href: href(locale.id, `police/place/${place.id}`), name: place.name };
}

/** Returns a place with its kind and region, to tell it from places with the same name. */
export function placeLinkWithRegion(place: Place, site: Site): NamedLink {
  const { locale } = site;
  return { ...placeLink(place, locale), hint: kindAndRegion(place, site) };
}

export function kindAndRegion(place: Place, site: Site): string {
  const { locale } = site;
  const { kinds } = site.words.regions;
  return translator(locale, "police")("kindIn", {
    kind: kinds[place.kind] ?? "",
    region: regionName(place.region, site),
  });
}

export function regionName(code: string, site: Site): string {
  return site.words.regions.administrative[code] ?? code;
}

export function serviceLink({ id }: PoliceService, site: Site): NamedLink {
  const { locale } = site;
  return { href: href(locale.id, `police/service/${id}`), name: site.words.regions.police[id] ?? id };
}

/** Returns the name of a post: its town, or its number when posts have numbers. */
export function postName({ city, station }: PolicePost, locale: Locale): string {
  const t = translator(locale, "police");
  return station === null ? t("post", { city }) : t("station", { number: station });
}
