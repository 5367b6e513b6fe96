import { facts, siteIn } from "../../../src/site/site.ts";
import { date } from "../../../src/core/words/format.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import { DAY, hrefs, locales, mainOf, none, pageAt, tags, textOf, type Page } from "../site.ts";

const all = locales.map((locale) => ({
  locale,
  page: pageAt(pageHref("take-down", siteIn(locale))) as Page,
}));

test("the page on removing an image exists in every language", () => {
  for (const { locale, page } of all) assert.ok(page, locale.id);
});

test("its tab, its description and its link preview reveal nothing about pictures", () => {
  for (const { page } of all) {
    const said = [
      ...page.html.matchAll(
        /<title>([^<]*)|(?:name="description"|property="og:(?:title|description)") content="([^"]*)"/g,
      ),
    ].map(([, title, content]) => title ?? content ?? "");
    assert.ok(said.length >= 2, page.path);
    none(
      said
        .filter((text) => /pictur|image|photo|sex|abus|صور|جنس/i.test(text))
        .map((text) => `${page.path}: ${text}`),
    );
  }
});

test("one fold has the source of its numbers and forms, each with its own day", () => {
  for (const { locale, page } of all) {
    const [before = "", list = ""] = mainOf(page).split('<ul class="origins">');
    const items = (list.split("</ul>")[0] ?? "").split("<li>").slice(1).map(textOf);
    assert.ok(items.length > 10, page.path);
    none(items.filter((item) => !DAY.test(item)).map((item) => `${page.path}: ${item}`));
    const numbers = [...before.matchAll(/<a class="phone number"[^>]*>([^<]*)/g)].map(([, text = ""]) =>
      textOf(text),
    );
    assert.ok(numbers.length > 5, page.path);
    none(numbers.filter((number) => !items.some((item) => item.includes(number))));
    const read = [...facts().sources.values()].map(({ seen }) => date(seen, locale));
    none(
      [...new Set(read)]
        .filter((day) => before.includes(day))
        .map((day) => `${page.path}: ${day} beside a number`),
    );
  }
});

test("every number and form on it comes from the facts", () => {
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

test("its groups of radio buttons have neutral names, and its only other field is the find box’s", () => {
  for (const { page } of all) {
    const fields = tags({ markup: mainOf(page) }, "input", "textarea", "select", "video");
    const radios = fields.filter(({ attributes }) => attributes.type === "radio");
    assert.deepEqual([...new Set(radios.map(({ attributes }) => attributes.name))].sort(), [
      "a",
      "b",
      "c",
      "d",
    ]);
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
