import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { hrefs, locales, none, pageAt, pagesOf, type Page } from "../site.ts";

const { places, situations, addresses } = loadFacts();
const removal = addresses.get("take-down")?.path;
const offered = places.filter(({ routable }) => routable).length;

/**
 * Returns the number of links from the home page to each page of a language, without a change of language.
 */
function distances(localeId: string): Map<string, number> {
  const home = `/${localeId}/`;
  const found = new Map([[home, 0]]);
  const waiting = [home];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    for (const href of hrefs(pageAt(path) as Page)) {
      const next = href.split("#")[0] ?? "";
      if (!next.startsWith(home) || found.has(next) || !pageAt(next)) continue;
      found.set(next, (found.get(path) ?? 0) + 1);
      waiting.push(next);
    }
  }
  return found;
}

test("without script every page is at most four links from the home page of its language", () => {
  for (const locale of locales) {
    const links = distances(locale.id);
    const reached = pagesOf(locale).filter(({ rest }) => rest !== "404/");
    assert.ok(reached.length > offered);
    none(
      reached.flatMap(({ path }) =>
        (links.get(path) ?? Infinity) <= 4 ? [] : [`${path}: ${links.get(path) ?? "no way"}`],
      ),
    );
  }
});

test("the chooser leads to every language, and every page to its home", () => {
  const chooser = hrefs(pageAt("/") as Page);
  for (const locale of locales) {
    assert.ok(chooser.includes(`/${locale.id}/`), locale.id);
    none(
      pagesOf(locale)
        .filter((page) => !hrefs(page).includes(`/${locale.id}/`))
        .map(({ path }) => path),
    );
  }
});

test("from home a plan is one link away, and its first number or form is on it", () => {
  for (const locale of locales) {
    const plans = pagesOf(locale).filter(
      ({ rest = "" }) => /^help\/[^/]+\/?$/.test(rest) && rest !== `${removal}/`,
    );
    const home = new Set(hrefs(pageAt(`/${locale.id}/`) as Page));
    assert.equal(plans.length, situations.size);
    for (const { path, markup } of plans) {
      assert.ok(home.has(path), path);
      assert.match(
        /<section class="first"[\s\S]*?<\/section>/.exec(markup)?.[0] ?? "",
        /href="(tel:|https:|sms:|\/)/,
        path,
      );
    }
  }
});
