import { translator } from "../../i18n/translate.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { GROUPS } from "../../schema/facts/situation.ts";
import { guideLinks, linkTo } from "../guides/page.ts";
import { pathOf } from "../../content/addresses.ts";
import { pageLinks } from "./prose.ts";
import { situationHref } from "../shared/links.ts";
import { facts, localeOf, locales, words } from "../../content/site.ts";
import { viewOf, type View } from "../shared/page.ts";

/** A sentence that says what happened, and the page it leads to. */
export interface SentenceLink {
  readonly href: string;
  /** With the key words in **bold**. */
  readonly sentence: string;
}

export interface HomePage {
  readonly view: View;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly links: readonly SentenceLink[];
  }[];
  /** Young people, parents, people at work with children. */
  readonly doors: readonly SentenceLink[];
  /** What helps to understand and to act, whoever reads. */
  readonly guides: readonly SentenceLink[];
}

/** Pages that do one thing, before the guides that explain. */
const WAYS = ["take-down", "platforms", "sheet", "handouts"];

/** The home page of one language: every situation, under its heading, in its order. */
export function homePage(localeId: string): HomePage {
  const locale = localeOf(localeId);
  const t = translator(locale, "home");
  const title = translator(locale, "frame")("name");
  return {
    view: viewOf(locale, pathOf("home"), title, t("description")),
    groups: GROUPS.map((id) => ({ id, label: t(`groups.${id}`), links: linksOf(id, locale) })),
    doors: pageLinks("door", locale),
    guides: [...WAYS.map((name) => linkTo(`page:${name}`, locale)), ...guideLinks(null, locale)],
  };
}

/** The site's name in every language, for the page that belongs to none. */
export function chooserTitle(): string {
  return locales()
    .map((locale) => translator(locale, "frame")("name"))
    .join(" · ");
}

/** The title of the page that belongs to no language and was not found. */
export function lostTitle(): string {
  return locales()
    .map((locale) => translator(locale, "home")("notFoundTitle"))
    .join(" · ");
}

/** The page for an address that leads nowhere. */
export function notFoundPage(localeId: string): View {
  const locale = localeOf(localeId);
  const t = translator(locale, "home");
  return viewOf(locale, "404", t("notFoundTitle"), t("notFound"));
}

function linksOf(group: string, locale: Locale): SentenceLink[] {
  return [...facts().situations.values()]
    .filter((situation) => situation.group === group)
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => ({
      href: situationHref(id, locale),
      sentence: words(locale).situations[id]?.sentence ?? "",
    }));
}
