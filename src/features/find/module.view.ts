import { wordsRoot } from "../../core/mode.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { moduleOf, type Module } from "../../ui/bundle.view.ts";
import { bundleFind, bundleGuides } from "./bundle.view.ts";
import { guideIndex } from "./guides.view.ts";
import { findIndex } from "./index.view.ts";
import { loadFindSources, type FindSources } from "./find.load.ts";
import { facts, locales, words } from "../../site/site.ts";

/** The script of one language, and the one that it loads when it has no answer. */
interface FindPair {
  readonly first: Module;
  readonly guides: Module;
}

const pairs = new Map<string, FindPair>();
let sources: FindSources | undefined;

/**
 * The script that a find box loads on first focus.
 *
 * @example findModule(locale).path // "/find/1a2b3c4d5e.js"
 */
export function findModule(locale: Locale): Module {
  return pairOf(locale).first;
}

/** The scripts of all languages, second indexes too. */
export function findModules(): Module[] {
  return locales()
    .map(pairOf)
    .flatMap(({ first, guides }) => [first, guides]);
}

function pairOf(locale: Locale): FindPair {
  const made = pairs.get(locale.id) ?? make(locale);
  pairs.set(locale.id, made);
  return made;
}

function make(locale: Locale): FindPair {
  sources ??= loadFindSources(facts(), locales(), wordsRoot());
  const guides = moduleOf("find", bundleGuides(JSON.stringify(guideIndex(sources, locale))), "guides-");
  const index = JSON.stringify(findIndex(facts(), words(locale), sources, locale, guides.path));
  return { first: moduleOf("find", bundleFind(index)), guides };
}
