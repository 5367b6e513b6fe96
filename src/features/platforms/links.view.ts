import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import type { Platform } from "../../core/facts/schema/services/platform.ts";
import { STATUS_ORDER } from "../../core/facts/schema/status.ts";
import { markOf, type Mark } from "../../ui/contact.view.ts";
import { entry } from "../../ui/words.view.ts";

type Link = Platform["links"][number];

/** Pages of a platform that help to report, best purpose first. */
export const REPORT = ["report-form", "help"] as const;

/**
 * The page for a written request. It is next to the steps to remove a picture, and not among the other pages.
 */
export const REQUEST = "removal-request";

/** A page of the platform itself that a reader can use. */
export interface PlatformLinkView {
  readonly href: string;
  readonly purpose: Link["purpose"];
  readonly language: string;
  readonly label: string;
  /** The language of the page, and whether it requires an account. */
  readonly hints: readonly string[];
  readonly mark: Mark;
}

/**
 * Returns every page of the platform in a language that the reader understands, their own first, and its help
 * in the other languages of the site.
 */
export function linksOf(platform: Platform, site: Site): PlatformLinkView[] {
  const { locale } = site;
  const t = translator(locale, "platforms");
  const named = entry(site.words.platformSteps, platform.id, locale).links;
  const views = platform.links.flatMap((link, index) =>
    linkView(link, named?.[index] ?? t(`purposes.${link.purpose}`), site),
  );
  return [
    ...views.filter(({ language }) => language === locale.id),
    ...views.filter(({ language }) => language !== locale.id),
  ];
}

/**
 * Returns the surest page for the best purpose that has one. It prefers a language that the reader
 * understands, but a page in another language is better than none. The purpose is its name. A note says when
 * nobody knows whether it requires an account.
 */
export function linkFor(
  platform: Platform,
  purposes: readonly Link["purpose"][],
  site: Site,
): PlatformLinkView | undefined {
  const { locale } = site;
  const t = translator(locale, "platforms");
  const links = purposes.flatMap((purpose) =>
    surest(platform.links.filter((link) => link.purpose === purpose)),
  );
  const viewsIn = (others: (link: Link) => string[]): PlatformLinkView[] =>
    links.flatMap((link) => {
      const unknown = link.needsAccount === "unknown" ? [t("account.unknown")] : [];
      return linkView(link, t(`purposes.${link.purpose}`), site, others(link)).map((view) => ({
        ...view,
        hints: [...view.hints, ...unknown],
      }));
    });
  return viewsIn(helpIn)[0] ?? viewsIn(({ urls }) => Object.keys(urls))[0];
}

const surest = (links: readonly Link[]): Link[] =>
  links.toSorted((a, b) => STATUS_ORDER[a.status] - STATUS_ORDER[b.status]);

/**
 * Help pages in every language of the site are for all readers, because a person who helps a family may read
 * another language.
 */
const helpIn = ({ purpose, urls }: Link): string[] =>
  purpose === "french-help" || purpose === "arabic-help" ? Object.keys(urls) : [];

function linkView(link: Link, label: string, site: Site, others = helpIn(link)): PlatformLinkView[] {
  const { locale } = site;
  const { purpose, urls, needsAccount, status, sources } = link;
  const language = [locale.id, ...locale.reads, ...others].find((one) => urls[one]);
  if (language === undefined) return [];
  const spoken = translator(locale, "contact")(`language.${language}`);
  const isSaid = label.toLowerCase().includes(spoken.toLowerCase());
  const hints = [
    language === locale.id || isSaid ? "" : spoken,
    needsAccount === "unknown" ? "" : translator(locale, "platforms")(`account.${needsAccount}`),
  ];
  return [
    {
      href: urls[language] ?? "",
      purpose,
      language,
      label,
      hints: hints.filter(Boolean),
      mark: markOf(status, sources, site),
    },
  ];
}
