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
  /** Said above the language where an address leads nowhere. */
  readonly lead: string | undefined;
  /** The tip line, readable before anything is chosen. */
  readonly ways: readonly Way[];
}

/** The page that belongs to no language. */
export interface ChooserPage {
  readonly title: string;
  readonly languages: readonly [ChooserLanguage, ...ChooserLanguage[]];
  /** Its address and its sisters; none where an address leads nowhere, which is the same page as no other. */
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly robots: string | undefined;
  readonly image: string;
}

/** The three languages side by side. @throws Error when no language is published */
export function chooserPage(site: Site): ChooserPage {
  return {
    ...page(site, "frame", "name"),
    canonical: origin(site) + fileHref(""),
    alternates: alternatesOf(site, ""),
  };
}

/** The same for an address that leads nowhere. @throws Error when no language is published */
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
