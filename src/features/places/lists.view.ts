import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { PoliceService } from "../../core/facts/schema/places/police.ts";
import { callLink, type CallLink } from "../counter/call-link.view.ts";
import { findModule } from "../find/module.view.ts";
import { placeLink, postName, regionName, serviceLink, type NamedLink } from "../police/names.view.ts";
import { numberOf, type NumberView } from "../police/numbers.view.ts";
import { policeServiceView, regions, regionView } from "../police/regions.view.ts";
import { facts, localeOf, locales } from "../../site/site.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** The first page of the police part: regions, services, and the ways out of Quebec. */
export interface PoliceIndexPage {
  readonly view: View;
  /** Script of the find box. */
  readonly find: string;
  /** What to say there, for whoever reads another language than the counter's. */
  readonly script: CallLink | undefined;
  readonly regions: readonly NamedLink[];
  readonly services: readonly NamedLink[];
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

export function policeIndexPage(localeId: string): PoliceIndexPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "police");
  return {
    view: viewOf(locale, pathOf("police"), t("indexTitle"), t("indexLead")),
    find: findModule(locale).path,
    script: callLink("police", locale),
    regions: regionLinks(locale),
    services: byName(
      locale,
      [...facts().police.values()].map((service) => serviceLink(service, locale)),
    ),
  };
}

/** Every administrative region, by name, with how many places it has. */
export function regionLinks(locale: Locale): NamedLink[] {
  const t = translator(locale, "police");
  return byName(
    locale,
    regions(facts()).map(({ code, places }) => ({
      href: href(locale.id, `police/${code}`),
      name: regionName(code, locale),
      hint: t("placeCount", { count: places }),
    })),
  );
}

/** Every region in every language, for `getStaticPaths`. */
export function regionPaths(): { params: { locale: string; region: string } }[] {
  return locales().flatMap(({ id }) =>
    regions(facts()).map(({ code }) => ({ params: { locale: id, region: code } })),
  );
}

/** The page of a region. @throws Error when there is no such language */
export function regionPage(params: { locale: string; region: string }): RegionPage {
  const locale = localeOf(params.locale);
  const t = translator(locale, "police");
  const name = regionName(params.region, locale);
  return {
    view: viewOf(locale, `police/${params.region}`, t("regionTitle", { region: name }), t("regionLead")),
    name,
    groups: regionView(facts(), params.region).groups.map(({ service, post, call, places }) => {
      const link = serviceLink(service, locale);
      return {
        heading: post ? { ...link, name: postName(post, locale), hint: link.name } : link,
        number: call && numberOf(call, locale),
        noPhone: service.noPhone,
        website: service.website?.url,
        places: places.map((place) => placeLink(place, locale)),
      };
    }),
  };
}

/** Every police service in every language, for `getStaticPaths`. */
export function servicePaths(): { params: { locale: string; service: string } }[] {
  return locales().flatMap(({ id }) =>
    [...facts().police.keys()].map((service) => ({ params: { locale: id, service } })),
  );
}

/** The page of a police service. @throws Error when there is no such service or language */
export function servicePage(params: { locale: string; service: string }): ServicePage {
  const locale = localeOf(params.locale);
  const { service, call, otherCalls, tipLines, posts, places } = policeServiceView(facts(), params.service);
  const { name } = serviceLink(service, locale);
  const official = service.names[service.nameLanguage] ?? name;
  return {
    view: viewOf(locale, `police/service/${service.id}`, name, official),
    service,
    name,
    official: { name: official, tag: service.nameLanguage },
    number: call && numberOf(call, locale),
    otherNumbers: otherCalls.map((other) => numberOf(other, locale)),
    tipLines: tipLines.map((line) => numberOf(line, locale)),
    posts: posts.map(({ post, call: line }) => ({
      name: postName(post, locale),
      city: post.locatedIn?.label ?? (post.station === null ? "" : post.city),
      number: line && numberOf(line, locale),
    })),
    places: places.map((place) => placeLink(place, locale)),
  };
}

function byName(locale: Locale, links: NamedLink[]): NamedLink[] {
  const { compare } = new Intl.Collator(locale.intl);
  return links.sort((a, b) => compare(a.name, b.name));
}
