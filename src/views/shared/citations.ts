import type { Source } from "../../schema/facts/source.ts";
import { facts } from "../../content/site.ts";

/** A page that something rests on, as a reader sees it. */
export interface Citation {
  readonly href: string | undefined;
  readonly text: string;
}

/** The pages of some sources that visitors may be told of, with publisher and title. */
export function citations(ids: readonly string[]): Citation[] {
  return cited(ids).map(({ publisher, title, url }) => ({
    href: url ?? undefined,
    text: [publisher, title].filter(Boolean).join(" · "),
  }));
}

/** The publishers of some sources, of which a page may be opened. */
export function publishers(ids: readonly string[]): { href: string; text: string }[] {
  return cited(ids).flatMap(({ publisher, url }) => (url === null ? [] : [{ href: url, text: publisher }]));
}

/** The sources of some ids that visitors may be told of. */
export function cited(ids: readonly string[]): Source[] {
  return ids.flatMap((id) => facts().sources.get(id) ?? []).filter(({ citable }) => citable);
}
