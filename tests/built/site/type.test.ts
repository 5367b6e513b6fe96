import assert from "node:assert/strict";
import { globSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { DIST, none, pages, tags } from "../site.ts";

/** Bytes of all font files for paper. */
const FONTS = 60 * 1024;

/** Returns the rules for `body` about one property of the page. */
function bodyOf(html: string, property: string): string {
  const [, said = ""] = new RegExp(`[{}>]body\\{[^}]*${property}:([^;}]+)`).exec(html) ?? [];
  const [, name] = /^var\((--[\w-]+)\)$/.exec(said) ?? [];
  return name === undefined ? said : (new RegExp(`[{;]${name}:([^;}]+)`).exec(html)?.[1] ?? "");
}

test("a screen uses the system's typeface: no page names another, or a font file", () => {
  none(
    pages
      .filter(
        ({ html }) =>
          bodyOf(html, "font-family") !== "system-ui, sans-serif" || /@font-face|\.woff2/.test(html),
      )
      .map(({ path }) => path),
  );
});

test("paper uses the site's own typeface, from few files", () => {
  const prints = new Set(
    pages.map(
      (page) =>
        tags(page, "link").find(({ attributes: { media } }) => media === "print")?.attributes.href ?? "",
    ),
  );
  assert.equal(prints.size, 1);
  none(pages.filter(({ html }) => !/body\{[^}]*font-family:Readex Pro,/.test(html)).map(({ path }) => path));
  for (const print of prints) {
    const css = readFileSync(DIST + print, "utf8");
    const named = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, file = ""]) => DIST + file).sort();
    assert.deepEqual(named, globSync(`${DIST}/**/*.woff2`).sort());
    const bytes = named.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(bytes > 0 && bytes <= FONTS, `${bytes} bytes`);
  }
});

test("letters on a right-to-left page are larger", () => {
  const sizeIn = (html: string, rule: RegExp): number =>
    parseFloat(/--text-body:([^;}]+)/.exec(rule.exec(html)?.[0] ?? "")?.[1] ?? "0");
  none(
    pages
      .filter(
        ({ html }) =>
          sizeIn(html, /\[dir=rtl\]\{[^}]*\}/) <= sizeIn(html, /:root[^{}]*\{[^}]*--text-body:[^}]*\}/),
      )
      .map(({ path }) => path),
  );
});

test("no letter on any page is broken", () => {
  none(pages.filter(({ html }) => html.includes("\uFFFD")).map(({ path }) => path));
});
