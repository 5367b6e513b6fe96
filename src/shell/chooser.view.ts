import type { Site } from "../core/site.ts";
import { fileHref } from "../core/words/urls.ts";
import { translator } from "../core/words/translate.ts";
import type { Way } from "../ui/contact.view.ts";
import { alternatesOf } from "./page.view.ts";
import { frameOf, type Frame } from "./frame.view.ts";
import { reportWays } from "./help.view.ts";

/** One language of the chooser. */
export interface ChooserLanguage extends Frame {
  readonly name: string;
  /** Line above the language on the not-found page. */
  readonly lead: string | undefined;
  /** Ways to reach the tip line, visible before a visitor chooses a language. */
  readonly ways: readonly Way[];
}

/** The page without a language. */
export interface ChooserPage {
  readonly title: string;
  readonly languages: readonly [ChooserLanguage, ...ChooserLanguage[]];
  /** URL of this page and its translations. The not-found page has none. */
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly robots: string | undefined;
  readonly image: string;
}

/** Returns the page with all languages. @throws Error if no language is published */
export function chooserPage(site: Site): ChooserPage {
  return {
    ...page(site, "frame", "name"),
    canonical: origin(site) + fileHref(""),
    alternates: alternatesOf(site, ""),
  };
}

/** Returns the same page for an unknown URL. @throws Error if no language is published */
export function notFoundChooser(site: Site): ChooserPage {
  return { ...page(site, "home", "notFoundTitle", "notFound"), canonical: undefined, alternates: [] };
}

const origin = (site: Site): string => site.facts.site.origin;

function page(
  site: Site,
  topic: string,
  title: string,
  lead?: string,
): Omit<ChooserPage, "canonical" | "alternates"> {
  const [first, ...others] = site.locales.map((locale) => ({
    ...frameOf(site.in(locale)),
    name: translator(locale, "frame")("name"),
    lead: lead === undefined ? undefined : translator(locale, "home")(lead),
    ways: reportWays(site.in(locale)),
  }));
  if (!first) throw new Error("locales: no published language");
  return {
    title: site.locales.map((locale) => translator(locale, topic)(title)).join(" · "),
    languages: [first, ...others],
    robots: site.isPreview ? "noindex, nofollow" : undefined,
    image: origin(site) + fileHref("share.png"),
  };
}
