import type { Site } from "../core/site.ts";
import type { Locale } from "../core/schema/locale.ts";
import { fileHref, href } from "../core/words/urls.ts";
import { frameOf, type Frame } from "./frame.view.ts";
import { structuredData } from "./structured-data.view.ts";

/** Path of the not-found page. No list has it. */
export const NOT_FOUND = "404";

/** The page in another language, at the same path. */
export interface LanguageLink {
  readonly locale: Locale;
  readonly path: string;
}

/** All that surrounds the content of a page (head, language links, danger bar, help, footer), and its HTML formatter. */
export interface View extends Frame {
  /** Path without the language, the same in every language. "" is the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly languages: readonly LanguageLink[];
  readonly robots: string | undefined;
  /** Picture of the link preview. It is the same for every page, so that it does not say which page it is. */
  readonly image: string;
  /** JSON-LD for search engines. */
  readonly structuredData: string | undefined;
  /** Script that reads the page aloud, on pages that have it. */
  readonly listen?: string;
}

/**
 * Returns all that surrounds the content of one page.
 *
 * @param path path without the language, without slashes at its ends
 */
export function viewOf(site: Site, path: string, title: string, description: string): View {
  const { locale } = site;
  const { origin } = site.facts.site;
  return {
    ...frameOf(site),
    path,
    title,
    description,
    canonical: origin + href(locale.id, path),
    alternates: alternatesOf(site, path),
    languages: site.locales
      .filter(({ id }) => id !== locale.id)
      .map((other) => ({ locale: other, path: href(other.id, path) })),
    robots: site.isPreview || path === NOT_FOUND ? "noindex, nofollow" : undefined,
    image: origin + fileHref("share.png"),
    structuredData: structuredData(site, path),
  };
}

/** Returns the URL of a page in each language, and the chooser as x-default. */
export function alternatesOf(site: Site, path: string): { tag: string; href: string }[] {
  const { origin } = site.facts.site;
  return [
    ...site.locales.map(({ id, tag }) => ({ tag, href: origin + href(id, path) })),
    { tag: "x-default", href: origin + fileHref("") },
  ];
}
