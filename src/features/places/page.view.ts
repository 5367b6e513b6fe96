import type { Site } from "../../core/site.ts";
import { besides, list } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Place } from "../../core/facts/schema/places/place.ts";
import { markOf, type Mark, type Way } from "../../ui/contact.view.ts";
import {
  kindAndRegion,
  ownName,
  placeLinkWithRegion,
  placeName,
  postName,
  regionName,
  serviceLink,
  type NamedLink,
} from "../police/names.view.ts";
import { numberOf, youthNumberOf, type NumberView } from "../police/numbers.view.ts";
import {
  placeById,
  placeView,
  routablePlaces,
  type Neighbour,
  type PlaceView,
} from "../police/place.view.ts";
import { originsOf, shownWay, type Origin, type Shown } from "../../ui/origins.view.ts";
import { reportHref } from "../../ui/links.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { cardLinks, type CardLink } from "../../ui/card-links.view.ts";
import { waysFor } from "../../ui/ways.view.ts";
import { href } from "../../core/words/urls.ts";

/** Another post or service of the place, with its number. */
export interface NeighbourView {
  readonly link: NamedLink;
  readonly number: NumberView | undefined;
}

/** Youth protection as the page of a place shows it. */
export interface YouthView {
  readonly name: string;
  readonly numbers: readonly NumberView[];
  readonly english: NumberView | undefined;
  readonly page: string | null;
  readonly doubt: string | undefined;
}

/** The page of one place. */
export interface PlacePage {
  readonly view: View;
  readonly facts: PlaceView;
  readonly name: string;
  readonly lead: string;
  readonly service: NamedLink;
  readonly region: NamedLink;
  readonly number: NumberView | undefined;
  readonly emergency: NumberView | undefined;
  readonly otherNumbers: readonly NumberView[];
  /** For a person who knows something and gives no name; never for a victim's own report. */
  readonly tips: { readonly name: string; readonly ways: readonly Way[] };
  /** The page that tells who takes reports from any place. */
  readonly report: string;
  readonly otherPosts: readonly NeighbourView[];
  readonly split: readonly NeighbourView[];
  readonly namesakes: readonly NamedLink[];
  readonly doubt: string | undefined;
  readonly coverage: Mark;
  /** Where and when its numbers were read. */
  readonly origins: readonly Origin[];
  readonly youth: YouthView;
  /** The card of the place, for people who put it on their own site. */
  readonly cards: readonly CardLink[];
  readonly kind: string;
  readonly otherNames: string;
  /** The language of the counter. The page prints the words to say in large letters in this language. */
  readonly door: Locale;
}

type Parts = Pick<
  PlacePage,
  "number" | "emergency" | "otherNumbers" | "otherPosts" | "split" | "tips" | "youth"
>;

/** Every place in every language, for `getStaticPaths`. */
export function placePaths(site: Site): { params: { locale: string; place: string } }[] {
  const places = routablePlaces(site.facts);
  return site.locales.flatMap(({ id }) =>
    places.map((place) => ({ params: { locale: id, place: place.id } })),
  );
}

