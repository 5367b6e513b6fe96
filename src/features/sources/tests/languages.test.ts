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

test("of several pages a reader is sent to the one in their language, wherever it stands in the list", () => {
  const pages = [page("aa"), page("zz"), page("xx"), page("yy")];
  assert.equal(pageToOpen(pages, reader)?.language, "xx");
});

test("where none is in their language, they are sent to the one that they may manage best", () => {
  assert.equal(pageToOpen([page("aa"), page("zz"), page("yy")], reader)?.language, "yy");
});

test("a page in another language is better than none, and the first of them stands", () => {
  assert.equal(pageToOpen([page("bb"), page("aa")], reader)?.language, "bb");
});

test("a page that may not be opened gives way to one that may", () => {
  assert.equal(pageToOpen([page("xx", null), page("aa")], reader)?.language, "aa");
  assert.equal(pageToOpen([page("xx", null)], reader), undefined);
});

test("a page that no child should read is not opened beside a value", () => {
  assert.equal(pageToOpen([{ ...page("xx"), doors: ["staff"] }, page("aa")], reader)?.language, "aa");
});

/** How near a language is to a reader; what they do not read comes last. */
const distance = ({ id, reads }: Locale, language: string): number => {
  const at = [id, ...reads].indexOf(language);
  return at < 0 ? Infinity : at;
};

test("no value sends a reader to a page in a language that is farther than that of another page which shows it", () => {
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

test("the name of a source and what it is are for readers: how a page was read stands in a note", () => {
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
