import assert from "node:assert/strict";
import { test } from "node:test";
import { none, pages } from "../site.ts";

test("every page is set in the site's own type, whatever else its sheet says", () => {
  none(
    pages
      .filter(({ html }) => !/(?:^|[{}>])body\{[^}]*font-family:var\(--font-sans\)/.test(html))
      .map(({ path }) => path),
  );
});

test("a page in Arabic is set in the larger sizes of its letters", () => {
  const arabic = pages.filter(({ html }) => /<html[^>]* dir="rtl"/.test(html));
  assert.ok(arabic.length > 0);
  none(arabic.filter(({ html }) => !/\[dir=rtl\]\{--text-/.test(html)).map(({ path }) => path));
});

test("no letter of any page is broken", () => {
  none(pages.filter(({ html }) => html.includes("\uFFFD")).map(({ path }) => path));
});
