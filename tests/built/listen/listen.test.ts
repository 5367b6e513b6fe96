import { facts, site } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotli } from "../../../deploy/brotli.ts";
import { pathOf } from "../../../src/core/facts/addresses.ts";
import { pathOf as planPath, PLANS } from "../../shared/plan.ts";
import { DIST, locales, modulesOf, none, pages, type Page } from "../site.ts";

const LISTEN = 1_536;
const young = [...facts().guides.values()].filter(({ door }) => door === "young");
/** The pages with reading aloud. */
const read = new Set(
  locales.flatMap((locale) => [
    ...PLANS.map((plan) => planPath(plan, locale)),
    ...young.map(({ slug }) => `/${locale.id}/${slug}/`),
    `/${locale.id}/${pathOf(site(), "easy")}/`,
  ]),
);

/** Returns the script that reads a page aloud: the one in the folder of the plan scripts. */
const script = (page: Page): string | undefined => modulesOf(page).find((src) => src.startsWith("/plan/"));

test("plans, the page in easy words and the guides for young people have reading aloud, and no other page loads it", () => {
  none(pages.filter((page) => read.has(page.path) !== (script(page) !== undefined)).map(({ path }) => path));
});

test("no page may load sound", () => {
  none(pages.filter(({ html }) => html.includes("media-src")).map(({ path }) => path));
});

test("the script for reading aloud is one small file per language and makes no further request", async () => {
  const files = new Set(pages.flatMap((page) => script(page) ?? []));
  assert.ok(files.size > 0);
  for (const file of files) {
    const code = readFileSync(DIST + file, "utf8");
    const { length } = await brotli(code, 11);
    assert.ok(length <= LISTEN, `${file}: ${length} bytes`);
    assert.doesNotMatch(code, /\bimport\b|\bfetch\b|https?:/);
  }
});
