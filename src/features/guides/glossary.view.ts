import type { Site } from "../../core/site.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { entry } from "../../ui/words.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** A term in one language of the site. */
export interface TermIn {
  readonly locale: Locale;
  readonly term: string;
  /** A note, set when the language has no settled term yet. */
  readonly standing: string | undefined;
}

export interface TermView {
  /** Anchor on the page: "t7". */
  readonly id: string;
  readonly own: TermIn;
  readonly meaning: string;
  /** A word that people still search for and that the site avoids. */
  readonly old: string | undefined;
  readonly others: readonly TermIn[];
}

export interface GlossaryPage {
  readonly view: View;
  readonly terms: readonly TermView[];
}

/** Returns every term in alphabetical order of one language, with its name in the other languages. */
export function glossaryPage(site: Site): GlossaryPage {
  const { locale } = site;
  const t = translator(locale, "glossary");
  const terms = [...site.facts.glossary.keys()].map((id): TermView => {
    const { meaning, old } = entry(site.words.glossary, id, locale);
    const others = site.locales.filter((other) => other.id !== locale.id);
    return {
      id: `t${id}`,
      meaning,
      old,
      own: termIn(id, site, t),
      others: others.map((other) => termIn(id, site.in(other), t)),
    };
  });
  const order = new Intl.Collator(locale.intl);
  return {
    view: viewOf(site, pathOf(site, "glossary"), t("title"), t("lead")),
    terms: terms.sort((a, b) => order.compare(a.own.term, b.own.term)),
  };
}

function termIn(id: string, site: Site, t: ReturnType<typeof translator>): TermIn {
  const { locale } = site;
  const standing = site.facts.glossary.get(id)?.standing[locale.id];
  return {
    locale,
    term: entry(site.words.glossary, id, locale).term,
    standing: standing && standing !== "published" ? t(`standing.${standing}`) : undefined,
  };
}
