import type { Site } from "../../core/site.ts";
import { number } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { PoliceService } from "../../core/facts/schema/places/police.ts";
import { callLink, type CallLink } from "../counter/call-link.view.ts";
import { findModule } from "../find/module.view.ts";
import { placeLink, postName, regionName, serviceLink, type NamedLink } from "../police/names.view.ts";
import { numberOf, type NumberView } from "../police/numbers.view.ts";
import { policeServiceView, regions, regionView } from "../police/regions.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** The first page of the police part: regions, services, and links for places outside Quebec. */
export interface PoliceIndexPage {
  readonly view: View;
  /** Script of the find box. */
  readonly find: string;
  /** What to say there, for readers who do not speak the counter's language. */
  readonly script: CallLink | undefined;
  readonly regions: readonly RegionLink[];
  readonly services: readonly NamedLink[];
}

/** A region, with the number of its places. */
interface RegionLink extends NamedLink {
  readonly figure: string;
}

/** One number of a region and the places that call it. */
export interface GroupView {
  readonly heading: NamedLink;
  readonly number: NumberView | undefined;
  readonly noPhone: PoliceService["noPhone"];
  readonly website: string | undefined;
  readonly places: readonly NamedLink[];
}

export interface RegionPage {
  readonly view: View;
  readonly name: string;
  readonly groups: readonly GroupView[];
}

export interface ServicePage {
  readonly view: View;
  readonly service: PoliceService;
  readonly name: string;
  readonly official: { readonly name: string; readonly tag: string };
  readonly number: NumberView | undefined;
  readonly otherNumbers: readonly NumberView[];
  readonly tipLines: readonly NumberView[];
  readonly posts: readonly {
    readonly name: string;
    readonly city: string;
    readonly number: NumberView | undefined;
  }[];
  readonly places: readonly NamedLink[];
}

export function policeIndexPage(site: Site): PoliceIndexPage {
  const { locale } = site;
  const t = translator(locale, "police");
  return {
    view: viewOf(site, pathOf(site, "police"), t("indexTitle"), t("indexLead")),
    find: findModule(site).path,
    script: callLink("police", site),
    regions: regionLinks(site),
    services: byName(
      locale,
      [...site.facts.police.values()].map((service) => serviceLink(service, site)),
    ),
  };
}

/** Returns every administrative region by name, with its number of places. */
function regionLinks(site: Site): RegionLink[] {
  const { locale } = site;
  const t = translator(locale, "police");
  return byName(
    locale,
    regions(site.facts).map(({ code, places }) => ({
      href: href(locale.id, `police/${code}`),
      name: regionName(code, site),
      hint: t("placeCount", { count: places }),
      figure: number(places, locale),
    })),
  );
}

/** Every region in every language, for `getStaticPaths`. */
export function regionPaths(site: Site): { params: { locale: string; region: string } }[] {
  return site.locales.flatMap(({ id }) =>
    regions(site.facts).map(({ code }) => ({ params: { locale: id, region: code } })),
  );
}

/** The page of a region. @throws Error when there is no such language */
export function regionPage(site: Site, params: { region: string }): RegionPage {
  const { locale } = site;
  const t = translator(locale, "police");
  const name = regionName(params.region, site);
  return {
    view: viewOf(site, `police/${params.region}`, t("regionTitle", { region: name }), t("regionLead")),
    name,
    groups: regionView(site.facts, params.region).groups.map(({ service, post, call, places }) => {
      const link = serviceLink(service, site);
      return {
        heading: post ? { ...link, name: postName(post, locale), hint: link.name } : link,
        number: call && numberOf(call, site),
        noPhone: service.noPhone,
        website: service.website?.url,
        places: places.map((place) => placeLink(place, locale)),
      };
    }),
  };
}

/** Every police service in every language, for `getStaticPaths`. */
export function servicePaths(site: Site): { params: { locale: string; service: string } }[] {
  return site.locales.flatMap(({ id }) =>
    [...site.facts.police.keys()].map((service) => ({ params: { locale: id, service } })),
  );
}

/** The page of a police service. @throws Error when there is no such service or language */
export function servicePage(site: Site, params: { service: string }): ServicePage {
  const { locale } = site;
  const { service, call, otherCalls, tipLines, posts, places } = policeServiceView(
    site.facts,
    params.service,
  );
  const { name } = serviceLink(service, site);
  const official = service.names[service.nameLanguage] ?? name;
  return {
    view: viewOf(site, `police/service/${service.id}`, name, official),
    service,
    name,
    official: { name: official, tag: service.nameLanguage },
    number: call && numberOf(call, site),
    otherNumbers: otherCalls.map((other) => numberOf(other, site)),
    tipLines: tipLines.map((line) => numberOf(line, site)),
    posts: posts.map(({ post, call: line }) => ({
      name: postName(post, locale),
      city: post.locatedIn?.label ?? (post.station === null ? "" : post.city),
      number: line && numberOf(line, site),
    })),
    places: places.map((place) => placeLink(place, locale)),
  };
}

function byName<T extends NamedLink>(locale: Locale, links: T[]): T[] {
  const { compare } = new Intl.Collator(locale.intl);
  return links.sort((a, b) => compare(a.name, b.name));
}
