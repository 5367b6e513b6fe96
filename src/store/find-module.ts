import { createHash } from "node:crypto";
import type { Locale } from "../schema/locale.ts";
import { bundleFind } from "./find-bundle.ts";
import { findIndex } from "./find-index.ts";
import { loadFindSources, type FindSources } from "./load/find.ts";
import { facts, locales, words } from "./site.ts";

/** One script for one language: the island's code and its index. */
export interface FindModule {
  /** Address, with a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  readonly hash: string;
  readonly code: string;
}

const modules = new Map<string, Promise<FindModule>>();
let sources: FindSources | undefined;

/**
 * The script that a find box loads on first focus.
 *
 * @example (await findModule(locale)).path // "/find/1a2b3c4d5e.js"
 */
export function findModule(locale: Locale): Promise<FindModule> {
  const made = modules.get(locale.id) ?? make(locale);
  modules.set(locale.id, made);
  return made;
}

/** The scripts of all languages. */
export function findModules(): Promise<FindModule[]> {
  return Promise.all(locales().map(findModule));
}

async function make(locale: Locale): Promise<FindModule> {
  sources ??= loadFindSources(facts(), locales());
  const index = JSON.stringify(findIndex(facts(), words(locale), sources, locale));
  const code = await bundleFind(index);
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { path: `/find/${hash}.js`, hash, code };
}
