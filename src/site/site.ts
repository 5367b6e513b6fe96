import { publishable } from "../core/facts/publish.rules.ts";
import { siteSeen } from "../core/facts/seen.rules.ts";
import type { Facts } from "../core/facts/schema/facts.ts";
import { isWorking, wordsRoot } from "../core/mode.ts";
import { once } from "../core/remembered.rules.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Site, Sources } from "../core/site.ts";
import { readLocales } from "../core/words/locales.ts";
import type { Words } from "../core/words/load/words.ts";
import { counterSources } from "../features/counter/counter.load.ts";
import { easySources } from "../features/easy/easy.load.ts";
import { practiceSources } from "../features/practice/practice.load.ts";
import { shareSource } from "../features/share/share.load.ts";
import { sheetSources } from "../features/report/load/load.ts";
import { toldWords } from "../features/sheet/load/told.ts";
import { takeDownSources } from "../features/take-down/load/load.ts";
import { loadFacts } from "./load-facts.ts";
import { loadWords } from "./load-words.ts";

/** What features read beside the facts and words of core. */
const FEATURES = [
  sheetSources,
  takeDownSources,
  toldWords,
  counterSources,
  easySources,
  practiceSources,
  shareSource,
];

/** Every fact that may be shown. */
export const facts = once(() => publishable(loadFacts()));
/** The published languages, in the order of the chooser. */
export const locales = once((): readonly Locale[] => readLocales(wordsRoot(), isWorking()));

/** The site in each language, by language id. All is loaded at once: the first page finds what is wrong anywhere. */
const sites = once((): ReadonlyMap<string, Site> => {
  const root = wordsRoot();
  const sources: Sources = {
    facts: facts(),
    locales: locales(),
    words: loadWords(facts(), locales(), root),
    root,
  };
  for (const load of FEATURES) load({ sources });
  return new Map(sources.locales.map((locale) => [locale.id, siteOf(sources, locale)]));
});

function siteOf(sources: Sources, locale: Locale): Site {
  const { facts: all, locales: published, words: of } = sources;
  return {
    sources,
    facts: all,
    locales: published,
    locale,
    words: of.get(locale.id)!,
    isPreview: all.site.launch === "preview",
    span: siteSeen(all),
    in: siteIn,
  };
}

/** The site in one language, given by its id or itself. @throws Error when the language is not published */
export function siteIn(language: string | Pick<Locale, "id">): Site {
  const id = typeof language === "string" ? language : language.id;
  const found = sites().get(id);
  if (!found) throw new Error(`locales/${id}: no such published language`);
  return found;
}

/** The site in its first language, for what is the same in every language. */
export const site = (): Site => siteIn(locales()[0]!);

/** The language of an address. @throws Error when it is not one of the site's */
export const localeOf = (id: string): Locale => siteIn(id).locale;
/** All words of one language. */
export const words = (locale: Pick<Locale, "id">): Words => siteIn(locale).words;
export type { Facts };
