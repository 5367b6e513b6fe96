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
import { originsOf, shownWay, type Origin } from "../ui/origins.view.ts";
import { emergencyNumber, helpStrip, type Help } from "./help.view.ts";

/** The parts that all pages of one language share. */
export interface Frame extends PageLanguage {
  /** Returns the URL of a page in this language, by its name in the words. */
  readonly pageHref: (name: string) => string;
  /** The emergency number at the top. */
  readonly emergency: { readonly href: string; readonly number: string };
  /** The services at the foot. */
  readonly help: readonly Help[];
  /** Where their numbers were read. */
  readonly helpOrigins: readonly Origin[];
  /** URL of the ordinary page that the exit opens. */
  readonly exit: string;
  /** Inline script of the exit. */
  readonly exitScript: string;
  /** Notice until a person has checked the numbers. */
  readonly preview: string | undefined;
  /** The same in one line, with a link to the age of the numbers. */
  readonly trial: string | undefined;
}

const frames = new WeakMap<Locale, Frame>();

/** Returns the shared parts of one language. It makes them once. */
export function frameOf(site: Site): Frame {
  const { locale } = site;
  const frame = frames.get(locale) ?? make(site);
  frames.set(locale, frame);
  return frame;
}

function make(site: Site): Frame {
  const { locale } = site;
  const number = emergencyNumber(site);
  const help = helpStrip(site);
  const seen = date(site.span.oldest, locale);
  return {
    locale,
    html: htmlOf(site),
    pageHref: (name) => pageHref(name, site),
    emergency: { href: telHref(number), number },
    help,
    helpOrigins: originsOfRows(help),
    exit: exitUrl(site),
    exitScript: exitScript(),
    trial: site.isPreview ? translator(locale, "frame")("trial") : undefined,
    preview: site.isPreview ? translator(locale, "frame")("preview", { date: seen }) : undefined,
  };
}

/** Where the numbers of rows come from. */
export function originsOfRows(rows: readonly Help[]): Origin[] {
  return originsOf(rows.flatMap(({ name, ways }) => ways.map((way) => shownWay(way, name))));
}
