import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { placeIndex, type IndexEntry, type IndexPage } from "../police/letters.view.ts";
import { ownName, placeLink, regionName, type NamedLink } from "../police/names.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

export interface AZPage {
  readonly view: View;
  readonly title: string;
  readonly pages: readonly (NamedLink & { readonly current: boolean })[];
  /** Empty on the page that lists the letters. */
  readonly entries: readonly NamedLink[];
}

let read: IndexPage[] | undefined;
const index = (site: Site): IndexPage[] => (read ??= placeIndex(site.facts));

/** Returns every page of names in every language, for `getStaticPaths`. */
export function azPaths(site: Site): { params: { locale: string; letter: string } }[] {
  return site.locales.flatMap(({ id }) =>
    index(site).map((page) => ({ params: { locale: id, letter: page.id } })),
  );
}

/**
 * Returns the page of one letter, or the list of letters.
 *
 * @throws Error when there is no such letter or language
 */
export function azPage(site: Site, { letter }: { letter?: string }): AZPage {
  const { locale } = site;
  const t = translator(locale, "police");
  const page = index(site).find(({ id }) => id === letter);
  if (letter !== undefined && !page) throw new Error(`There is no page ${letter} in the A–Z.`);
  const title = page ? rangeOf(page, locale) : t("azTitle");
  return {
    view: viewOf(
      site,
      page ? `a-z/${page.id}` : "a-z",
      page ? `${t("azTitle")} · ${title}` : title,
      t("azLead"),
    ),
    title,
    pages: inReadersScript(index(site), locale).map((other) => ({
      href: href(locale.id, `a-z/${other.id}`),
      name: rangeOf(other, locale),
      current: other === page,
    })),
    entries: (page?.entries ?? []).map((entry) => entryOf(entry, site)),
  };
}

/** Puts the names in the reader's script first. Pages of the other script have an id longer than a letter. */
function inReadersScript(pages: readonly IndexPage[], { dir }: Locale): IndexPage[] {
  const latin = pages.filter(({ letter }) => letter.length === 1);
  const other = pages.filter(({ letter }) => letter.length > 1);
  return dir === "rtl" ? [...other, ...latin] : [...latin, ...other];
}

/** Returns "B", or "Sacré-Coeur – Saint-Eustache" when a letter has several pages. */
function rangeOf({ id, letter, entries }: IndexPage, locale: Locale): string {
  const t = translator(locale, "police");
  if (id === letter) return letter.toUpperCase();
  const range = t("azRange", { from: entries[0]?.name ?? "", to: entries.at(-1)?.name ?? "" });
  return letter.length > 1 ? `${t("azOther")} · ${range}` : range;
}

/**
 * Returns a name, followed by its place or by its name in the script of the language. Places with the same
 * name also show their region.
 */
function entryOf({ name, place, other }: IndexEntry, site: Site): NamedLink {
  const { locale } = site;
  const region = place.homonymGroup === null ? undefined : regionName(place.region, site);
  const hint = [other ? place.name : ownName(site, place, locale), region].filter(Boolean).join(" · ");
  return { ...placeLink(place, locale), name, ...(hint && { hint }) };
}
