import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { missingAlternates } from "../page-check.ts";

const dist = mkdtempSync(join(tmpdir(), "pages-"));
after(() => rmSync(dist, { recursive: true }));

/** Writes a page with links to its versions in other languages. */
function page(path: string, sisters: readonly string[], title = "A page"): void {
  const file = join(dist, path, "index.html");
  mkdirSync(dirname(file), { recursive: true });
  const alternates = sisters
    .map((address) => `<link rel="alternate" hreflang="x" href="https://site.example${address}">`)
    .join("");
  writeFileSync(file, `<html><head><title>${title}</title>${alternates}<style>a{}</style></head></html>`);
}

test("a page that is missing in another language is reported, with the missing address", () => {
  page("", []);
  page("fr/a", ["/fr/a/", "/en/a/", "/"]);
  page("en/a", ["/fr/a/", "/en/a/", "/"]);
  assert.deepEqual(missingAlternates(dist), []);
  page("fr/b", ["/fr/b/", "/en/b/", "/"]);
  assert.deepEqual(missingAlternates(dist), ["fr/b/index.html: no page /en/b/"]);
  page("en/b", ["/fr/b/", "/"]);
  assert.deepEqual(missingAlternates(dist), ["en/b/index.html: its alternates do not name the page itself"]);
});

test("a long head is read to its end", () => {
  page("en/b", ["/fr/b/", "/en/b/", "/"], "long ".repeat(2000));
  assert.deepEqual(missingAlternates(dist), []);
});
