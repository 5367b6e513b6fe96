import { fileHref } from "../core/words/urls.ts";
import { translator } from "../core/words/translate.ts";
import { facts, isPreview, locales } from "../site/site.ts";
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
export function chooserPage(): ChooserPage {
  return { ...page("frame", "name"), canonical: origin() + fileHref(""), alternates: alternatesOf("") };
}

/** The same for an address that leads nowhere. @throws Error when no language is published */
export function notFoundChooser(): ChooserPage {
  return { ...page("home", "notFoundTitle", "notFound"), canonical: undefined, alternates: [] };
}

const origin = (): string => facts().site.origin;

function page(topic: string, title: string, lead?: string): Omit<ChooserPage, "canonical" | "alternates"> {
  const [first, ...others] = locales().map((locale) => ({
    ...frameOf(locale),
    name: translator(locale, "frame")("name"),
    lead: lead === undefined ? undefined : translator(locale, "home")(lead),
    ways: reportWays(locale),
  }));
  if (!first) throw new Error("locales: no published language");
  return {
    title: locales()
      .map((locale) => translator(locale, topic)(title))
      .join(" · "),
    languages: [first, ...others],
    robots: isPreview() ? "noindex, nofollow" : undefined,
    image: origin() + fileHref("share.png"),
  };
}
