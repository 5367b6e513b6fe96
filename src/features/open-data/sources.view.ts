import type { Site } from "../../core/site.ts";
import type { Source } from "../../core/facts/schema/source.ts";
import { aboutData, type AboutData } from "./about.view.ts";

/** One source, without our notes to editors. */
export type SourceRow = Pick<
  Source,
  "publisher" | "title" | "titleLanguage" | "url" | "language" | "kind" | "date" | "seen" | "licence"
> & {
  readonly id: string;
};

export interface SourcesFile {
  readonly about: AboutData;
  readonly sources: readonly SourceRow[];
}

/** Returns `/data/sources.json`: every source that the site may name. */
export function sourcesFile(site: Site): SourcesFile {
  const sources = [...site.facts.sources]
    .filter(([, { citable }]) => citable)
    .map(([id, { publisher, title, titleLanguage, url, language, kind, date, seen, licence }]) => ({
      id,
      publisher,
      title,
      titleLanguage,
      url,
      language,
      kind,
      date,
      seen,
      licence,
    }));
  return { about: aboutData(site), sources };
}
