import type { Facts } from "./facts/schema/facts.ts";
import type { Span } from "./facts/seen.rules.ts";
import type { Locale } from "./schema/locale.ts";
import type { Words } from "./words/load/words.ts";

/** The input of the site: the facts that it may show, and the words of every published language. */
export interface Sources {
  readonly facts: Facts;
  /** In the order of the language chooser. */
  readonly locales: readonly Locale[];
  /** By language id. */
  readonly words: ReadonlyMap<string, Words>;
  /** The folder that contains `src/data` and `locales`. */
  readonly root: string;
}

/** The site in one language. Each view gets one. `src/site/site.ts` makes one for each language. */
export interface Site {
  readonly sources: Sources;
  readonly facts: Facts;
  readonly locales: readonly Locale[];
  readonly locale: Locale;
  /** The words of `locale`. */
  readonly words: Words;
  /** True until a person has checked the numbers (docs/launch.md). */
  readonly isPreview: boolean;
  /** The first and the last day on which the visible values were read on public pages. */
  readonly span: Span;
  /** Returns the same site in another language. @throws Error if the language is not published */
  in(locale: Pick<Locale, "id">): Site;
}

/**
 * Loads the data of one feature once for all languages. The site calls it at the start, so that a fault in any file
 * stops the build before the first page.
 *
 * @example export const featureSource = loadedOnce(({ facts, root }) => loadFeature(facts, root));
 */
export function loadedOnce<T>(load: (sources: Sources) => T): (site: Pick<Site, "sources">) => T {
  const loaded = new WeakMap<Sources, { readonly value: T }>();
  return ({ sources }) => {
    const known = loaded.get(sources) ?? { value: load(sources) };
    loaded.set(sources, known);
    return known.value;
  };
}
