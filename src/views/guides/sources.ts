import type { Block } from "../../schema/facts/guide.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { dateText } from "../sources/page.ts";
import { cited } from "../shared/citations.ts";
import { facts } from "../../content/site.ts";

/** A page that a guide rests on. */
export interface GuideSource {
  readonly publisher: string;
  readonly title: string | undefined;
  readonly href: string | undefined;
  /** "2024-05", "about 2025", "undated". */
  readonly date: string;
}

/** What the blocks of a guide rest on, each page once, by publisher. Pages that visitors may not be told of are left out. */
export function guideSources(blocks: readonly Block[], locale: Locale): GuideSource[] {
  return cited(sourceIds(blocks))
    .map(({ publisher, title, url, date }) => ({
      publisher,
      title: title ?? undefined,
      href: url ?? undefined,
      date: dateText(date, locale),
    }))
    .sort((a, b) => (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0));
}

/** Ids of the sources of what blocks name: claims, charts, and the sources of nothing else, since a service's page shows its own. */
function sourceIds(blocks: readonly Block[]): string[] {
  const { claims, sources, figures } = facts();
  const named = blocks.flatMap(({ from, kind, attributes }) => [
    ...from,
    ...(kind === "chart" ? (figures.series[attributes["id"] ?? ""]?.claims ?? []) : []),
  ]);
  return [...new Set(named.flatMap((id) => claims.get(id)?.sources ?? (sources.has(id) ? [id] : [])))];
}
