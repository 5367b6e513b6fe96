import type { Facts } from "./facts/schema/facts.ts";
import type { Span } from "./facts/seen.rules.ts";
import type { Locale } from "./schema/locale.ts";
import type { Words } from "./words/load/words.ts";

/** What the site is made from: the facts that may be shown, and the words of every published language. */
export interface Sources {
  readonly facts: Facts;
  /** In the order of the chooser. */
  readonly locales: readonly Locale[];
  /** By language id. */
  readonly words: ReadonlyMap<string, Words>;
  /** Folder that holds `src/data` and `locales`. */
  readonly root: string;
}

/** The site in one language: all that a view is given. `src/site/site.ts` makes one for each language. */
export interface Site {
  readonly sources: Sources;
  readonly facts: Facts;
  readonly locales: readonly Locale[];
  readonly locale: Locale;
  /** The words of `locale`. */
  readonly words: Words;
  /** Whether the numbers still wait for a person to check them (docs/launch.md). */
  readonly isPreview: boolean;
  /** From which day to which the values that visitors may use were read on public pages. */
  readonly span: Span;
  /** The same site in another language. @throws Error when the language is not published */
  in(locale: Pick<Locale, "id">): Site;
}

/**
 * Loads what one feature adds to the site, once for all languages. The site calls it when it is made, so that a fault
 * in any file stops the first page.
 *
 * @example export const shareSource = loadedOnce(({ facts, root }) => loadShare(facts, root));
 */
export function loadedOnce<T>(load: (sources: Sources) => T): (site: Pick<Site, "sources">) => T {
  const loaded = new WeakMap<Sources, { readonly value: T }>();
  return ({ sources }) => {
    const known = loaded.get(sources) ?? { value: load(sources) };
    loaded.set(sources, known);
    return known.value;
  };
}
