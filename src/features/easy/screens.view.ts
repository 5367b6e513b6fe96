import { phoneRow, type PhoneRowView } from "../../ui/phone-row.view.ts";
import { easySources } from "./easy.load.ts";
import type { Site } from "../../core/site.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import type { EasyWords } from "./easy-words.schema.ts";
import { entry } from "../../ui/words.view.ts";

/** One idea, with its drawing. */
export interface Screen {
  readonly id: string;
  /** SVG. */
  readonly drawing: string;
  readonly heading: string;
  readonly say: readonly string[];
  readonly services: readonly PhoneRowView[];
  readonly after: readonly string[];
}

/** Returns the screens in order. The page and the folded paper book both use them. */
export function screensOf(site: Site): Screen[] {
  const { locale } = site;
  const { file, drawings } = easySources(site);
  return file.screens.map(({ id, services }) => {
    const { heading, say, after = [] } = entry(easyWords(site, locale).screens, id, locale);
    return {
      id,
      drawing: drawings.get(id) ?? "",
      heading,
      say,
      after,
      services: services.map(({ service, channels }) => phoneRow(site, service, channels)),
    };
  });
}

/** @throws Error when a language lacks them */
export function easyWords(site: Site, locale: Locale): EasyWords {
  return wordsIn(easySources(site).words, locale, "easy.yaml");
}
