import type { Place } from "../../core/facts/schema/places/place.ts";
import type {
  YouthProtectionPhone,
  YouthProtectionRegion,
} from "../../core/facts/schema/places/youth-protection.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";

type EnglishLine = NonNullable<YouthProtectionRegion["englishLine"]>;

/** Whom to call for the protection of a child in one place. */
export interface YouthProtectionView {
  readonly region: YouthProtectionRegion;
  /** Never withheld; may be empty. Then the page shows only the official website. */
  readonly phones: YouthProtectionPhone[];
  /** The line for one more language, if the region has one. */
  readonly englishLine: EnglishLine | null;
  /** Words id of what to know first. */
  readonly doubt: string | null;
}

/**
 * Returns youth protection of a place by its health region, because administrative regions have other
 * borders.
 *
 * @throws Error when the place names a region that is not in the facts
 */
export function youthProtectionOf(facts: Pick<Facts, "youthProtection">, place: Place): YouthProtectionView {
  const region = facts.youthProtection.find(({ code }) => code === place.youthProtection);
  if (!region) throw new Error(`No youth protection for the region ${place.youthProtection} (${place.id}).`);
  return {
    region,
    phones: region.phones.filter(({ status }) => status !== "withheld"),
    englishLine: region.englishLine?.status === "withheld" ? null : region.englishLine,
    doubt: place.youthProtectionDoubt,
  };
}

/**
 * Returns the anchor of a health region on the page of all regions.
 *
 * @example regionAnchor("17-Ungava") // "r17-ungava"
 */
export function regionAnchor(code: string): string {
  return `r${code.toLowerCase()}`;
}
