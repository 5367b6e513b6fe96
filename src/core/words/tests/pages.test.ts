import { facts, locales, words, site, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { keysOf, type Tree } from "../parity.rules.ts";
import { pathOf } from "../../facts/addresses.ts";
import { prosePage, prosePaths } from "../../../features/about/prose.view.ts";
import { variantFor } from "../variant.rules.ts";
import { READERS } from "../../vocabulary.rules.ts";
import { dateText } from "../../../features/sources/page.view.ts";
import { sourceGroups } from "../../../features/sources/index.view.ts";

const sentences = (locale: (typeof LOCALES)[number], id: string): string[] => [
  ...keysOf(words(locale).pages[id] as unknown as Tree).values(),
];
const LOCALES = locales();

test("every page of prose renders in every language", () => {
  for (const folder of ["", "before/"])
    for (const { params } of prosePaths(site(), folder))
      assert.ok(prosePage(siteIn(params.locale), params, folder).parts.length > 0);
});

test("there are no words for a page or a part that the facts do not name", () => {
  for (const locale of LOCALES) {
    assert.deepEqual(Object.keys(words(locale).pages).sort(), [...facts().pages.keys()].sort());
    for (const [id, { parts }] of facts().pages) {
      assert.deepEqual(
        Object.keys(words(locale).pages[id]?.parts ?? {}).sort(),
        parts.map((part) => part.id).sort(),
        id,
      );
    }
  }
});

test("rows for the readers of a page belong to its situations", () => {
  for (const locale of LOCALES) {
    for (const [id, { parts }] of facts().pages) {
      for (const { id: part, situations } of parts) {
        for (const situation of Object.keys(words(locale).pages[id]?.parts[part]?.rows ?? {}))
          assert.ok(situations.includes(situation), `${id} ${part} ${situation}`);
      }
    }
  }
});

test("no sentence has an exclamation mark", () => {
  for (const locale of LOCALES)
    for (const id of facts().pages.keys())
      for (const text of sentences(locale, id)) assert.ok(!text.includes("!"), text);
});

test("the people behind the site appear by title and address, never by name", () => {
  assert.ok("contact" in facts().site);
  for (const page of ["about", "privacy", "accessibility", "sources"]) {
    assert.ok(
      facts()
        .pages.get(page)
        ?.parts.some(({ insert }) => insert === "contact"),
      page,
    );
  }
});

test("each door starts with every sentence in its reader’s words, then says who answers day and night", () => {
  const doors = [...facts().pages].filter(([, { kind }]) => kind === "door");
  assert.deepEqual(doors.map(([, { reader }]) => reader).toSorted(), READERS.toSorted());
  for (const [id, { parts }] of doors) {
    assert.deepEqual(parts[0]?.situations.toSorted(), [...facts().situations.keys()].toSorted(), id);
    const answering = parts[1]?.services.filter(({ service }) =>
      facts()
        .services.get(service)
        ?.channels.some(({ hours, status }) => hours === "always" && status === "confirmed"),
    );
    assert.ok(answering && answering.length > 0, id);
  }
});

test("each page before a report says where to call in danger", () => {
  for (const locale of LOCALES) {
    for (const [id, { kind }] of facts().pages) {
      if (kind !== "before") continue;
      assert.ok(
        sentences(locale, id).some((text) => text.includes("(service:911)")),
        `${locale.id} ${id}`,
      );
    }
  }
});

test("each example links to its door, except a body that only the reader can find", () => {
  for (const locale of LOCALES) {
    for (const [id, { parts }] of facts().pages) {
      const doors = parts.flatMap(({ examples }) => Object.values(examples));
      const path = pathOf(site(), id);
      const folder = path.includes("/") ? path.replace(/[^/]+$/, "") : "";
      const page = prosePage(siteIn(locale), { page: path.slice(folder.length) }, folder);
      const shown = page.parts.flatMap(({ examples }) => examples);
      assert.equal(shown.length, doors.length);
      for (const [at, { what, door, href }] of shown.entries()) {
        assert.ok(door !== "", what);
        const isContact = facts().plan.contacts.some((contact) => doors[at] === `body:${contact}`);
        assert.equal(href === undefined, isContact, what);
      }
    }
  }
});

test("plans and pages that lead to the tip line link to the page that says what it is for", () => {
  const { service } = facts().everywhere.report;
  const examples = [...facts().pages].find(([, { parts }]) =>
    parts.some((part) => Object.values(part.examples).includes(`service:${service}`)),
  );
  assert.ok(examples);
  const [id] = examples;
  const link = `(page:${id})`;
  const before = [...facts().pages].filter(
    ([other, { kind, parts }]) =>
      kind === "before" && other !== id && parts.some(({ services }) => services[0]?.service === service),
  );
  assert.ok(before.length > 0);
  for (const locale of LOCALES) {
    for (const reader of READERS)
      assert.ok(variantFor(words(locale).plan.bodies[service]?.more, reader)?.includes(link), locale.id);
    for (const [page] of before)
      assert.ok(
        sentences(locale, page).some((text) => text.includes(link)),
        `${locale.id} ${page}`,
      );
  }
});

test("every source that visitors may see is on one page of sources", () => {
  const shown = sourceGroups(site()).flatMap(({ entries }) => entries.map(([id]) => id));
  const citable = [...facts().sources].filter(([, { citable: may }]) => may).map(([id]) => id);
  assert.deepEqual(shown.toSorted(), citable.toSorted());
});

test("each kind of date has words", () => {
  for (const locale of LOCALES) {
    for (const [, { date }] of facts().sources)
      assert.doesNotMatch(dateText(date, locale), /[~]|\.\.|undefined/);
  }
});

test("every page of prose has its own address", () => {
  const addresses = [...facts().pages.keys()].map((name) => pathOf(site(), name));
  assert.equal(new Set(addresses).size, addresses.length);
});
