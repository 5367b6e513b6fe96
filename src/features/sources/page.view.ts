import type { Site } from "../../core/site.ts";
import { date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Source } from "../../core/facts/schema/source.ts";
import { linkOf, titleOf, type Title } from "../../ui/citations.view.ts";
import { sourceUses, type Use } from "./uses.view.ts";
import { groupName, sourceGroups } from "./index.view.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** One source as a page shows it. */
export interface SourceView {
  readonly publisher: string;
  readonly title: Title | undefined;
  readonly href: string | undefined;
  /** Language of the page. */
  readonly language: string | undefined;
  /** "May 2024", "around 2025", "undated", followed by the day on which we read it. */
  readonly dates: string;
  /** Whether only guides for adults link to it. */
  readonly adults: boolean;
  readonly uses: readonly Use[];
}

export interface SourcesPage {
  readonly view: View;
  readonly name: string;
  readonly entries: readonly SourceView[];
  /** Link to the list of letters. */
  readonly back: string;
}

/** Returns every page of sources in every language, for `getStaticPaths`. */
export function sourcesPaths(site: Site): { params: { locale: string; letter: string } }[] {
  return site.locales.flatMap(({ id }) =>
    sourceGroups(site).map((group) => ({ params: { locale: id, letter: group.id } })),
  );
}

/** @throws Error when there is no such page or language */
export function sourcesPage(site: Site, { letter }: { letter: string }): SourcesPage {
  const { locale } = site;
  const group = sourceGroups(site).find(({ id }) => id === letter);
  if (!group) throw new Error(`There is no page ${letter} of sources.`);
  const name = groupName(group, locale);
  const title = translator(locale, "pages")("sources.letter", { letter: name });
  return {
    view: viewOf(site, `sources/${letter}`, title, title),
    name: title,
    entries: group.entries.map(([id, source]) => sourceView(id, source, site)),
    back: pageHref("sources", site),
  };
}

function sourceView(id: string, source: Source, site: Site): SourceView {
  const { locale } = site;
  const t = translator(locale, "pages");
  return {
    publisher: source.publisher,
    title: titleOf(source),
    href: linkOf(source),
    language: source.language,
    dates: [dateText(source.date, locale), t("sources.seen", { date: date(source.seen, locale) })].join(
      " · ",
    ),
    adults: source.doors !== undefined,
    uses: sourceUses(site).get(id) ?? [],
  };
}

/**
 * Returns an EDTF date as a reader writes it.
 *
 * @example dateText("2025~", locale) // "around 2025"
 * @example dateText("2021/..", locale) // "2021 or later"
 */
export function dateText(edtf: string | null, locale: Locale): string {
  const t = translator(locale, "pages");
  if (edtf === null) return t("sources.undated");
  const [from = "", to] = edtf
    .replaceAll("~", "")
    .split("/")
    .map((day) => (/^\d{4}(-\d\d){0,2}$/.test(day) ? date(day, locale) : day));
  if (from === "..") return t("sources.until", { date: to ?? "" });
  if (to === "..") return t("sources.since", { date: from });
  if (to !== undefined) return t("sources.between", { from, to });
  return t(edtf.endsWith("~") ? "sources.about" : "sources.dated", { date: from });
}
