import { facts, siteIn } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { markOf } from "../../../src/ui/contact.view.ts";
import { DIST, decode, links, locales, none, pageAt, pages, textOf } from "../site.ts";

const { sources } = facts();
const byUrl = Map.groupBy(
  [...sources.values()].filter(({ citable, url }) => citable && url !== null),
  ({ url }) => url,
);

const publishers = new Set([...sources.values()].map(({ publisher }) => publisher));
/** The language of each title that describes a page and is not also the name of a publisher. */
const languageOf = new Map(
  [...sources.values()].flatMap(({ citable, title, titleLanguage }): [string, string | undefined][] =>
    citable && title !== null && !publishers.has(title) ? [[title, titleLanguage]] : [],
  ),
);

test("next to each way to reach a service is a source in the nearest language", () => {
  const faults: string[] = [];
  let shown = 0;
  for (const locale of locales) {
    for (const { id, slug, channels } of facts().services.values()) {
      const page = pageAt(`/${locale.id}/${slug}/`);
      assert.ok(page, id);
      for (const channel of channels) {
        const { source } = markOf(channel.status, channel.sources, siteIn(locale));
        if (!source) continue;
        shown += 1;
        const found = links(page).some(({ attributes: { href } }) => href === source.href);
        if (!found) faults.push(`${page.path}: ${channel.id}: ${source.href}`);
      }
    }
  }
  assert.ok(shown > 100);
  none(faults);
});

test("the title of a source has the mark of its own language on every page", () => {
  const faults: string[] = [];
  let shown = 0;
  for (const page of pages) {
    for (const [, attributes = "", text = ""] of page.markup.matchAll(/<bdi([^>]*)>([^<]*)<\/bdi>/g)) {
      const language = languageOf.get(decode(text));
      if (language === undefined || !/\/(sources|guides|data|handouts|young|parents|staff)/.test(page.path))
        continue;
      shown += 1;
      if (!attributes.includes(` lang="${language}"`)) faults.push(`${page.path}: ${text}`);
    }
  }
  assert.ok(shown > 500);
  none([...new Set(faults)]);
});

test("a link to a source has the language of its page", () => {
  none(
    pages.flatMap((page) =>
      links(page).flatMap(({ attributes: { href = "", hreflang } }) => {
        const known = hreflang === undefined ? undefined : byUrl.get(href);
        return known && !known.some(({ language }) => language === hreflang) ? [`${page.path}: ${href}`] : [];
      }),
    ),
  );
});

test("no note for editors is on a page or in the open data", () => {
  const notes = new Set<string>();
  // Our words may use the same text as a note: "outside the island of Montréal".
  const said = globSync("locales/**/*.{md,yaml,json}")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const collect = (value: unknown): void => {
    if (value instanceof Map) return [...value.values()].forEach(collect);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      // A short note may match other text by chance.
      if (key === "note" && typeof inner === "string" && inner.length > 24 && !said.includes(inner))
        notes.add(inner);
      else collect(inner);
    }
  };
  collect(loadFacts());
  assert.ok(notes.size > 100);
  const kinds = new Set<string>();
  // Pages of towns differ only in names and numbers, so one page of each kind of folder is enough.
  const some = pages.filter(({ path }) => {
    const kind = path.replace(/\/police\/place\/.*/, "/police/place/");
    if (kind === path) return true;
    return !kinds.has(kind) && kinds.add(kind);
  });
  const texts = [
    ...some.map(({ path, markup }) => ({ path, text: textOf(markup) })),
    ...globSync(`${DIST}/data/*`).map((path) => ({ path, text: readFileSync(path, "utf8") })),
  ];
  none(
    texts.flatMap(({ path, text }) =>
      [...notes].filter((note) => text.includes(note)).map((note) => `${path}: ${note}`),
    ),
  );
});
