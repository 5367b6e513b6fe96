import { site } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { pathOf } from "../../../src/core/facts/addresses.ts";
import { remembered } from "../../../src/core/remembered.rules.ts";
import { pageList } from "../../../src/features/site-map/list.view.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { DIST, decode, links, locales, none, pages, textOf } from "../site.ts";

/** By language: starts of words that reveal what happened, or that a person reports it. */
const WORDS = parse(readFileSync("tests/fixtures/telling-words.yaml", "utf8")) as Record<string, string[]>;
/**
 * A name that reveals nothing: eight or more letters of a hash; in the search, `guides-` only says that it
 * looked further.
 */
const HASH = /^(guides-)?[\w-]{8,}\.(js|css|woff2)$/;

/** Returns a pattern for the start of a word; in Arabic also after a joined prefix. */
const beginning = remembered((word: string) => new RegExp(`(?<!\\p{L})(?:[وفبلك]?(?:ال|لل)?)${word}`, "iu"));

/** Returns the entries of a list that start a word of a text. */
const told = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => beginning(word).test(text));

const everyWord = [...new Set(Object.values(WORDS).flat())];

test("every language has a list of revealing words, and the check finds them", () => {
  assert.deepEqual(Object.keys(WORDS).sort(), locales.map(({ id }) => id).sort());
  assert.deepEqual(told("en/take-down/", everyWord), ["take-down"]);
  assert.deepEqual(told("ماذا يحدث بعد البلاغ", WORDS["ar"]!), ["بلاغ"]);
  assert.deepEqual(told("multiple", everyWord), []);
});

test("no address reveals what happened or that a person reports it", () => {
  none(pages.flatMap(({ path }) => told(path, everyWord).map((word) => `${path}: ${word}`)));
});

test("no tab title or paper header reveals it, apart from the name of the site, which is also in its host name", () => {
  const names = locales.map((locale) => translator(locale, "frame")("name"));
  none(
    pages.flatMap(({ path, html, locale }) => {
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
      if (title.split(" · ").every((part) => names.includes(part))) return [];
      return told(title, WORDS[locale.id]!).map((word) => `${path}: ${title}: ${word}`);
    }),
  );
});

test("a page with a neutral tab title says at its top what it is", () => {
  const quiet = new Set([
    ...pageList(site()).flatMap(({ path, sensitive }) => (sensitive ? path : [])),
    ...["safety", "after", "sheet"].map((name) => pathOf(site(), name)),
  ]);
  none(
    pages
      .filter(({ rest = "" }) => quiet.has(rest.replace(/\/$/, "")))
      .flatMap(({ path, html, markup }) => {
        const [, tab = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
        const [, heading = ""] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(markup) ?? [];
        return textOf(heading).trim() === "" || textOf(heading).trim() === decode(tab)
          ? `${path}: ${tab}`
          : [];
      }),
  );
});

test("no file name and no download name reveals it", () => {
  const files = globSync(`${DIST}/**/*.*`)
    .filter((file) => !file.endsWith(".html"))
    .map((file) => file.slice(DIST.length));
  const saved = pages.flatMap((page) =>
    links(page).flatMap(({ attributes }) => attributes["download"] ?? []),
  );
  const scripts = files.filter((file) => file.endsWith(".js"));
  const given = scripts.flatMap((file) =>
    [...readFileSync(DIST + file, "utf8").matchAll(/\.download=[`"']([^`"']*)/g)].map(
      ([, name = ""]) => name,
    ),
  );
  assert.ok(saved.length > 0 && given.length > 0);
  none(
    [...files, ...new Set([...saved, ...given])].flatMap((name) =>
      told(name, everyWord).map((word) => `${name}: ${word}`),
    ),
  );
});

test("files with a long cache time have only their hash as a name", () => {
  const kept = ["_astro", "find", "plan"].flatMap((folder) => globSync(`${DIST}/${folder}/*`));
  assert.ok(kept.length > 0);
  none(kept.filter((file) => !HASH.test(file.slice(file.lastIndexOf("/") + 1))));
});
