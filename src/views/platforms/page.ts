import { translator } from "../../i18n/translate.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Platform } from "../../schema/facts/services/platform.ts";
import { markOf, type Mark } from "../shared/contact.ts";
import { linksOf, type PlatformLinkView } from "./links.ts";
import { tasksOf, warningsOf, type TaskView } from "./tasks.ts";
import { entry } from "../shared/words.ts";
import { facts, localeOf, locales, words } from "../../content/site.ts";
import { viewOf, type View } from "../shared/page.ts";

export interface PlatformPage {
  readonly view: View;
  readonly name: string;
  readonly tasks: readonly TaskView[];
  /** HTML made by `rich`. */
  readonly warnings: readonly string[];
  readonly age: { readonly text: string; readonly mark: Mark | undefined };
  readonly links: readonly PlatformLinkView[];
}

/** Every platform in every language, for `getStaticPaths`. */
export function platformPaths(): { params: { locale: string; platform: string } }[] {
  return locales().flatMap(({ id }) =>
    [...facts().platforms.keys()].map((platform) => ({ params: { locale: id, platform } })),
  );
}

/** @throws Error when there is no such platform or language */
export function platformPage(params: { locale: string; platform: string }): PlatformPage {
  const locale = localeOf(params.locale);
  const platform = facts().platforms.get(params.platform);
  if (!platform) throw new Error(`src/data/platforms/${params.platform}.yaml: no such platform`);
  const { name, what } = entry(words(locale).platforms, platform.id, locale);
  return {
    view: viewOf(locale, `platforms/${platform.id}`, name, what),
    name,
    tasks: tasksOf(platform, locale),
    warnings: warningsOf(platform, locale),
    age: ageOf(platform, locale),
    links: linksOf(platform, locale),
  };
}

function ageOf({ minAge: { value, status, sources } }: Platform, locale: Locale): PlatformPage["age"] {
  const t = translator(locale, "platforms");
  if (value === null) return { text: t("ageUnknown"), mark: undefined };
  return { text: t("age", { age: value }), mark: markOf(status, sources, locale) };
}
