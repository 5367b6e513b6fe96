import type { Locale } from "../../schema/shared/locale.ts";
import type { EasyWords } from "../../schema/words/easy.ts";
import { pageHref, pathOf } from "../../content/addresses.ts";
import { easySources, localeOf, words } from "../../content/site.ts";
import { href } from "../../i18n/urls.ts";
import { listenModule } from "../listen/module.ts";
import { citations, type Citation } from "../shared/citations.ts";
import type { Way } from "../shared/contact.ts";
import { originsOf, shownWay, type Origin } from "../shared/origins.ts";
import { viewOf, type View } from "../shared/page.ts";
import { serviceOf } from "../shared/service.ts";
import { waysFor } from "../shared/ways.ts";
import { entry } from "../shared/words.ts";

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

export interface EasyPage {
  readonly view: View;
  readonly words: EasyWords;
  readonly screens: readonly Screen[];
  /** Where the one button of the end leads. */
  readonly leads: string;
  /** The same on paper. */
  readonly book: string;
  readonly origins: readonly Origin[];
  readonly sources: readonly Citation[];
}

/** The page in easy words. @throws Error when there is no such language */
export function easyPage(localeId: string): EasyPage {
  const locale = localeOf(localeId);
  const { file } = easySources();
  const own = easyWords(locale);
  const screens = screensOf(locale);
  const services = screens.flatMap((screen) => screen.services);
  return {
    view: {
      ...viewOf(locale, pathOf("easy"), own.title, own.description),
      listen: listenModule(locale).path,
    },
    words: own,
    screens,
    leads: pageHref(file.leads, locale),
    book: href(locale.id, `handouts/${file.book}`),
    origins: originsOf(services.flatMap(({ name, ways }) => ways.map((way) => shownWay(way, name)))),
    sources: citations(file.sources),
  };
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

function easyWords({ id }: Locale): EasyWords {
  const found = easySources().words.get(id);
  if (!found) throw new Error(`locales/${id}/easy.yaml: missing`);
  return found;
}
