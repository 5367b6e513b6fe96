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

/** By language: beginnings of words that say what happened, or that somebody tells of it. */
const WORDS = parse(readFileSync("tests/fixtures/telling-words.yaml", "utf8")) as Record<string, string[]>;
/** A name that says nothing: eight letters or more of a hash; of the search, `guides-` says that it looked further. */
const HASH = /^(guides-)?[\w-]{8,}\.(js|css|woff2)$/;

/** What finds a word at the beginning of another; in Arabic also behind what is written together with it. */
const beginning = remembered((word: string) => new RegExp(`(?<!\\p{L})(?:[وفبلك]?(?:ال|لل)?)${word}`, "iu"));

/** The words of a list that begin a word of a text. */
const told = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => beginning(word).test(text));

const everyWord = [...new Set(Object.values(WORDS).flat())];

test("the words that tell are listed for every language, and found", () => {
  assert.deepEqual(Object.keys(WORDS).sort(), locales.map(({ id }) => id).sort());
  assert.deepEqual(told("en/take-down/", everyWord), ["take-down"]);
  assert.deepEqual(told("ماذا يحدث بعد البلاغ", WORDS["ar"]!), ["بلاغ"]);
  assert.deepEqual(told("multiple", everyWord), []);
});

test("no address says what happened, nor that somebody tells of it", () => {
  none(pages.flatMap(({ path }) => told(path, everyWord).map((word) => `${path}: ${word}`)));
});

test("no title of a tab says so, nor what paper bears at its head; the name of the site, which its host says too, aside", () => {
  const names = locales.map((locale) => translator(locale, "frame")("name"));
  none(
    pages.flatMap(({ path, html, locale }) => {
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
      if (title.split(" · ").every((part) => names.includes(part))) return [];
      return told(title, WORDS[locale.id]!).map((word) => `${path}: ${title}: ${word}`);
    }),
  );
});

test("a page whose tab says nothing says at its head what it is", () => {
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

test("no file, and no name that a download gets, says so", () => {
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

test("what a browser keeps for long has no name but its hash", () => {
  const kept = ["_astro", "find", "plan"].flatMap((folder) => globSync(`${DIST}/${folder}/*`));
  assert.ok(kept.length > 0);
  none(kept.filter((file) => !HASH.test(file.slice(file.lastIndexOf("/") + 1))));
});
