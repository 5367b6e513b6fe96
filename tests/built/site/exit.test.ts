import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { none, pages, tags, type Page } from "../site.ts";

/** Returns the first script of a page: its tag, its code and its position. */
function firstScript(html: string): { tag: string; code: string; at: number } {
  const found = /<script\b([^>]*)>([^]*?)<\/script>/.exec(html);
  return { tag: found?.[1] ?? "none", code: found?.[2] ?? "", at: found?.index ?? 0 };
}

/** Elements for which a browser waits before it runs a later script. */
const WAITS = /<link\b[^>]*rel="stylesheet"|<script\b[^>]*\bsrc=|@import/;

const policyOf = (page: Page): string =>
  tags(page, "meta").find(({ attributes }) => attributes["http-equiv"] === "content-security-policy")
    ?.attributes["content"] ?? "";

test("the exit is inside every page, before any other script and behind nothing that delays it", () => {
  none(
    pages.flatMap(({ path, html }) => {
      const { tag, code, at } = firstScript(html);
      const isExit = tag === "" && code.includes("a.exit") && code.includes('"Shift"');
      const isFirst = at < html.indexOf("<body") && !WAITS.test(html.slice(0, at));
      return isExit && isFirst ? [] : [`${path}: its first script is <script${tag}>${code.slice(0, 60)}`];
    }),
  );
});

test("the content policy comes before the exit and allows it", () => {
  none(
    pages.flatMap((page) => {
      const { code, at } = firstScript(page.html);
      const hash = `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
      const policy = page.html.indexOf("content-security-policy");
      return policy > 0 && policy < at && policyOf(page).includes(hash) ? [] : [page.path];
    }),
  );
});

test("the exit is the same on every page", () => {
  assert.equal(new Set(pages.map(({ html }) => firstScript(html).code)).size, 1);
});
