import type { Site } from "../../core/site.ts";
import type { Span } from "../../core/facts/seen.rules.ts";
import { BASE } from "../../core/words/urls.ts";

/** The head of each file of open data. */
export interface AboutData {
  readonly licence: "CC-BY-4.0";
  /** The names to credit. */
  readonly attribution: readonly string[];
  /**
   * The oldest and newest day on which we read a value on a public page. Each value counts with the newest
   * day of its sources.
   */
  readonly read: Span;
  /** Whether people still have to test the numbers by telephone. */
  readonly preview: boolean;
  readonly remark: string;
}

/** Returns what every file says about itself. */
export function aboutData(site: Site): AboutData {
  const { origin } = site.facts.site;
  return {
    licence: "CC-BY-4.0",
    attribution: [
      `Report Safely, ${origin}${BASE}`,
      ...site.facts.credits.map(({ work, licence }) => `${work} (${licence})`),
    ],
    read: site.span,
    preview: site.isPreview,
    remark:
      "Values were read on stored copies of public pages, and can be out of date. Keep each status. Never call a crisis line to test it.",
  };
}
