import { helpline } from "../../ui/helpline.view.ts";
import { phoneRow, type PhoneRowView } from "../../ui/phone-row.view.ts";
import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { GROUPS } from "../../core/facts/schema/plan/situation.ts";
import { guideLinks } from "../guides/page.view.ts";
import { linkTo, sentenceOf, situationHref, type SentenceLink } from "../../ui/links.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { tellView, type TellView } from "../answer/tell.view.ts";
import { originsOfRows } from "../../shell/frame.view.ts";
import { NOT_FOUND, viewOf, type View } from "../../shell/page.view.ts";

export interface HomePage {
  readonly view: View;
  /** The box for told sentences. */
  readonly tell: TellView;
  /** Who answers anyone day and night. */
  readonly line: PhoneRowView;
  /** Who answers day and night. */
  readonly now: readonly PhoneRowView[];
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly links: readonly SentenceLink[];
  }[];
  /** The page where each reader finds the sentences in their own words. */
  readonly doors: Readonly<Record<Reader, string>>;
  /** Guides that help every reader to understand and to act. */
  readonly guides: readonly SentenceLink[];
}

/** Pages that do one thing. They come before the guides, which explain. */
const WAYS = ["take-down", "platforms", "sheet", "handouts"];

/** Returns the home page of one language: every situation under its heading, in order. */
export function homePage(site: Site): HomePage {
  const { locale } = site;
  const t = translator(locale, "home");
  const title = translator(locale, "frame")("name");
  const { services } = site.facts.plan;
  const view = viewOf(site, pathOf(site, "home"), title, t("description"));
  const now = [services.young, services.crisis, services.anyone].map((id) => phoneRow(site, id, ["phone"]));
  const line = helpline(site, "someone-else");
  return {
    view: { ...view, helpOrigins: originsOfRows([...view.help, line, ...now]) },
    tell: tellView(site),
    line,
    now,
    groups: GROUPS.map((id) => ({ id, label: t(`groups.${id}`), links: linksOf(id, site) })),
    doors: doorsOf(site, locale),
    guides: [...WAYS.map((name) => linkTo(`page:${name}`, site)), ...guideLinks(null, site)],
  };
}

function doorsOf(site: Site, { id }: Locale): Record<Reader, string> {
  const { doors } = site.facts.plan;
  return Object.fromEntries(
    Object.entries(doors).map(([reader, path]) => [reader, href(id, path)]),
  ) as Record<Reader, string>;
}

/** The page that answers an unknown address. */
export interface NotFoundPage {
  readonly view: View;
  /** The box for told sentences. */
  readonly tell: TellView;
}

/** @throws Error when there is no such language */
export function notFoundPage(site: Site): NotFoundPage {
  const { locale } = site;
  const t = translator(locale, "home");
  const view = viewOf(site, NOT_FOUND, t("notFoundTitle"), t("notFound"));
  return { view, tell: tellView(site) };
}

function linksOf(group: string, site: Site): SentenceLink[] {
  return [...site.facts.situations.values()]
    .filter((situation) => situation.group === group)
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => ({
      href: situationHref(id, site),
      sentence: sentenceOf(id, site),
    }));
}
