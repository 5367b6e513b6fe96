import type { YouthLine, YouthOffice } from "./wire.rules.ts";
import { displayPhone } from "../../core/phone.rules.ts";
import { hoursText } from "../../core/words/hours.ts";
import { translator } from "../../core/words/translate.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import type { YouthProtectionRegion } from "../../core/facts/schema/places/youth-protection.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { RegionWords } from "../../core/words/schema/regions.ts";
import { regionAnchor, type YouthProtectionView } from "../police/youth.view.ts";
import { listedIn } from "./listed.view.ts";

type Names = Pick<RegionWords, "administrative" | "health">;

/**
 * Youth protection of one place, packed for one language. Where one territory has a line for each language,
 * all of them are there, each under the name that says its language, and the reader's own first.
 */
export function packYouth(
  facts: Pick<Facts, "youthProtection" | "sources">,
  { region, englishLine }: YouthProtectionView,
  names: Names,
  locale: Locale,
): YouthOffice {
  const twin = englishLine && facts.youthProtection.find(({ code }) => code === englishLine.code);
  const [first = ""] = region.adminRegions;
  const lines = [region, ...(twin ? [twin] : [])].flatMap((one) =>
    linesOf(one, facts.sources, names, locale),
  );
  const isSure = lines.some(({ line: [, , status] }) => status === "confirmed");
  return [
    (twin ? names.administrative[first] : names.health[region.code]) ?? region.code,
    regionAnchor(region.code),
    // One that the network can read is opened from our page of the region, where it is marked: the row below leads there.
    isSure || region.officialPage?.startsWith("http:") ? "" : (region.officialPage ?? ""),
    ...lines.sort((a, b) => Number(b.isOwn) - Number(a.isOwn)).map(({ line }) => line),
  ];
}

function linesOf(
  { code, phones }: YouthProtectionRegion,
  sources: Facts["sources"],
  { health }: Names,
  locale: Locale,
): { isOwn: boolean; line: YouthLine }[] {
  const t = translator(locale, "police");
  return phones.flatMap(({ label, value, hours, language, status, sources: cited }) => {
    if (status === "withheld") return [];
    const what = language === null ? t(`youth.${label}`) : (health[code] ?? code);
    return {
      isOwn: language !== null && locale.tag.startsWith(language),
      line: [
        displayPhone(value, locale.phone),
        [what, hoursText(hours, locale)].filter(Boolean).join(" · "),
        status,
        status === "listed" ? listedIn(sources, cited) : "",
      ],
    };
  });
}
