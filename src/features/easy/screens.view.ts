import type { Locale } from "../../core/schema/locale.ts";
import type { EasyWords } from "./easy-words.schema.ts";
import { easySources, words } from "../../site/site.ts";
import type { Way } from "../../ui/contact.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { waysFor } from "../../ui/ways.view.ts";
import { entry } from "../../ui/words.view.ts";

/** One idea, with its drawing. */
export interface Screen {
  readonly id: string;
  /** SVG. */
  readonly drawing: string;
  readonly heading: string;
  readonly say: readonly string[];
  readonly services: readonly { readonly name: string; readonly ways: readonly Way[] }[];
  readonly after: readonly string[];
}

/** The screens in their order, for the page and for the paper that is folded. */
export function screensOf(locale: Locale): Screen[] {
  const { file, drawings } = easySources();
  return file.screens.map(({ id, services }) => {
    const { heading, say, after = [] } = entry(easyWords(locale).screens, id, locale);
    return {
      id,
      drawing: drawings.get(id) ?? "",
      heading,
      say,
      after,
      services: services.map(({ service, channels }) => ({
        name: entry(words(locale).services, service, locale).name,
        ways: waysFor(serviceOf(service), channels, locale),
      })),
    };
  });
}

/** @throws Error when a language lacks them */
export function easyWords({ id }: Locale): EasyWords {
  const found = easySources().words.get(id);
  if (!found) throw new Error(`locales/${id}/easy.yaml: missing`);
  return found;
}
