import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import type { Platform } from "../../core/facts/schema/services/platform.ts";
import { STATUS_ORDER } from "../../core/facts/schema/status.ts";
import { markOf, type Mark } from "../../ui/contact.view.ts";
import { entry } from "../../ui/words.view.ts";

type Link = Platform["links"][number];

/** Pages of a platform that help to report, best purpose first. */
export const REPORT = ["report-form", "help"] as const;

/** Where a request in writing goes: beside how a picture is taken down, and not among the other pages. */
export const REQUEST = "removal-request";

/** A page of the platform itself that a reader can use. */
export interface PlatformLinkView {
  readonly href: string;
  readonly purpose: Link["purpose"];
  readonly language: string;
  readonly label: string;
  /** In which language it is, and whether one must be signed in. */
  readonly hints: readonly string[];
  readonly mark: Mark;
}

/** Every page of the platform in a language that the reader manages, theirs first, and its help in the other languages of the site. */
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
 * The surest page that serves a purpose, the best purpose first: in a language that the reader manages, or else in any, since
 * a page in another language is better than none. It is named by its purpose, and says too when nobody knows whether one must sign in.
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

/** Help in a language of the site is for all: whoever helps a family may read another one. */
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
