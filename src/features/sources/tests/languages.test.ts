import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedValues } from "../../../core/facts/values.rules.ts";
import { linkOf, pageToOpen } from "../../../ui/citations.view.ts";
import { markOf } from "../../../ui/contact.view.ts";
import type { Source } from "../../../core/facts/schema/source.ts";
import type { Locale } from "../../../core/schema/locale.ts";

const { sources } = facts();
const [some] = sources.values();
assert.ok(some);

const page = (language: string, url: string | null = `https://${language}.example/`): Source => ({
  ...some,
  language,
  url,
});
const reader = { id: "xx", reads: ["yy", "zz"] };

test("of several source pages, a reader gets the one in their language, at any position in the list", () => {
  const pages = [page("aa"), page("zz"), page("xx"), page("yy")];
  assert.equal(pageToOpen(pages, reader)?.language, "xx");
});

test("when none is in their language, the reader gets the one that they understand best", () => {
  assert.equal(pageToOpen([page("aa"), page("zz"), page("yy")], reader)?.language, "yy");
});

test("a page in another language is better than none, and the first one wins", () => {
  assert.equal(pageToOpen([page("bb"), page("aa")], reader)?.language, "bb");
});

test("a page that the site may not link gives way to one that it may", () => {
  assert.equal(pageToOpen([page("xx", null), page("aa")], reader)?.language, "aa");
  assert.equal(pageToOpen([page("xx", null)], reader), undefined);
});

test("a page that no child should read is not linked next to a value", () => {
  assert.equal(pageToOpen([{ ...page("xx"), doors: ["staff"] }, page("aa")], reader)?.language, "aa");
});

/** Returns how far a language is from a reader. A language that they do not read comes last. */
const distance = ({ id, reads }: Locale, language: string): number => {
  const at = [id, ...reads].indexOf(language);
  return at < 0 ? Infinity : at;
};

test("no value links a reader to a source page in a farther language than another page with the same value", () => {
  let chosen = 0;
  for (const locale of locales()) {
    for (const { key, status, sources: ids } of publishedValues(facts())) {
      const open = ids
        .flatMap((id) => sources.get(id) ?? [])
        .filter((source) => source.citable && linkOf(source) !== undefined);
      const { source } = markOf(status, ids, siteIn(locale));
      assert.equal(source === undefined, open.length === 0, key);
      if (!source) continue;
      const nearest = Math.min(...open.map(({ language = "" }) => distance(locale, language)));
      assert.equal(distance(locale, source.language ?? ""), nearest, `${locale.id}: ${key}: ${source.href}`);
      if (source.href !== open[0]?.url) chosen += 1;
    }
  }
  assert.ok(chosen > 10, "the first page of the list would do for all");
});

test("the name and kind of a source are for readers; how we read a page is in a note", () => {
  const WORKING =
    /\b(no link|no address|odd host|developer|proxy|mirror|not kept|not citable|(read|seen|text) (on|in|under|through|read)|\(copy|, copy)\b/i;
  const citable = [...sources].filter(([, source]) => source.citable);
  const faults = citable.filter(([, { publisher, title }]) => WORKING.test(`${publisher} ${title ?? ""}`));
  assert.deepEqual(
    faults.map(([id]) => id),
    [],
  );
  assert.ok(
    [...sources.values()].some(({ note }) => WORKING.test(note ?? "")),
    "the check sees none at all",
  );
});
