import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { DIST, none, pages, tags, type Page } from "../site.ts";

interface Box {
  readonly page: Page;
  readonly module: string;
  readonly html: string;
  /** The first link in the box or after it. */
  readonly way: string;
}

const boxes: readonly Box[] = pages.flatMap((page) =>
  tags(page, "find-box").map(({ attributes, start }): Box => {
    const rest = page.markup.slice(start);
    const way = /<a\b[^>]*\shref="([^"]+)"/.exec(rest)?.[1] ?? "";
    return {
      page,
      module: attributes["data-module"] ?? "",
      html: rest.slice(0, rest.indexOf("</find-box>")),
      way,
    };
  }),
);

test("police pages and every plan with a police step have a find box", () => {
  const paths = new Set(boxes.map(({ page }) => page.rest));
  for (const rest of ["police/", "dpj/"]) assert.ok(paths.has(rest), rest);
  assert.ok([...paths].filter((rest) => rest?.startsWith("help/")).length > 10);
});

test("a find box loads an existing script, and its field has no name", () => {
  for (const { page, module, html } of boxes) {
    assert.ok(existsSync(DIST + module), `${page.path}: ${module}`);
    assert.match(html, /<input[^>]* role="combobox"/, page.path);
    assert.doesNotMatch(html, /<input[^>]* name=/, page.path);
  }
});

test("without script, links to the same content follow a find box: the A–Z, or the regions of its step and their numbers", () => {
  none(
    boxes.flatMap(({ page, way }) => {
      const lists = ["a-z/", "dpj/", "police/"].map((path) => `/${page.locale.id}/${path}`);
      return way.startsWith("tel:") || lists.some((list) => way.startsWith(list))
        ? []
        : [`${page.path}: ${way}`];
    }),
  );
});

test("a page with find boxes has no script twice", () => {
  for (const { path, html } of new Set(boxes.map(({ page }) => page))) {
    const scripts = html.match(/<script[^>]*>[\s\S]*?<\/script>/g) ?? [];
    assert.equal(new Set(scripts).size, scripts.length, path);
  }
});
