import type { Site } from "../core/site.ts";
import type { Locale } from "../core/schema/locale.ts";
import { fileHref, href } from "../core/words/urls.ts";
import { frameOf, type Frame } from "./frame.view.ts";
import { structuredData } from "./structured-data.view.ts";

/** Path of the page for an address that leads nowhere: it is never listed. */
export const NOT_FOUND = "404";

/** A page of another language at the same path. */
export interface LanguageLink {
  readonly locale: Locale;
  readonly path: string;
}

/** What stands around a page: head, switcher, danger, help, footer; and what makes HTML of its words. */
export interface View extends Frame {
  /** Path after the language; "" is the home page. The same in every language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly languages: readonly LanguageLink[];
  readonly robots: string | undefined;
  /** Picture of a link preview: the same for every page, so that it tells nothing of the page. */
  readonly image: string;
  /** What search engines may read of it, as JSON. */
  readonly structuredData: string | undefined;
  /** Script that reads the page aloud, on the pages that are read to somebody. */
  readonly listen?: string;
}

/**
 * What stands around one page.
 *
 * @param path path after the language, without slashes at the ends
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

/** The address of a page in each language, and the chooser for readers of any other. */
export function alternatesOf(site: Site, path: string): { tag: string; href: string }[] {
  const { origin } = site.facts.site;
  return [
    ...site.locales.map(({ id, tag }) => ({ tag, href: origin + href(id, path) })),
    { tag: "x-default", href: origin + fileHref("") },
  ];
}
