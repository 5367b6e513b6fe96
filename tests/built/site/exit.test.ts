import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { none, pages, tags, type Page } from "../site.ts";

/** The first script of a page: what its tag says, its code, and where it stands. */
function firstScript(html: string): { tag: string; code: string; at: number } {
  const found = /<script\b([^>]*)>([^]*?)<\/script>/.exec(html);
  return { tag: found?.[1] ?? "none", code: found?.[2] ?? "", at: found?.index ?? 0 };
}

/** What a browser waits for before it runs a script that stands behind it. */
const WAITS = /<link\b[^>]*rel="stylesheet"|<script\b[^>]*\bsrc=|@import/;

const policyOf = (page: Page): string =>
  tags(page, "meta").find(({ attributes }) => attributes["http-equiv"] === "content-security-policy")
    ?.attributes["content"] ?? "";

test("the way out stands inside every page, before any other script and behind nothing that it would wait for", () => {
  none(
    pages.flatMap(({ path, html }) => {
      const { tag, code, at } = firstScript(html);
      const isExit = tag === "" && code.includes("a.exit") && code.includes('"Shift"');
      const isFirst = at < html.indexOf("<body") && !WAITS.test(html.slice(0, at));
      return isExit && isFirst ? [] : [`${path}: its first script is <script${tag}>${code.slice(0, 60)}`];
    }),
  );
});

test("the content policy comes before the way out, and names it", () => {
  none(
    pages.flatMap((page) => {
      const { code, at } = firstScript(page.html);
      const hash = `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
      const policy = page.html.indexOf("content-security-policy");
      return policy > 0 && policy < at && policyOf(page).includes(hash) ? [] : [page.path];
    }),
  );
});

test("the way out is the same on every page", () => {
  assert.equal(new Set(pages.map(({ html }) => firstScript(html).code)).size, 1);
});
