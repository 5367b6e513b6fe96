import type { Site } from "../../core/site.ts";
import type { OutsideCanada } from "./abroad.rules.ts";
import { besides } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Country, ForeignEnd, ForeignNumber } from "../../core/facts/schema/places/abroad.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import type { Way } from "../../ui/contact.view.ts";
import { END_WORDS } from "../../ui/foreign-ends.view.ts";
import type { CountryNumbers, Html, StepView, ThereView } from "./types.view.ts";

/** Returns where the child is, as far as a step needs it. Nothing else on a page depends on it. */
export function besideStep(
  site: Site,
  id: string,
  abroad: OutsideCanada | undefined,
): OutsideCanada | undefined {
  const isHere = serviceInCanada(site, id);
  if (!abroad || (!isHere && !site.facts.plan.abroad.beside.includes(id))) return undefined;
  const { country } = abroad;
  return { ...(!isHere && country !== undefined && { country }), isSure: true };
}

function serviceInCanada(site: Site, id: string): boolean {
  const area = site.facts.services.get(id)?.coverage.area;
  return area !== undefined && site.facts.areas.get(area)?.inCanada === true;
}

/**
 * Returns what a step says about another country: the numbers next to it, or that its own numbers answer only
 * in Canada.
 */
export function thereParts(
  id: string,
  ways: readonly Way[],
  abroad: OutsideCanada | undefined,
  site: Site,
): Pick<StepView, "there" | "reach"> {
  const { locale } = site;
  if (!abroad) return { there: undefined, reach: undefined };
  return {
    there: thereOf(id, abroad, site),
    reach: serviceInCanada(site, id) && ways.some(({ isNumber }) => isNumber) ? onlyHere(locale) : undefined,
  };
}

const onlyHere = (locale: Locale): Html => translator(locale, "plan")("there.only");

const thereOf = (id: string, abroad: OutsideCanada, site: Site): ThereView | undefined =>
  site.facts.plan.abroad.beside.includes(id) ? numbersOf(abroad, site) : undefined;

/** Returns the numbers of the child's country, or of the countries that are asked for most. */
export function numbersOf(abroad: OutsideCanada | undefined, site: Site): ThereView {
  const { locale } = site;
  const { countries } = site.facts.plan.abroad;
  const country = abroad?.country;
  const t = translator(locale, "plan");
  const shown = Object.entries(countries).filter(([code]) => country === undefined || code === country);
  return {
    countries: shown.flatMap(([code, ends]) => {
      const found = site.facts.abroad.countries.find((one) => one.code === code);
      return found ? [countryOf(found, ends, site)] : [];
    }),
    all: { href: href(locale.id, pathOf(site, "abroad")), label: t("there.all") },
  };
}

function countryOf({ code, numbers }: Country, ends: readonly ForeignEnd[], site: Site): CountryNumbers {
  const { locale } = site;
  const t = translator(locale, "plan");
  const wanted = ends.flatMap((end) => numbers.filter((number) => number.for === end));
  const groups = Map.groupBy(wanted, (number) => END_WORDS[number.for]);
  const named = [...groups].map(([word, some]) => ({
    label: word && t(`there.ends.${word}`),
    numbers: some.map((number) => ({
      value: number.value,
      doubt: doubtOf(number, locale),
    })),
  }));
  return {
    code: code.toLowerCase(),
    name: site.words.regions.countries[code] ?? code,
    groups: named,
    text: named
      .map(({ label, numbers: some }) => {
        const said = some.map(({ value, doubt }) => (doubt ? `${value} (${doubt})` : value));
        return [label, besides(said, locale)].filter(Boolean).join(" ");
      })
      .join(" · "),
  };
}

function doubtOf({ status, hoursInDoubt }: ForeignNumber, locale: Locale): string | undefined {
  const t = translator(locale, "plan");
  if (status === "unconfirmed") return t("there.unconfirmed");
  return hoursInDoubt ? t("there.hoursInDoubt") : undefined;
}
