import type { Site } from "../../core/site.ts";
import { fold } from "../../core/words/fold.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Source } from "../../core/facts/schema/source.ts";

// More sources would not fit in the first flight of a connection.
const AT_MOST = 40;
const DIGITS = "0-9";

/** Sources whose publishers begin with the same letter. */
export interface SourceGroup {
  /** "c", or "c-2" when a letter has several pages. */
  readonly id: string;
  readonly letter: string;
  readonly part: number | undefined;
  readonly entries: readonly (readonly [id: string, source: Source])[];
}

let read: SourceGroup[] | undefined;

/** Returns every source that visitors may see, by publisher, in pages. */
export function sourceGroups(site: Site): SourceGroup[] {
  if (read) return read;
  const sorted = [...site.facts.sources]
    .filter(([, { citable }]) => citable)
    .map((entry) => ({ entry, key: fold(entry[1].publisher) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const byLetter = Map.groupBy(sorted, ({ key }) => (/^[a-z]/.test(key) ? key.charAt(0) : DIGITS));
  read = [...byLetter].flatMap(([letter, items]) => {
    const pages = Math.ceil(items.length / AT_MOST);
    return Array.from({ length: pages }, (_, page) => ({
      id: page === 0 ? letter : `${letter}-${page + 1}`,
      letter,
      part: pages > 1 ? page + 1 : undefined,
      entries: items.slice(page * AT_MOST, (page + 1) * AT_MOST).map(({ entry }) => entry),
    }));
  });
  return read;
}

/** Returns the pages of sources with their names. */
export function letters(site: Site): { path: string; name: string }[] {
  const { locale } = site;
  return sourceGroups(site).map((group) => ({ path: `sources/${group.id}`, name: groupName(group, locale) }));
}

/** Returns "C", or "C (2)". */
export function groupName({ letter, part }: SourceGroup, locale: Locale): string {
  const t = translator(locale, "pages");
  if (letter === DIGITS) return t("sources.digit");
  return part === undefined
    ? letter.toUpperCase()
    : t("sources.range", { letter: letter.toUpperCase(), part });
}
