import type { Span } from "../../domain/facts/seen.ts";
import { BASE } from "../../i18n/urls.ts";
import { facts, isPreview, siteSpan } from "../../content/site.ts";

/** The head of each file of open data. */
export interface AboutData {
  readonly licence: "CC-BY-4.0";
  /** Whom to name. */
  readonly attribution: readonly string[];
  /** Between which days the values were read on public pages: each on the newest day of its sources. */
  readonly read: Span;
  /** Whether a person still has to telephone the numbers. */
  readonly preview: boolean;
  readonly remark: string;
}

/** What every file says of itself. */
export function aboutData(): AboutData {
  const { origin } = facts().site;
  return {
    licence: "CC-BY-4.0",
    attribution: [
      `Report Safely, ${origin}${BASE}`,
      "Répertoire des municipalités du Québec, MAMH (CC BY 4.0)",
      "Bottin des services de police, MSP (open data, licence to be confirmed)",
      "GeoNames (CC BY 4.0)",
      "Open data of Saguenay and Repentigny (licence to be confirmed)",
    ],
    read: siteSpan(),
    preview: isPreview(),
    remark:
      "Values were read on stored copies of public pages, and can be out of date. Keep each status. Never call a crisis line to test it.",
  };
}
