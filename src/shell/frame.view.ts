import { exitUrl } from "./exit/exit-url.view.ts";
import type { Site } from "../core/site.ts";
import { telHref } from "../core/phone.rules.ts";
import { date } from "../core/words/format.ts";
import type { PageLanguage } from "../core/words/rich.ts";
import { translator } from "../core/words/translate.ts";
import type { Locale } from "../core/schema/locale.ts";
import { pageHref } from "../core/facts/addresses.ts";
import { htmlOf } from "../ui/links.view.ts";
import { exitScript } from "./exit/exit-script.view.ts";
import { emergencyNumber, helpStrip, type Help } from "./help.view.ts";

/** What every page of one language shows alike. */
export interface Frame extends PageLanguage {
  /** Where a page of the site stands in this language, by the name that words give it. */
  readonly pageHref: (name: string) => string;
  /** The number for danger, at the top. */
  readonly emergency: { readonly href: string; readonly number: string };
  /** Who answers, at the foot. */
  readonly help: readonly Help[];
  /** The ordinary page that the exit opens. */
  readonly exit: string;
  /** The script that leaves, which stands inside the page. */
  readonly exitScript: string;
  /** Said while the numbers wait for a person to check them. */
  readonly preview: string | undefined;
}

const frames = new WeakMap<Locale, Frame>();

/** The frame of the pages of one language, made once. */
export function frameOf(site: Site): Frame {
  const { locale } = site;
  const frame = frames.get(locale) ?? make(site);
  frames.set(locale, frame);
  return frame;
}

function make(site: Site): Frame {
  const { locale } = site;
  const number = emergencyNumber(site);
  const seen = date(site.span.oldest, locale);
  return {
    locale,
    html: htmlOf(site),
    pageHref: (name) => pageHref(name, site),
    emergency: { href: telHref(number), number },
    help: helpStrip(site),
    exit: exitUrl(site),
    exitScript: exitScript(),
    preview: site.isPreview ? translator(locale, "frame")("preview", { date: seen }) : undefined,
  };
}
