import assert from "node:assert/strict";
import { test } from "node:test";
import { none, pages } from "../site.ts";

const OWN = /"Readex Pro"/;

/** What the rules for `body` say of a property of the page, wherever it is set. */
function bodyOf(html: string, property: string): string {
  const [, said = ""] = new RegExp(`[{}>]body\\{[^}]*${property}:([^;}]+)`).exec(html) ?? [];
  const [, name] = /^var\((--[\w-]+)\)$/.exec(said) ?? [];
  return name === undefined ? said : (new RegExp(`[{;]${name}:([^;}]+)`).exec(html)?.[1] ?? "");
}

test("every page is set in the site's own type, whatever else its sheet says", () => {
  none(pages.filter(({ html }) => !OWN.test(bodyOf(html, "font-family"))).map(({ path }) => path));
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
