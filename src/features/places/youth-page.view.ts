import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import { findModule } from "../find/module.view.ts";
import { youthNumberOf, type NumberView } from "../police/numbers.view.ts";
import { callLink, type CallLink } from "../counter/call-link.view.ts";
import { originsOf, shownWay, type Origin } from "../../ui/origins.view.ts";
import { regionAnchor } from "../police/youth.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** One health region and how to reach its director of youth protection. */
export interface DpjRegion {
  readonly code: string;
  /** Its anchor on the page. */
  readonly anchor: string;
  readonly name: string;
  readonly numbers: readonly NumberView[];
  readonly page: string | undefined;
}

/**
 * Returns every health region by name. In the facts, the line for another language is a region of its own.
 */
export function dpjRegions(site: Site): DpjRegion[] {
  const { locale } = site;
  const names = site.words.regions.health;
  const { compare } = new Intl.Collator(locale.intl);
  return site.facts.youthProtection
    .map(({ code, phones, officialPage }) => ({
      code,
      anchor: regionAnchor(code),
      name: names[code] ?? code,
      numbers: phones.map((phone) => youthNumberOf(phone, site)),
      page: officialPage ?? undefined,
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/**
 * The page of youth protection. It shows the numbers of every region, so that each is at most one choice
 * away.
 */
export interface DpjPage {
  readonly view: View;
  /** Script of the find box. */
  readonly find: string;
  readonly regions: readonly DpjRegion[];
  /** What to say there, for readers who do not speak the counter's language. */
  readonly script: CallLink | undefined;
  readonly origins: readonly Origin[];
}

/** @throws Error when there is no such language */
export function dpjPage(site: Site): DpjPage {
  const { locale } = site;
  const t = translator(locale, "dpj");
  const view = viewOf(site, pathOf(site, "dpj"), t("title"), t("lead"));
  const regions = dpjRegions(site);
  return {
    view,
    find: findModule(site).path,
    regions,
    script: callLink("dpj", site),
    origins: originsOf([
      ...regions.flatMap(({ numbers }) => numbers),
      ...view.help.flatMap(({ name, ways }) => ways.map((way) => shownWay(way, name))),
    ]),
  };
}
