import type { EasyWords } from "../../schema/words/easy.ts";
import { pageHref, pathOf } from "../../content/addresses.ts";
import { easySources, localeOf } from "../../content/site.ts";
import { href } from "../../i18n/urls.ts";
import { listenModule } from "../listen/module.ts";
import { citations, type Citation } from "../shared/citations.ts";
import { originsOf, shownWay, type Origin } from "../shared/origins.ts";
import { viewOf, type View } from "../shared/page.ts";
import { easyWords, screensOf, type Screen } from "./screens.ts";

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
