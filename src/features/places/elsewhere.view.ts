import type { Site } from "../../core/site.ts";
import { hasChildDoor } from "./child-door.rules.ts";
import { displayPhone, telHref } from "../../core/phone.rules.ts";
import { date, languageName, list } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Abroad } from "../../core/facts/schema/places/abroad.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Province } from "../../core/facts/schema/places/province.ts";
import type { Status } from "../../core/facts/schema/status.ts";
import { markOf, type Mark } from "../../ui/contact.view.ts";
import { reportHref } from "../../ui/links.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import type { NumberView } from "../police/numbers.view.ts";

/** A police service of another province. */
export interface ElsewhereView {
  readonly name: string;
  readonly area: string;
  readonly numbers: readonly NumberView[];
  readonly website: string | undefined;
  readonly unit: { readonly name: string; readonly url: string | null } | null;
}

export interface ProvincesPage {
  readonly view: View;
  /** The page that tells who takes reports from any place. */
  readonly report: string;
  readonly provinces: readonly {
    readonly anchor: string;
    readonly name: string;
    readonly services: readonly ElsewhereView[];
  }[];
}

/**
 * What a person in another country can call or open. Its numbers are not links, because they would ring here.
 */
export interface CountryView {
  readonly anchor: string;
  readonly name: string;
  readonly numbers: readonly {
    readonly label: string;
    readonly value: string;
    readonly doubt: string | undefined;
    readonly mark: Mark;
  }[];
  readonly hotlines: readonly {
    readonly name: string;
    readonly url: string | null;
    /** Sentences: what it takes, when, in which languages, from whom. */
    readonly about: readonly string[];
    readonly mark: Mark;
  }[];
  /** Set when we found no official service for children. */
  readonly notFound: string | undefined;
}

export interface AbroadPage {
  readonly view: View;
  /** The page that tells who takes reports from any place. */
  readonly report: string;
  readonly countries: readonly CountryView[];
  /**
   * Names of countries, joined: those where we found a service for children, and those where we did not. They
   * are not links, because a fragment with the name of a country would reveal too much.
   */
  readonly glance: readonly { readonly title: string; readonly countries: string }[];
  readonly fallback: { readonly url: string; readonly mark: Mark } | null;
}

/** Returns the page of the other provinces and territories. */
export function provincesPage(site: Site): ProvincesPage {
  const { locale } = site;
  const t = translator(locale, "police");
  const { provinces: names } = site.words.regions;
  const groups = [...Map.groupBy(site.facts.provinces, ({ province }) => province)];
  return {
    view: viewOf(site, pathOf(site, "provinces"), t("provincesTitle"), t("provincesLead")),
    report: reportHref(site),
    provinces: sorted(
      locale,
      groups.map(([code, rows]) => ({
        anchor: code.toLowerCase(),
        name: names[code] ?? code,
        services: rows.map((row) => elsewhere(row, site)),
      })),
    ),
  };
}

/** Returns the page of other countries. */
export function abroadPage(site: Site): AbroadPage {
  const { locale } = site;
  const t = translator(locale, "police");
  const { countries, fallback } = site.facts.abroad;
  const views = sorted(
    locale,
    countries.map((country) => countryOf(country, site)),
  );
  const named = (which: (country: CountryView) => boolean): string =>
    list(
      views.filter(which).map(({ name }) => name),
      locale,
    );
  return {
    view: viewOf(site, pathOf(site, "abroad"), t("abroadTitle"), t("abroadLead")),
    report: reportHref(site),
    countries: views,
    glance: [
      { title: t("childDoorsFound"), countries: named(({ notFound }) => notFound === undefined) },
      { title: t("childDoorsNotFound"), countries: named(({ notFound }) => notFound !== undefined) },
    ],
    fallback: fallback && { url: fallback.url, mark: markOf(fallback.status, fallback.sources, site) },
  };
}

function elsewhere(row: Province, site: Site): ElsewhereView {
  const { locale } = site;
  const t = translator(locale, "police");
  const own = site.words.regions.elsewhere[row.id];
  return {
    name: own?.name ?? row.id,
    area: own?.area ?? "",
    website: row.website?.url,
    unit: row.childExploitationUnit,
    numbers: row.phones.flatMap(({ label, value, status, sources }) =>
      value === null
        ? []
        : [
            {
              href: telHref(value),
              text: displayPhone(value, locale.phone),
              label: t(`labels.${label}`),
              notes: value.startsWith("+") ? [] : [t("shortCodeHere")],
              mark: markOf(status, sources, site),
            },
          ],
    ),
  };
}

function countryOf(
  { code, numbers, hotlines, notFound }: Abroad["countries"][number],
  site: Site,
): CountryView {
  const { locale } = site;
  const t = translator(locale, "police");
  return {
    anchor: code.toLowerCase(),
    name: site.words.regions.countries[code] ?? code,
    numbers: numbers.map((number) => ({
      label: t(`for.${number.for}`),
      value: number.value,
      doubt: number.hoursInDoubt ? t("hoursInDoubt") : undefined,
      mark: foreignMark(number.status, number.sources, site),
    })),
    hotlines: hotlines.map((hotline) => ({
      name: hotline.name,
      url: hotline.url,
      about: aboutHotline(hotline, locale),
      mark: foreignMark(hotline.status, hotline.sources, site),
    })),
    // A service that we found later replaces the note about the failed search.
    notFound:
      notFound && !hasChildDoor({ numbers, hotlines })
        ? t("childDoorNotFound", { date: date(notFound, locale) })
        : undefined,
  };
}

function aboutHotline(
  { takes, languages, always, fromAbroad, identity, url }: Abroad["countries"][number]["hotlines"][number],
  locale: Locale,
): string[] {
  const t = translator(locale, "police");
  const names = languages.map((tag) => languageName({ tag, label: tag }, locale.intl));
  return [
    takes && t(`hotline.takes.${takes}`),
    names.length > 0 && t("hotline.languages", { languages: list(names, locale) }),
    always && t("hotline.always"),
    fromAbroad && t("hotline.fromAbroad"),
    identity && t(`hotline.${identity}`),
    url === null && t("hotline.noAddress"),
  ].filter((text) => typeof text === "string");
}

/**
 * Returns the mark of a status outside Canada. There, "listed" means another list than the one of Quebec's
 * ministry.
 */
function foreignMark(status: Status, sources: readonly string[], site: Site): Mark {
  const { locale } = site;
  const mark = markOf(status, sources, site);
  if (status !== "listed") return mark;
  return {
    ...mark,
    text: translator(locale, "police")("listedElsewhere", { date: date(mark.seen, locale) }),
  };
}

function sorted<T extends { readonly name: string }>(locale: Locale, items: T[]): T[] {
  const { compare } = new Intl.Collator(locale.intl);
  return items.sort((a, b) => compare(a.name, b.name));
}
