import { existsSync, globSync, readFileSync } from "node:fs";
import { remembered } from "../../src/core/remembered.rules.ts";
import { readLocales } from "../../src/core/words/locales.ts";
import type { Locale } from "../../src/core/schema/locale.ts";

/** The folder of the site that `astro build` wrote. */
export const DIST = "dist";

/** The published languages, in the order of the chooser. */
export const locales: readonly Locale[] = readLocales();

/** One built page. */
export interface Page {
  /** As in "dist/en/help/1/index.html". */
  readonly file: string;
  /** As in "/en/help/1/"; "/404.html" for the page for unknown addresses. */
  readonly path: string;
  /** Path after the language, as in "help/1/"; undefined for pages with all languages. */
  readonly rest: string | undefined;
  /** The language of its folder; the first language for pages with all languages. */
  readonly locale: Locale;
  /** The HTML as the server sends it. */
  readonly html: string;
  /**
   * The HTML without the contents of `<style>`, `<script>`, `<svg>` and `<template>`: what a reader without
   * script gets.
   */
  readonly markup: string;
}

/** An opening tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the tag begins in the markup, and where its content begins. */
  readonly start: number;
  readonly end: number;
}

/** The files for a phone. They belong to no page list and have their own tests (offer.test.ts). */
export const OFFLINE_FILE = "notes.html";

/** Every page of the site. */
export const pages: readonly Page[] = globSync(`${DIST}/**/*.html`)
  .filter((file) => !file.endsWith(`/${OFFLINE_FILE}`))
  .sort()
  .map(read);
// Without pages every rule would pass.
if (pages.length === 0) throw new Error(`${DIST}/ holds no page: npm run build comes first`);

const byPath = new Map(pages.map((page) => [page.path, page]));

/** Returns the page at an address, as in "/en/help/1/"; undefined when there is none. */
export const pageAt = (path: string): Page | undefined => byPath.get(path);

/** Pages of one language. */
export const pagesOf = ({ id }: Locale): Page[] =>
  pages.filter(({ rest, locale }) => rest !== undefined && locale.id === id);

/** Checks whether a page or a file exists at an address without fragment. */
export const answers = (path: string): boolean =>
  byPath.has(path) || (!path.endsWith("/") && existsSync(DIST + path));

/** Returns the kind of a page: its path without ids and slugs, as in "police/place/*". */
export function kindOf({ rest = "chooser", path }: Page): string {
  if (path === "/404.html") return path;
  const parts = rest.split("/").filter(Boolean);
  return parts.length < 2 ? (parts[0] ?? "home") : [...parts.slice(0, -1), "*"].join("/");
}

/** Returns a pattern for opening tags with these names. It skips other tags at their first letters. */
const tagOf = remembered(
  (names: string) => new RegExp(`<(${names})((?:\\s+[^\\s"'>/=]+(?:="[^"]*")?)*)\\s*/?>`, "g"),
);
const ATTRIBUTE = /([^\s"'>/=]+)(?:="([^"]*)")?/g;

/** Returns the opening tags of a page in order; only those with these names, if there are any. */
export function tags({ markup }: Pick<Page, "markup">, ...names: string[]): Tag[] {
  const found: Tag[] = [];
  const tag = tagOf(names.join("|") || "[a-z][a-z0-9-]*");
  for (const { 0: text, 1: name = "", 2: rest = "", index } of markup.matchAll(tag)) {
    const attributes: Record<string, string> = {};
    for (const [, key = "", value = ""] of rest.matchAll(ATTRIBUTE)) attributes[key] = decode(value);
    found.push({ name, attributes, start: index, end: index + text.length });
  }
  return found;
}

/** Returns the links of a page. It caches them, because many tests need them. */
export const links = remembered((page: Page): readonly Tag[] => tags(page, "a"));

/** Returns the link targets of a page. */
export const hrefs = remembered((page: Page): readonly string[] =>
  links(page).map(({ attributes }) => attributes["href"] ?? ""),
);

/** Returns the addresses of the scripts that a page loads. */
export const modulesOf = (page: Page): string[] =>
  tags(page, "script").flatMap(({ attributes: { type, src } }) => (type === "module" && src ? [src] : []));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#34": '"',
  nbsp: "\u00a0",
};

/** Decodes text as a browser does. @example decode("a &amp; b") // "a & b" */
export const decode = (text: string): string =>
  text.includes("&") ? text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) : text;

/** Returns the text of a piece of markup, with single spaces. */
export const textOf = (markup: string): string =>
  decode(markup.replace(/<[^>]*>/g, ""))
    .replace(/[ \n\t]+/g, " ")
    .trim();

/** Returns text with plain spaces, where it does not matter on which of them a line may break. */
export const withPlainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");

/** Returns the markup inside `<main>`. */
export const mainOf = ({ markup }: Page): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(markup)?.[1] ?? "";

function read(file: string): Page {
  const html = readFileSync(file, "utf8");
  const path = file.slice(DIST.length).replace(/index\.html$/, "");
  const locale = locales.find(({ id }) => path.startsWith(`/${id}/`));
  const [first] = locales;
  if (!first) throw new Error("locales: no published language");
  const markup = html.replace(/(<(style|script|svg|template)\b[^>]*>)[\s\S]*?(<\/\2>)/g, "$1$3");
  return {
    file,
    path,
    rest: locale && path.slice(locale.id.length + 2),
    locale: locale ?? first,
    html,
    markup,
  };
}

/** Fails a test with all faults at once, and prints the first twenty. @example none(["/en/: two h1"]) */
export function none(faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new Error(`${faults.length} faults\n${faults.slice(0, 20).join("\n")}`);
}

/** A day as the pages write it: "November 25, 2026", "25 novembre 2026", "25 نوفمبر (تشرين الثاني) 2026". */
export const DAY = /\p{L}+ \d{1,2}, 20\d\d|\d{1,2}(?:er)?\s[\p{L}\p{M}()\s]+\s20\d\d/u;
