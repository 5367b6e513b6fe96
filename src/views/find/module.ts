import { createHash } from "node:crypto";
import { fileHref } from "../../i18n/urls.ts";
import { wordsRoot } from "../../dev/mode.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { bundleFind, bundleGuides } from "./bundle.ts";
import { guideIndex } from "./guides.ts";
import { findIndex } from "./index.ts";
import { loadFindSources, type FindSources } from "../../content/find.ts";
import { facts, locales, words } from "../../content/site.ts";

/** One script for one language: the island's code and its index, or the index of guides. */
export interface FindModule {
  /** Address, with a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  /** Name of the file: the hash, behind "guides-" for an index of guides. */
  readonly hash: string;
  readonly code: string;
}

/** The script of one language, and the one that it loads when it has no answer. */
interface FindPair {
  readonly first: FindModule;
  readonly guides: FindModule;
}

const pairs = new Map<string, FindPair>();
let sources: FindSources | undefined;

/**
 * The script that a find box loads on first focus.
 *
 * @example findModule(locale).path // "/find/1a2b3c4d5e.js"
 */
export function findModule(locale: Locale): FindModule {
  return pairOf(locale).first;
}

/** The scripts of all languages, second indexes too. */
export function findModules(): FindModule[] {
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
  const guides = hashed(bundleGuides(JSON.stringify(guideIndex(sources, locale))), "guides-");
  const index = JSON.stringify(findIndex(facts(), words(locale), sources, locale, guides.path));
  return { first: hashed(bundleFind(index)), guides };
}

function hashed(code: string, prefix = ""): FindModule {
  const hash = prefix + createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { path: fileHref(`find/${hash}.js`), hash, code };
}
