import type { Site } from "../../core/site.ts";
import type { FindSources } from "./find.load.ts";
import type { PackedAway } from "./wire.rules.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import type { ForeignEnd } from "../../core/facts/schema/places/abroad.ts";
import { translator } from "../../core/words/translate.ts";
import { END_WORDS } from "../../ui/foreign-ends.view.ts";
import type { CountryNumber } from "../../shell/danger/countries.rules.ts";

/** Whom numbers reach that stand beside a cry: nothing but help at once. */
const ENDS: readonly ForeignEnd[] = ["suicide", "all", "police", "gendarmerie", "national-guard"];

/** Other countries, under the names of every language, with their cities and with the names that a place of Quebec bears too. */
export function packCountries(sources: FindSources, site: Site): PackedAway[] {
  const listed = new Set(site.facts.abroad.countries.map(({ code }) => code));
  return countryCodes(sources).map((code) => ({
    name: countryName(code, site),
    href: `${pageHref("abroad", site)}${listed.has(code) ? `#${code.toLowerCase()}` : ""}`,
    places: countryNames(code, sources, site).join(";"),
    letters: "",
    numbers: countryNumbers(code, site),
  }));
}

export const countryCodes = ({ countries, namesakes }: FindSources): string[] => [
  ...new Set([...Object.keys(countries), ...Object.keys(namesakes)]),
];

/** The name of a country in the language of a site. */
function countryName(code: string, { words, locale }: Site): string {
  const names = new Intl.DisplayNames([locale.intl], { type: "region" });
  return words.regions.countries[code] ?? names.of(code) ?? code;
}

/** What a country and its cities are called, in every language. */
export function countryNames(code: string, { countries, namesakes }: FindSources, site: Site): string[] {
  const official = site.locales.map((locale) => countryName(code, site.in(locale)));
  return [...new Set([...official, ...(countries[code] ?? []), ...(namesakes[code] ?? [])])];
}

/** Numbers that work inside a country, none that is unconfirmed, those for thoughts of suicide first. */
export function countryNumbers(code: string, { facts, locale }: Site): CountryNumber[] {
  const t = translator(locale, "plan");
  const { numbers } = facts.abroad.countries.find((one) => one.code === code) ?? { numbers: [] };
  return ENDS.flatMap((end) =>
    numbers
      .filter((number) => number.for === end && number.status !== "unconfirmed" && !number.hoursInDoubt)
      .map(({ value }): CountryNumber => {
        const what = END_WORDS[end] ? t(`there.ends.${END_WORDS[end]}`) : "";
        return end === "suicide" ? [what, value, "crisis"] : [what, value];
      }),
  );
}
