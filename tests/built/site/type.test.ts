import assert from "node:assert/strict";
import { globSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { DIST, none, pages, tags } from "../site.ts";

/** Bytes of all files of the type that paper is set in. */
const FONTS = 60 * 1024;

/** What the rules for `body` say of a property of the page, wherever it is set. */
function bodyOf(html: string, property: string): string {
  const [, said = ""] = new RegExp(`[{}>]body\\{[^}]*${property}:([^;}]+)`).exec(html) ?? [];
  const [, name] = /^var\((--[\w-]+)\)$/.exec(said) ?? [];
  return name === undefined ? said : (new RegExp(`[{;]${name}:([^;}]+)`).exec(html)?.[1] ?? "");
}

test("a screen is set in the system's type: no page names another, or a file of type", () => {
  none(
    pages
      .filter(
        ({ html }) =>
          bodyOf(html, "font-family") !== "system-ui, sans-serif" || /@font-face|\.woff2/.test(html),
      )
      .map(({ path }) => path),
  );
});

test("paper is set in the site's own type, from few files", () => {
  const prints = new Set(
    pages.map(
      (page) =>
        tags(page, "link").find(({ attributes: { media } }) => media === "print")?.attributes.href ?? "",
    ),
  );
  assert.equal(prints.size, 1);
  for (const print of prints) {
    const css = readFileSync(DIST + print, "utf8");
    assert.match(css, /body\{[^}]*font-family:Readex Pro,/);
    const named = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, file = ""]) => DIST + file).sort();
    assert.deepEqual(named, globSync(`${DIST}/**/*.woff2`).sort());
    const bytes = named.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(bytes > 0 && bytes <= FONTS, `${bytes} bytes`);
  }
});

test("a page in Arabic is set in the larger sizes of its letters", () => {
  const [arabic = [], others = []] = ["rtl", "ltr"].map((dir) =>
    pages.filter(({ html, rest }) => rest !== undefined && new RegExp(`<html[^>]* dir="${dir}"`).test(html)),
  );
  const sizes = (of: typeof pages): number[] =>
    of.map(({ html }) => parseFloat(bodyOf(html, "font-size"))).filter((size) => !Number.isNaN(size));
  assert.equal(sizes(arabic).length, arabic.length);
  assert.ok(Math.min(...sizes(arabic)) > Math.max(...sizes(others)));
});

test("no letter of any page is broken", () => {
  none(pages.filter(({ html }) => html.includes("\uFFFD")).map(({ path }) => path));
});
