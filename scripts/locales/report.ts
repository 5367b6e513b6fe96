import { countWords, plain } from "../../src/core/words/prose.rules.ts";
import { publishable } from "../../src/core/facts/publish.rules.ts";
import { readLocales } from "../../src/core/words/locales.ts";
import type { Locale } from "../../src/core/schema/locale.ts";
import { checkHeard } from "../../src/core/words/load/heard.ts";
import { faultsOf } from "../../src/site/faults.ts";
import { loadFacts } from "../../src/site/load-facts.ts";
import { Problems, type Problem } from "../../src/core/read/problems.ts";
import { agesIn, changed, noAges } from "./age.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

/** From this many words on, two languages rarely have the same sentence. */
const WORDS = 4;
/** The official name of a body may be the same in many languages. */
const NAMES = /\.(name|short)$/;

type Compared = Pick<Locale, "id" | "reads" | "published">;

/** The comparison of one language with the others. */
export interface Comparison {
  readonly sentences: number;
  /** Language to follow: the first that its readers may know. */
  readonly source: string | undefined;
  /** Sentences that are the same as in an earlier language. */
  readonly same: readonly { readonly sentence: Sentence; readonly as: string }[];
  /** Sentences that changed later in the source, with both times. */
  readonly older: readonly { readonly sentence: Sentence; readonly own: string; readonly source: string }[];
}

/** The whole report of one language. */
export interface LocaleReport extends Comparison {
  readonly locale: Locale;
  /** Problems that stop the build, or would if the language were published. */
  readonly missing: readonly Problem[];
  /** Language of its exit page, if that is not its own; "none" if there is no page. */
  readonly exit: string | undefined;
}

/**
 * Compares every language with the others, and its ages with those of a source language: the first that its readers may
 * know, or else a published one.
 *
 * @param beside source language for all, instead of that one
 */
export function compare(
  root: string,
  locales: readonly Compared[],
  beside?: string,
): Map<string, Comparison> {
  const all = new Map(locales.map(({ id }) => [id, sentencesOf(root, id)]));
  const ages = noAges(root) === undefined ? agesIn(root) : undefined;
  const published = locales.filter((one) => one.published).map(({ id }) => id);
  return new Map(
    locales.map(({ id, reads }, place) => {
      const own = all.get(id)!;
      const source = [beside ?? "", ...reads, ...published].find((one) => one !== id && all.has(one));
      const same = [...own].flatMap(([name, sentence]) => {
        if (NAMES.test(sentence.key) || countWords(plain(sentence.text)) < WORDS) return [];
        // Report the copy as untranslated, not the original.
        const as = locales
          .slice(0, place)
          .find((other) => all.get(other.id)!.get(name)?.text === sentence.text)?.id;
        return as === undefined ? [] : [{ sentence, as }];
      });
      const older = [...own].flatMap(([name, sentence]) => {
        const there = source === undefined ? undefined : all.get(source)?.get(name);
        const [mine, theirs] =
          ages && there ? [changed(sentence, id, ages), changed(there, source!, ages)] : [];
        return mine !== undefined && theirs !== undefined && mine < theirs
          ? [{ sentence, own: time(mine), source: time(theirs) }]
          : [];
      });
      return [id, { sentences: own.size, source, same, older }];
    }),
  );
}

/**
 * Makes the report of every language, drafts too.
 *
 * @throws FactsError if the facts are wrong
 */
export function report(root: string, beside?: string): LocaleReport[] {
  const facts = publishable(loadFacts(root));
  const locales = readLocales(root, true);
  const compared = compare(root, locales, beside);
  const published = locales.filter((locale) => locale.published);
  const live = faultsOf(published, facts, root);
  const { exit } = facts.site;
  return locales.map((locale) => ({
    ...compared.get(locale.id)!,
    locale,
    missing: (locale.published
      ? live
      : [...faultsOf([...published, locale], facts, root), ...copiedBy(locale, published, root)]
    ).filter(({ file }) => file.startsWith(`locales/${locale.id}/`)),
    exit: exit[locale.id] ? undefined : (locale.reads.find((one) => exit[one]) ?? "none"),
  }));
}

/** Returns the phrases of danger and of search that a draft still has from a published language. */
function copiedBy(draft: Locale, published: readonly Locale[], root: string): readonly Problem[] {
  const problems = new Problems();
  checkHeard(root, draft, published, problems);
  return problems.list;
}

const time = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ");
