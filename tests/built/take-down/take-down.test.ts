import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { facts } from "../../../src/content/site.ts";
import { hrefs, locales, mainOf, none, pageAt, tags, textOf, type Page } from "../site.ts";

const BUDGET = 14_336;
const all = locales.map((locale) => ({ locale, page: pageAt(`/${locale.id}/take-down/`) as Page }));

test("the page on removing an image stands in every language, within one first flight", () => {
  for (const { locale, page } of all) {
    assert.ok(page, locale.id);
    const bytes = brotliCompressSync(page.html).length;
    assert.ok(bytes <= BUDGET, `${page.path}: ${bytes} bytes`);
  }
});

test("its tab, its description and its link preview say nothing of pictures", () => {
  for (const { page } of all) {
    const said = [
      ...page.html.matchAll(
        /<title>([^<]*)|(?:name="description"|property="og:(?:title|description)") content="([^"]*)"/g,
      ),
    ].map(([, title, content]) => title ?? content ?? "");
    assert.ok(said.length >= 3, page.path);
    none(
      said
        .filter((text) => /pictur|image|photo|sex|abus|صور|جنس/i.test(text))
        .map((text) => `${page.path}: ${text}`),
    );
  }
});

test("each way to reach someone says how sure it is and where it was seen", () => {
  for (const { page } of all) {
    const ways = mainOf(page)
      .split('<div class="way">')
      .slice(1)
      .map((part) => part.slice(0, part.indexOf("</div>")));
    assert.ok(ways.length > 20, page.path);
    none(
      ways.filter((way) => !/\d{4}-\d\d-\d\d/.test(textOf(way))).map((way) => `${page.path}: ${textOf(way)}`),
    );
  }
});

test("every number and form on it is of the facts", () => {
  const known = new Set([
    ...[...facts().services.values()].flatMap(({ channels }) =>
      channels.flatMap(({ value, urls }) => [value, ...Object.values(urls ?? {})]),
    ),
    ...[...facts().platforms.values()].flatMap(({ links }) =>
      links.flatMap(({ urls }) => Object.values(urls)),
    ),
    ...[...facts().sources.values()].map(({ url }) => url),
    ...facts().youthProtection.flatMap(({ phones }) => phones.map(({ value }) => value)),
  ]);
  for (const { page } of all) {
    const outside = hrefs({ ...page, markup: mainOf(page) }).filter((href) =>
      /^(https?|tel|sms):/.test(href),
    );
    none(
      outside
        .filter((href) => !known.has(href.replace(/^(tel|sms):/, "").replace(/\?body=.*$/, "")))
        .map((href) => `${page.path}: ${href}`),
    );
  }
});

test("its groups of radio buttons have names that mean nothing, and it holds no other field but the find box’s", () => {
  for (const { page } of all) {
    const fields = tags({ markup: mainOf(page) }, "input", "textarea", "select", "video");
    const radios = fields.filter(({ attributes }) => attributes.type === "radio");
    assert.deepEqual([...new Set(radios.map(({ attributes }) => attributes.name))], ["a", "b", "c", "d"]);
    none(
      fields
        .filter(
          (field) =>
            !radios.includes(field) &&
            (field.attributes.type === "file" || field.attributes.name !== undefined),
        )
        .map(({ name }) => `${page.path}: <${name}>`),
    );
  }
});
