import type { Locale } from "../../schema/shared/locale.ts";
import { findModule } from "../find/module.ts";
import { regionLinks } from "./lists.ts";
import type { NamedLink } from "./names.ts";
import { dpjRegions, type DpjRegion } from "./youth-page.ts";

/** How a step finds the body of a place: by the name of a town, or without script by region. */
export interface PlaceFinder {
  /** Script that the find box loads on first focus. */
  readonly script: string;
  /** Regions of the police. */
  readonly regions: readonly NamedLink[];
  /** Regions of youth protection. */
  readonly youth: readonly DpjRegion[];
}

const finders = new WeakMap<Locale, PlaceFinder>();

/** The finder of one language, made once: every plan has it. */
export function placeFinder(locale: Locale): PlaceFinder {
  const finder = finders.get(locale) ?? {
    script: findModule(locale).path,
    regions: regionLinks(locale),
    youth: dpjRegions(locale),
  };
  finders.set(locale, finder);
  return finder;
}
