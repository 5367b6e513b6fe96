import { publishable } from "../core/facts/publish.rules.ts";
import { siteSeen } from "../core/facts/seen.rules.ts";
import { isWorking, waits, wordsRoot } from "../core/mode.ts";
import { once } from "../core/remembered.rules.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { Site, Sources } from "../core/site.ts";
import { readLocales } from "../core/words/locales.ts";
import type { Words } from "../core/words/load/words.ts";
import { FEATURES } from "./features.ts";
import { loadFacts } from "./load-facts.ts";
import { loadWords } from "./load-words.ts";

/** All visible facts. */
export const facts = once(() => publishable(loadFacts()));
/** The published languages, in the order of the chooser. */
export const locales = once((): readonly Locale[] =>
  readLocales(wordsRoot(), isWorking()).filter(({ id }) => !waits(id)),
);

/** The site in each language, by language id. It loads all data at once, so that any fault stops the first page. */
const sites = once((): ReadonlyMap<string, Site> => {
  const root = wordsRoot();
  const sources: Sources = {
    facts: facts(),
    locales: locales(),
    words: loadWords(facts(), locales(), root),
    root,
  };
  for (const { load } of FEATURES) load({ sources });
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

/** Returns the site in one language, by its id or locale. @throws Error if the language is not published */
export function siteIn(language: string | Pick<Locale, "id">): Site {
  const id = typeof language === "string" ? language : language.id;
  const found = sites().get(id);
  if (!found) throw new Error(`locales/${id}: no such published language`);
  return found;
}

/** Returns the site in its first language, for content that is the same in all languages. */
export const site = (): Site => siteIn(locales()[0]!);

/** Returns all words of one language. */
export const words = (locale: Pick<Locale, "id">): Words => siteIn(locale).words;
