import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { DIST, links, locales, none, pageAt, pages, pagesOf, tags, textOf, type Page } from "../site.ts";

const { launch, origin } = loadFacts().site;

/** Returns the addresses of a page's `<link rel>` by `hreflang`. */
function related(page: Page, rel: string): [language: string, href: string][] {
  return tags(page, "link")
    .filter(({ attributes }) => attributes["rel"] === rel)
    .map(({ attributes }) => [attributes["hreflang"] ?? "", attributes["href"] ?? ""]);
}

const title = ({ markup }: Page): string => textOf(/<title>([^<]*)<\/title>/.exec(markup)?.[1] ?? "");

test("the site is built in every language", () => {
  for (const locale of locales) assert.ok(pagesOf(locale).length > 1000, locale.id);
});

test("every page has one h1, and no heading skips a level", () => {
  none(
    pages.flatMap((page) => {
      const levels = tags(page, "h1", "h2", "h3", "h4", "h5", "h6").map(({ name }) => Number(name[1]));
      const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      return firsts === 1 && jump < 0 ? [] : [`${page.path}: ${firsts} h1; levels ${levels.join(" ")}`];
    }),
  );
});

test("every page has the language and the direction of its folder", () => {
  for (const page of pages) {
    const [html] = tags(page, "html");
    assert.deepEqual(html?.attributes, { lang: page.locale.tag, dir: page.locale.dir }, page.path);
  }
});

test("every page has a title, and no two in a language have the same", () => {
  const faults: string[] = [];
  for (const locale of locales) {
    const seen = new Map<string, string>();
    for (const page of pagesOf(locale)) {
      const words = title(page);
      if (words === "" || seen.has(words))
        faults.push(`${page.path}: "${words}", as ${seen.get(words) ?? "nothing"}`);
      seen.set(words, page.path);
    }
  }
  none(faults);
});

test("every page links to itself and its three languages, and each of them links back", () => {
  const faults: string[] = [];
  for (const page of pages) {
    if (page.path === "/404.html") continue;
    const expected = [
      ...locales.map(({ tag, id }) => [tag, `${origin}/${id}/${page.rest ?? ""}`]),
      ["x-default", `${origin}/`],
    ];
    if (JSON.stringify(related(page, "alternate")) !== JSON.stringify(expected))
      faults.push(`${page.path}: alternates`);
    if (
      related(page, "canonical")
        .map(([, href]) => href)
        .join() !==
      origin + page.path
    )
      faults.push(`${page.path}: canonical`);
    for (const { id } of locales)
      if (!pageAt(`/${id}/${page.rest ?? ""}`)) faults.push(`${page.path}: missing in ${id}`);
  }
  none(faults);
});

test("the page for unknown addresses does not name another page as its own address", () => {
  const page = pageAt("/404.html");
  assert.ok(page);
  assert.deepEqual([...related(page, "canonical"), ...related(page, "alternate")], []);
});

test("before launch every page asks search engines not to list it", () => {
  for (const page of pages) {
    const robots =
      tags(page, "meta").find(({ attributes }) => attributes["name"] === "robots")?.attributes["content"] ??
      "";
    assert.equal(robots.includes("noindex"), launch === "preview" || page.path.includes("404"), page.path);
  }
});

test("no page has an id twice, and every label, description and control refers to one", () => {
  const faults: string[] = [];
  for (const page of pages) {
    const all = tags(page);
    const ids = all.flatMap(({ attributes }) => attributes["id"] ?? []);
    const known = new Set(ids);
    if (known.size < ids.length) faults.push(`${page.path}: an id twice`);
    for (const { attributes } of all) {
      const pointers = ["for", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap(
        (name) => attributes[name]?.split(" ") ?? [],
      );
      for (const id of pointers) if (!known.has(id)) faults.push(`${page.path}: no #${id}`);
    }
  }
  none(faults);
});

test("a page is laid out completely and shown as it loads: no part of it waits", () => {
  const late = /content-visibility:\s*(?!visible)|contain-intrinsic|rel="?expect|\sblocking="/;
  const sheets = globSync(`${DIST}/**/*.css`).map((file): [string, string] => [
    file,
    readFileSync(file, "utf8"),
  ]);
  assert.ok(sheets.length > 0);
  none(
    [...pages.map(({ path, html }): [string, string] => [path, html]), ...sheets].flatMap(([where, text]) => {
      const found = late.exec(text)?.[0];
      return found === undefined ? [] : [`${where}: ${found}`];
    }),
  );
});

test("911 is on every page, before everything except the skip link", () => {
  for (const page of pages) {
    const [first] = links(page).filter(({ attributes }) => attributes["class"] !== "skip");
    assert.equal(first?.attributes["href"], "tel:911", page.path);
  }
});

test("no heading is empty, and no list is empty", () => {
  const empty =
    /<h2 class="section-label">[^<]*<\/h2>\s*<div class="column">\s*<\/div>|<(ul|ol)[^>]*>\s*<\/\1>/;
  none(
    pages
      .filter(({ markup }) => empty.test(markup))
      .map(({ path, markup }) => `${path}: ${empty.exec(markup)?.[0]}`),
  );
});