/** The page of a place. @throws Error when there is no such place or language */
export function placePage(site: Site, params: { place: string }): PlacePage {
  const { locale } = site;
  const t = translator(locale, "police");
  const known = placeView(site.facts, placeById(site.facts, params.place));
  const { place, service, post } = known;
  const name = placeName(place, site);
  // Places with the same name may differ in kind, in region, or only in their MRC.
  const where = known.namesakes.length > 0 ? [kindAndRegion(place, site), place.mrc] : [];
  const title = besides([name, ...where], locale);
  const link = serviceLink(service, site);
  const lead = post
    ? t("servedByPost", { service: link.name, city: post.city })
    : t("servedBy", { service: link.name });
  const { doubts } = site.words.regions;
  const view = viewOf(site, `police/place/${place.id}`, t("placeTitle", { place: title }), lead);
  const parts = {
    number: known.call && numberOf(known.call, site),
    emergency: known.emergency && numberOf(known.emergency, site),
    otherNumbers: known.otherCalls.map((call) => numberOf(call, site)),
    tips: tipsOf(place, site),
    otherPosts: known.otherPosts.map((other) => neighbourOf(other, site)),
    split: known.split.map((other) => neighbourOf(other, site)),
    youth: youthOf(known, site),
  };
  const coverage = markOf(
    place.coverage === "rule" ? "confirmed" : place.coverage,
    place.coverageSource,
    site,
  );
  return {
    ...parts,
    view,
    facts: known,
    name,
    lead,
    service: link,
    region: { href: href(locale.id, `police/${place.region}`), name: regionName(place.region, site) },
    report: reportHref(site),
    namesakes: known.namesakes.map((other) => placeLinkWithRegion(other, site)),
    doubt: place.doubt === null ? undefined : doubts[place.doubt],
    coverage,
    origins: originsOf(shownIn(parts, { text: link.name, mark: coverage }, view)),
    cards: cardLinks(place.id, locale),
    kind: kindAndRegion(place, site),
    otherNames: otherNames(known, site),
    door: site.locales.find(({ tag }) => tag.startsWith(service.nameLanguage)) ?? locale,
  };
}

/**
 * Returns everything that the page shows from a source: first its numbers, then its police, then who answers
 * day and night.
 */
function shownIn(
  { number, emergency, otherNumbers, otherPosts, split, tips, youth }: Parts,
  served: Shown,
  { help }: View,
): Shown[] {
  const numbers = [
    number,
    emergency,
    ...youth.numbers,
    youth.english,
    ...otherNumbers,
    ...[...otherPosts, ...split].map((other) => other.number),
  ];
  return [
    ...numbers.filter((one) => one !== undefined),
    served,
    ...tips.ways.map((way) => shownWay(way, tips.name)),
    ...help.flatMap(({ name, ways }) => ways.map((way) => shownWay(way, name))),
  ];
}

function tipsOf({ region }: Place, site: Site): PlacePage["tips"] {
  const { service } = site.facts.everywhere.tips.find(({ regions }) => regions?.includes(region) ?? true)!;
  return {
    name: site.words.services[service]?.name ?? service,
    ways: waysFor(serviceOf(site, service), ["phone"], site),
  };
}

function neighbourOf({ service, post, call }: Neighbour, site: Site): NeighbourView {
  const { locale } = site;
  const link = serviceLink(service, site);
  return {
    link: post ? { ...link, name: postName(post, locale) } : link,
    number: call && numberOf(call, site),
  };
}

function youthOf(
  { youthProtection: { region, phones, englishLine, doubt } }: PlaceView,
  site: Site,
): YouthView {
  const { health, doubts } = site.words.regions;
  const twin = site.facts.youthProtection.find(({ code }) => code === englishLine?.code);
  const language = twin?.phones[0]?.language ?? null;
  const english = englishLine && { ...englishLine, label: "phone" as const, language };
  return {
    name: health[region.code] ?? region.code,
    numbers: phones.map((phone) => youthNumberOf(phone, site)),
    english: english ? youthNumberOf(english, site) : undefined,
    page: region.officialPage,
    doubt: doubt === null ? undefined : doubts[doubt],
  };
}

/**
 * Returns names in Latin script, and names in the script of the language that the title does not already
 * show.
 */
function otherNames({ place, otherNames: names }: PlaceView, site: Site): string {
  const { locale } = site;
  const title = [place.name, ownName(site, place, locale)];
  const shown = names.filter(
    ({ name, language }) =>
      !title.includes(name) && (/^\p{Script=Latin}/u.test(name) || locale.tag.startsWith(language)),
  );
  return shown.length === 0 ? "" : list([...new Set(shown.map(({ name }) => name))], locale);
}
