import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { isolate } from "../../../src/core/words/rich.ts";
import { number } from "../../../src/core/words/format.ts";
import { displayPhone } from "../../../src/core/phone.rules.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { decode, locales, none, pageAt, pagesOf, textOf } from "../site.ts";

const mirrored = locales.filter(({ dir }) => dir === "rtl");
assert.ok(mirrored.length > 0);

/** Two or more groups of digits, with any separator. */
const GROUPS = /(?<![\d.,/:–-])\d{1,3}(?:[.,٬٫'’ \u00a0\u202f]\d{3})+(?![\d/:–-])/g;

test("a number of a thousand or more reads from left to right on a right-to-left page, and never breaks", () => {
  const faults: string[] = [];
  let shown = 0;
  for (const locale of mirrored) {
    const group = number(1000, locale).replace(/\d/g, "");
    for (const page of pagesOf(locale)) {
      for (const [, attributes = "", , text = ""] of page.markup.matchAll(
        /<\w+([^>]*)>(\s*)([^<]*\d[^<]*)</g,
      )) {
        // Titles of sources have their own language, and telephones have their own order.
        if (/ lang=| href="(?:tel|sms):/.test(attributes)) continue;
        for (const [found] of decode(text).matchAll(GROUPS)) {
          shown += 1;
          const parts = new Set(found.replace(/\d/g, ""));
          if (parts.size !== 1 || !parts.has(group)) faults.push(`${page.path}: ${found}: not ${group}`);
          if (!attributes.startsWith(' dir="ltr"')) faults.push(`${page.path}: ${found}: not isolated`);
        }
      }
    }
  }
  assert.ok(shown > 5);
  none(faults);
});

test("a range of years keeps its order on a right-to-left page", () => {
  const faults = mirrored.flatMap((locale) =>
    pagesOf(locale).flatMap(({ path, markup }) => {
      // Isolated text, and text with its own language, keeps its order.
      const rest = markup.replaceAll(
        /<(\w+)[^>]* (?:dir="ltr"|lang="|class="[^"]*\bnumber\b)[^>]*>[^<]*<\/\1>/g,
        "",
      );
      return [...textOf(rest).matchAll(/\d{4}[-–]\d{4}(?!-?\d)/g)].map(([found]) => `${path}: ${found}`);
    }),
  );
  none(faults);
});

test("a large number of towns has the digit groups of the language", () => {
  const count = new Map<string, number>();
  for (const { routable, coverageSource } of facts().places)
    if (routable) for (const id of coverageSource) count.set(id, (count.get(id) ?? 0) + 1);
  const large = [...count].filter(([id, towns]) => towns >= 1000 && facts().sources.get(id)?.citable);
  for (const locale of locales) {
    const text = pagesOf(locale)
      .filter(({ path }) => path.includes("/sources/"))
      .map(({ markup }) => textOf(markup))
      .join(" ");
    for (const [, towns] of large)
      assert.ok(
        text.includes(
          translator(locale, "pages")("sources.towns", { count: towns, number: number(towns, locale) }),
        ),
        locale.id,
      );
  }
});

test("a plus after a Latin word is isolated with it in right-to-left text", () => {
  const faults: string[] = [];
  let shown = 0;
  for (const locale of mirrored) {
    for (const page of pagesOf(locale)) {
      for (const [, open = "", text = ""] of page.markup.matchAll(/(<[^>]*>)([^<]*[A-Za-z]\+[^<]*)/g)) {
        shown += 1;
        if (!open.startsWith('<bdi dir="ltr"')) faults.push(`${page.path}: ${text}`);
      }
      if (/[A-Za-z]<\/bdi>\)?\+/.test(page.markup)) faults.push(`${page.path}: a plus outside`);
    }
  }
  assert.ok(shown > 0);
  none(faults);
});

test("a word to text in another language has a note that the answer is in that language", () => {
  const faults: string[] = [];
  let shown = 0;
  for (const locale of locales) {
    const t = translator(locale, "contact");
    for (const { id, slug, channels } of facts().services.values()) {
      const own = pageAt(`/${locale.id}/${slug}/`);
      for (const { type, word, value } of channels) {
        if (type !== "sms" || word === null || word[locale.id]) continue;
        const tag = locale.reads.find((one) => word[one]);
        if (tag === undefined) continue;
        const said = isolate(
          t("text.word", { word: word[tag] ?? "", number: displayPhone(value, locale.phone) }),
          locale,
        );
        const way = own?.markup.split(/(?=<div class="way")/).find((part) => part.includes(said));
        shown += 1;
        if (!way || !textOf(way).includes(t(`language.${tag}`)))
          faults.push(`${locale.id}: ${id}: ${word[tag]}`);
      }
    }
  }
  assert.ok(shown > 0);
  none(faults);
});
