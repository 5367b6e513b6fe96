import type { Site } from "../core/site.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { GuideFacts } from "../core/facts/schema/guide.ts";
import type { Source } from "../core/facts/schema/source.ts";

/** A page that something rests on, as a reader sees it. */
export interface Citation {
  readonly href: string | undefined;
  /** Language of the page. */
  readonly language: string | undefined;
  readonly publisher: string;
  readonly title: Title | undefined;
}

/** What a page is, in the language in which it was noted. */
export interface Title {
  readonly text: string;
  readonly language: string | undefined;
}

/** A page that may be opened, under the name of who published it. */
export interface Publisher {
  readonly href: string;
  readonly language: string | undefined;
  readonly text: string;
}

/** The pages of some sources that visitors may be told of, with publisher and title. */
export function citations(site: Site, ids: readonly string[]): Citation[] {
  return cited(site, ids).map((source) => ({
    href: linkOf(source),
    language: source.language,
    publisher: source.publisher,
    title: titleOf(source),
  }));
}

/** The publishers of some sources, of which a page may be opened. */
export function publishers(site: Site, ids: readonly string[]): Publisher[] {
  return cited(site, ids).flatMap((source) => {
    const { publisher, language } = source;
    const url = linkOf(source);
    return url === undefined ? [] : [{ href: url, language, text: publisher }];
  });
}

/** The sources of some ids that visitors may be told of. */
export function cited(site: Site, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => site.facts.sources.get(id) ?? []).filter(({ citable }) => citable);
}

/**
 * Address of a source, where the page may be opened.
 *
 * @param door of the guide that links it; undefined on every other page
 */
export const linkOf = ({ url, doors }: Source, door?: GuideFacts["door"]): string | undefined =>
  url !== null && (doors === undefined || doors.some((one) => one === door)) ? url : undefined;

/** What a source is, if that was noted. */
export function titleOf({ title, titleLanguage }: Source): Title | undefined {
  return title === null ? undefined : { text: title, language: titleLanguage };
}

/**
 * Of some sources the one to open: in the reader's language, else in one that they may manage, else the first.
 * Undefined when none has a page that may be opened.
 */
export function pageToOpen(
  sources: readonly Source[],
  { id, reads }: Pick<Locale, "id" | "reads">,
): (Source & { readonly url: string }) | undefined {
  const pages = sources.flatMap((source) => {
    const url = linkOf(source);
    return url === undefined ? [] : [{ ...source, url }];
  });
  const nearest = [id, ...reads].find((tag) => pages.some(({ language }) => language === tag));
  return pages.find(({ language }) => language === nearest) ?? pages[0];
}
