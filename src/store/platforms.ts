import { translator } from "../i18n/translate.ts";
import { href } from "../i18n/urls.ts";
import type { Locale } from "../schema/locale.ts";
import type { Platform } from "../schema/platform.ts";
import type { Words } from "../schema/words.ts";
import { markOf, type Mark } from "./contact.ts";
import { entry } from "./plan-steps.ts";
import { facts, localeOf, locales, words } from "./site.ts";
import { viewOf, type View } from "./view.ts";

export interface PlatformsPage {
  readonly view: View;
  readonly links: readonly { href: string; name: string; what: string }[];
}

/** A page of the platform itself that a reader can use. */
export interface PlatformLinkView {
  readonly href: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly mark: Mark;
}

export interface PlatformPage {
  readonly view: View;
  readonly name: string;
  readonly links: readonly PlatformLinkView[];
  readonly evidence: readonly Words[];
  readonly block: Words;
}

/** Names and addresses vanish once someone is blocked: these are written down first. */
const BEFORE_BLOCKING = ["user-name", "display-name", "profile-address", "times"];

export function platformsPage(localeId: string): PlatformsPage {
  const locale = localeOf(localeId);
  const t = translator(locale, "platforms");
  return {
    view: viewOf(locale, "platforms", t("title"), t("lead")),
    links: [...facts().platforms.keys()].map((id) => ({ href: href(locale.id, `platforms/${id}`), ...entry(words(locale).platforms, id, locale) })),
  };
}

/** Every platform in every language, for `getStaticPaths`. */
export function platformPaths(): { params: { locale: string; platform: string } }[] {
  return locales().flatMap(({ id }) => [...facts().platforms.keys()].map((platform) => ({ params: { locale: id, platform } })));
}

/** @throws Error when there is no such platform or language */
export function platformPage(params: { locale: string; platform: string }): PlatformPage {
  const locale = localeOf(params.locale);
  const platform = facts().platforms.get(params.platform);
  if (!platform) throw new Error(`src/data/platforms/${params.platform}.yaml: no such platform`);
  const { name, what } = entry(words(locale).platforms, platform.id, locale);
  const { evidence, why } = words(locale).steps;
  return {
    view: viewOf(locale, `platforms/${platform.id}`, name, what),
    name,
    links: platform.links.flatMap((link) => linkView(link, locale)),
    evidence: BEFORE_BLOCKING.map((id) => entry(evidence, id, locale)),
    block: entry(why, "block-after-noting", locale),
  };
}

/** None when the page exists in no language that the reader may manage. */
function linkView({ purpose, urls, needsAccount, status, sources }: Platform["links"][number], locale: Locale): PlatformLinkView[] {
  const t = translator(locale, "platforms");
  const tag = [locale.id, ...locale.reads].find((one) => urls[one]);
  if (tag === undefined) return [];
  const hints = [
    tag === locale.id ? "" : translator(locale, "contact")(`language.${tag}`),
    needsAccount === "unknown" ? "" : t(`account.${needsAccount}`),
  ].filter(Boolean);
  return [{ href: urls[tag] ?? "", label: t(`purposes.${purpose}`), hints, mark: markOf(status, sources, locale) }];
}
