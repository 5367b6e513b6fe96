import { facts, words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { date } from "../../../src/core/words/format.ts";
import { number } from "../../../src/core/words/format.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { decode, locales, mainOf, none, pageAt, pages, tags, textOf, type Page } from "../site.ts";

/** The largest size of one chart, in bytes. */
const CHART = 4096;

const guides: { id: string; page: Page }[] = locales.flatMap((locale) =>
  [...facts().guides].map(([id, { slug }]) => ({ id, page: pageAt(`/${locale.id}/${slug}/`) as Page })),
);

test("every guide is a page in every language, and the start page of its readers leads to it", () => {
  for (const { id, page } of guides) {
    assert.ok(page, id);
    const { door, slug } = facts().guides.get(id)!;
    const from = pageAt(`/${page.locale.id}/${door === null ? "" : `${door}/`}`);
    assert.ok(
      from && mainOf(from).includes(`href="/${page.locale.id}/${slug}/"`),
      `${page.path} is not on its door's page`,
    );
  }
});

test("a guide gives what to do first, its contents, then its day, its sources and the next pages", () => {
  none(
    guides.flatMap(({ id, page }) => {
      const main = mainOf(page);
      const { reviewed, next } = facts().guides.get(id)!;
      const last = main.slice(main.lastIndexOf("<section"));
      const needsSources = words(page.locale)
        .guides.get(id)!
        .blocks.some(({ from }) => from.some((one) => facts().claims.has(one)));
      const faults = [
        inOrder(main, 'class="guide-first', "<nav", 'id="a1"') ? "" : "another order",
        tags({ markup: last }, "a").filter(({ attributes }) => attributes["class"] === "row").length >=
        next.length
          ? ""
          : "nowhere to go on",
        textOf(last).replaceAll("\u00a0", " ").includes(date(reviewed, page.locale)) ? "" : "no day",
        !needsSources || last.includes('<details class="fold') ? "" : "no sources",
      ];
      return faults.filter(Boolean).map((fault) => `${page.path}: ${fault}`);
    }),
  );
});

test("a guide gives the status of the law that it states, and the date of the law text", () => {
  let parts = 0;
  for (const { id, page } of guides) {
    const t = translator(page.locale, "guides");
    const main = decode(mainOf(page));
    const shown = main.slice(main.indexOf(t("law.title"))).split("</ul>")[0] ?? "";
    const states = new Set(
      words(page.locale)
        .guides.get(id)!
        .blocks.flatMap(({ from }) => from.flatMap((one) => facts().claims.get(one)?.law?.state ?? [])),
    );
    assert.equal(main.includes(t("law.title")), states.size > 0, page.path);
    for (const state of states) assert.ok(shown.includes(t(`law.states.${state}`)), `${page.path}: ${state}`);
    for (const [line] of states.size > 0 ? shown.matchAll(/<li>[^]*?<\/li>/g) : []) {
      assert.match(textOf(line), /\d{4}/, `${page.path}: a law without its day`);
      parts += 1;
    }
  }
  assert.ok(parts >= locales.length);
});

/** Checks whether parts follow one another in a text. */
function inOrder(text: string, ...parts: readonly string[]): boolean {
  const places = parts.map((part) => text.indexOf(part));
  return places.every((place, at) => place !== -1 && place > (places[at - 1] ?? -1));
}

test("a chart shows the numbers of the facts, with bars of matching length", () => {
  let charts = 0;
  for (const { id, page } of guides) {
    const shown = [
      ...page.html.matchAll(/<table class="chart[^"]*">[\s\S]*?<\/table>\s*<p class="meta[\s\S]*?<\/p>/g),
    ].map(([table]) => table);
    const drawn = words(page.locale)
      .guides.get(id)!
      .blocks.filter(({ kind }) => kind === "chart");
    assert.equal(shown.length, drawn.length, page.path);
    for (const [at, { attributes }] of drawn.entries()) {
      const { points } = facts().figures.series[attributes["id"] ?? ""]!;
      const table = shown[at] ?? "";
      const rows = [
        ...(/<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(table)?.[1] ?? "").matchAll(/<tr[\s\S]*?<\/tr>/g),
      ].map(([row]) => row);
      const lengths = rows
        .map((row) => /<rect width="([\d.]+)"/.exec(row)?.[1])
        .map((width) => (width === undefined ? null : Number(width)));
      const most = Math.max(...points.map(({ value }) => value ?? 0));
      assert.deepEqual(
        lengths.map((length) => length !== null),
        points.map(({ value }) => value !== null),
        page.path,
      );
      for (const [row, { value }] of points.entries()) {
        if (value === null) continue;
        assert.ok(
          Math.abs((lengths[row] ?? 0) - (value / most) * 100) < 0.01,
          `${page.path}: ${value} is drawn ${lengths[row]}`,
        );
        assert.ok(
          textOf(rows[row] ?? "").endsWith(number(value, page.locale)),
          `${page.path}: ${value} is not said`,
        );
      }
      assert.ok(
        textOf(/<\/table>([\s\S]*)/.exec(table)?.[1] ?? "") !== "",
        `${page.path}: a chart without its source`,
      );
      assert.ok(
        Buffer.byteLength(table) <= CHART,
        `${page.path}: a chart of ${Buffer.byteLength(table)} bytes`,
      );
      charts += 1;
    }
  }
  assert.ok(charts >= 3 * locales.length);
});

test("the contents of a guide lead to its parts, whose fragments reveal nothing", () => {
  none(
    guides.flatMap(({ page }) => {
      const ids = new Set(tags(page).map(({ attributes }) => attributes["id"]));
      const links = tags(page, "a")
        .map(({ attributes }) => attributes["href"] ?? "")
        .filter((href) => href.startsWith("#a"));
      const missing = links.filter((href) => !ids.has(href.slice(1)));
      return links.length < 2
        ? [`${page.path}: ${links.length} parts`]
        : missing.map((href) => `${page.path}: ${href}`);
    }),
  );
});

test("the glossary explains every term once, with its name in each other language", () => {
  for (const locale of locales) {
    const page = pageAt(`/${locale.id}/glossary/`)!;
    const entries = [...mainOf(page).matchAll(/<div id="t(\d+)">([\s\S]*?)<\/div>/g)];
    assert.deepEqual(entries.map(([, id]) => id).sort(), [...facts().glossary.keys()].sort());
    for (const [, id = "", entry = ""] of entries) {
      for (const other of locales) {
        const { term } = words(other).glossary[id]!;
        assert.ok(decode(textOf(entry)).includes(term), `${page.path}: ${id}: no “${term}”`);
      }
    }
  }
});

test("some page links each hard word to the glossary", () => {
  const linked = pages.filter((page) => /href="\/[a-z-]+\/glossary\/#t\d+"/.test(page.html));
  assert.ok(linked.length >= guides.length / 2, `${linked.length} pages`);
});
