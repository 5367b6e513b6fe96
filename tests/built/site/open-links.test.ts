import { siteIn } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import { openLink } from "../../../src/core/words/open-link.ts";
import { DIST, OFFLINE_FILE, locales, none, pageAt, pages, textOf } from "../site.ts";

/** Links over plain http with their text, and the place where a mark may follow. */
const OPEN = /<a\s[^>]*href="?(http:[^\s">]*)"?[^>]*>([\s\S]*?)<\/a>(\s*<small>[^<]*)?/g;

const unmarked = (html: string, mark: string): string[] =>
  [...html.matchAll(OPEN)].filter(([link]) => !link.includes(mark)).map(([, url = ""]) => url);

test("a link that the network can read has a mark, on every page", () => {
  none(
    pages.flatMap(({ path, html, locale }) =>
      unmarked(html, openLink("http:", locale)).map((url) => `${path}: ${url}`),
    ),
  );
});

test("the pages on safety and on privacy explain the mark in its own words", () => {
  for (const locale of locales) {
    const mark = openLink("http:", locale).slice(1, -1);
    for (const name of ["safety", "privacy"]) {
      const page = pageAt(pageHref(name, siteIn(locale)));
      assert.ok(page && textOf(page.markup).includes(mark), `${locale.id}: ${name}`);
    }
  }
});

test("a link that the network can read has a mark in the file for a phone too", () => {
  const files = globSync(`${DIST}/*/${OFFLINE_FILE}`);
  assert.equal(files.length, locales.length);
  for (const locale of locales)
    none(unmarked(readFileSync(`${DIST}/${locale.id}/${OFFLINE_FILE}`, "utf8"), openLink("http:", locale)));
});

test("the find box has no room for the mark, so it leads to no page that the network can read", () => {
  const scripts = globSync(`${DIST}/find/*.js`);
  assert.ok(scripts.length >= locales.length);
  none(scripts.filter((file) => readFileSync(file, "utf8").includes("http://")));
});
