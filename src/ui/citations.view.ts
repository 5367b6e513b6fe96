import type { Site } from "../core/site.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { GuideFacts } from "../core/facts/schema/guide.ts";
import type { Source } from "../core/facts/schema/source.ts";

/** A source, as a reader sees it. */
export interface Citation {
  readonly href: string | undefined;
  /** Language of the page. */
  readonly language: string | undefined;
  readonly publisher: string;
  readonly title: Title | undefined;
}

/** The title of a source, in the language in which an editor noted it. */
export interface Title {
  readonly text: string;
  readonly language: string | undefined;
}

/** A link to a source, with its publisher as the label. */
export interface Publisher {
  readonly href: string;
  readonly language: string | undefined;
  readonly text: string;
}

/** Returns the visible sources of some ids, with publisher and title. */
export function citations(site: Site, ids: readonly string[]): Citation[] {
  return cited(site, ids).map((source) => ({
    href: linkOf(source),
    language: source.language,
    publisher: publisherOf(source, site.locale),
    title: titleOf(source),
  }));
}

/** Returns the publishers of some sources that have a page to open. */
export function publishers(site: Site, ids: readonly string[]): Publisher[] {
  return cited(site, ids).flatMap((source) => {
    const url = linkOf(source);
    return url === undefined
      ? []
      : [{ href: url, language: source.language, text: publisherOf(source, site.locale) }];
  });
}

/** Returns the name of a publisher in a language, or as the page itself gives it. */
export const publisherOf = ({ publisher, publisherIn }: Source, { id }: Pick<Locale, "id">): string =>
  publisherIn?.[id] ?? publisher;

/** Returns the sources of some ids that visitors may see. */
export function cited(site: Site, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => site.facts.sources.get(id) ?? []).filter(({ citable }) => citable);
}

/**
 * Returns the URL of a source, or undefined if this page may not link it.
 *
 * @param door door of the guide that links it; undefined on every other page
 */
export const linkOf = ({ url, doors }: Source, door?: GuideFacts["door"]): string | undefined =>
  url !== null && (doors === undefined || doors.some((one) => one === door)) ? url : undefined;

/** Returns the title of a source, if an editor noted it. */
export function titleOf({ title, titleLanguage }: Source): Title | undefined {
  return title === null ? undefined : { text: title, language: titleLanguage };
}

/**
 * Picks the source to open: one in the reader's language, or in a language that the reader may know, or the first.
 * Returns undefined if none has a page to open.
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
