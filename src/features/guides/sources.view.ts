import type { Site } from "../../core/site.ts";
import type { GuideFacts } from "../../core/facts/schema/guide.ts";
import type { Block } from "../../core/words/schema/guide.ts";
import { cited, linkOf, publisherOf, titleOf, type Title } from "../../ui/citations.view.ts";
import { dateText } from "../sources/page.view.ts";

/** A page that supports a guide. */
export interface GuideSource {
  readonly publisher: string;
  readonly title: Title | undefined;
  readonly href: string | undefined;
  /** Language of the page. */
  readonly language: string | undefined;
  /** "2024-05", "about 2025", "undated". */
  readonly date: string;
}

/**
 * Returns the sources of the blocks of a guide, each page once, by publisher. It leaves out pages that
 * visitors may not see.
 */
export function guideSources(blocks: readonly Block[], door: GuideFacts["door"], site: Site): GuideSource[] {
  const { locale } = site;
  return cited(site, sourceIds(site, blocks))
    .map((source) => ({
      publisher: publisherOf(source, locale),
      title: titleOf(source),
      href: linkOf(source, door),
      language: source.language,
      date: dateText(source.date, locale),
    }))
    .sort((a, b) => (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0));
}

/**
 * Returns the ids of the sources of claims and charts. Services and apps are absent, because their own pages
 * show their sources.
 */
function sourceIds(site: Site, blocks: readonly Block[]): string[] {
  const { claims, sources, figures } = site.facts;
  const named = blocks.flatMap(({ from, kind, attributes }) => [
    ...from,
    ...(kind === "chart" ? (figures.series[attributes["id"] ?? ""]?.claims ?? []) : []),
  ]);
  return [...new Set(named.flatMap((id) => claims.get(id)?.sources ?? (sources.has(id) ? [id] : [])))];
}
