import { easySources } from "./easy.load.ts";
import type { Site } from "../../core/site.ts";
import type { EasyWords } from "./easy-words.schema.ts";
import { pageHref, pathOf } from "../../core/facts/addresses.ts";
import { href } from "../../core/words/urls.ts";
import { listenModule } from "../listen/module.view.ts";
import { originsOf, shownWay, type Origin } from "../../ui/origins.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { easyWords, screensOf, type Screen } from "./screens.view.ts";

export interface EasyPage {
  readonly view: View;
  readonly words: EasyWords;
  readonly screens: readonly Screen[];
  /** Where the single button at the end leads. */
  readonly leads: string;
  /** The same page on paper. */
  readonly book: string;
  readonly origins: readonly Origin[];
}

/** The page in easy words. @throws Error when there is no such language */
export function easyPage(site: Site): EasyPage {
  const { locale } = site;
  const { file } = easySources(site);
  const own = easyWords(site, locale);
  const screens = screensOf(site);
  const services = screens.flatMap((screen) => screen.services);
  return {
    view: {
      ...viewOf(site, pathOf(site, "easy"), own.title, own.description),
      listen: listenModule(locale).path,
    },
    words: own,
    screens,
    leads: pageHref(file.leads, site),
    book: href(locale.id, `handouts/${file.book}`),
    origins: originsOf(services.flatMap(({ name, ways }) => ways.map((way) => shownWay(way, name)))),
  };
}
