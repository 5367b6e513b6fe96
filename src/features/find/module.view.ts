import type { Site } from "../../core/site.ts";
import { distinct, moduleOf, type Module } from "../../ui/bundle.view.ts";
import { earSources } from "../ear/ear.load.ts";
import { bundleData, bundleFind } from "./bundle.view.ts";
import { guideIndex } from "./guides.view.ts";
import { findIndex } from "./index.view.ts";
import { findSources } from "./find.load.ts";

/** The script of one language, and the one that it loads when it has no answer. */
interface FindPair {
  readonly first: Module;
  readonly guides: Module;
  /** What the ear learned; undefined where the language has no sentences. */
  readonly ear: Module | undefined;
}

const pairs = new WeakMap<Site, FindPair>();

/**
 * The script that a find box loads on first focus.
 *
 * @example findModule(site).path // "/find/1a2b3c4d5e.js"
 */
export function findModule(site: Site): Module {
  return pairOf(site).first;
}

/** The script with what the ear of one language learned. Undefined where the language has no sentences. */
export function earModule(site: Site): Module | undefined {
  return pairOf(site).ear;
}

/** The scripts of all languages, second indexes too. */
export function findModules(site: Site): Module[] {
  const all = site.locales.map((locale) => pairOf(site.in(locale)));
  return distinct(all.flatMap(({ first, guides, ear }) => [first, guides, ...(ear ? [ear] : [])]));
}

function pairOf(site: Site): FindPair {
  const made = pairs.get(site) ?? make(site);
  pairs.set(site, made);
  return made;
}

function make(site: Site): FindPair {
  const sources = findSources(site);
  const guides = moduleOf("find", bundleData("guides", JSON.stringify(guideIndex(sources, site))), "guides-");
  const { ears, answeredBy, careful } = earSources(site);
  const learned = ears.get(site.locale.id);
  const ear = learned && moduleOf("find", bundleData("ear", JSON.stringify(learned)), "ear-");
  const index = JSON.stringify(
    findIndex(site, sources, guides.path, { path: ear?.path ?? "", answeredBy, careful }),
  );
  return { first: moduleOf("find", bundleFind(index)), guides, ear };
}
