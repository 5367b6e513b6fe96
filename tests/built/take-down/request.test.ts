import { facts, site, siteIn } from "../../../src/site/site.ts";
import { takeDownSources } from "../../../src/features/take-down/load/load.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { rich } from "../../../src/core/words/rich.ts";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import { resolver } from "../../../src/ui/links.view.ts";
import { hrefs, locales, mainOf, none, pageAt, pages, textOf, withPlainSpaces, type Page } from "../site.ts";

const { file, words } = takeDownSources(site());
const { request } = file;
const handed = words.get(request.language)!.request;
const TOOL = "Take It Down";
const all = locales.map((locale) => {
  const page = pageAt(pageHref("take-down", siteIn(locale))) as Page;
  const folds = mainOf(page).split(/(?=<details)/);
  const at = folds.findIndex((fold) => fold.includes("<blockquote"));
  return { locale, page, before: folds.slice(0, at).join(""), fold: folds[at] ?? "" };
});

test("the written request is in a closed fold, after Cybertip.ca and the app’s own report", () => {
  const doors = facts()
    .services.get(facts().everywhere.report.service)!
    .channels.flatMap(({ value }) => [value, `tel:${value}`]);
  for (const { locale, page, before, fold } of all) {
    assert.match(fold, /^<details(?![^>]* open)/, page.path);
    const said = hrefs({ ...page, markup: before });
    assert.ok(
      said.some((href) => doors.includes(href)),
      `${page.path}: no report before it`,
    );
    assert.ok(said.includes(`/${locale.id}/platforms/`), `${page.path}: no app before it`);
  }
});

test("the text to copy is in one language on every page and has each part that the law requires", () => {
  assert.ok(request.parts.length >= 4);
  for (const { locale, page, fold } of all) {
    const [, attributes = "", inside = ""] = /<blockquote([^>]*)>([\s\S]*?)<\/blockquote>/.exec(fold) ?? [];
    assert.match(attributes, new RegExp(`lang="${request.language}[^"]*" dir="ltr"`), page.path);
    const lines = [...inside.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, line = ""]) => textOf(line));
    assert.deepEqual(
      lines,
      request.lines.map(({ id }) => handed.lines[id]),
      page.path,
    );
    const own = words.get(locale.id)!.request;
    const read = textOf(fold);
    const shown = (text = "?"): string => textOf(rich(text, locale, resolver(siteIn(locale))));
    none(
      [...request.parts.map((id) => own.parts[id]), ...request.lines.map(({ id }) => own.lines[id])]
        .filter((text) => !read.includes(shown(text)))
        .map((text) => `${page.path}: ${text}`),
    );
  }
});

test("no page for young people, and no plan, offers the request, which needs a name and a signature", () => {
  const lines = [...words.values()].flatMap((own) => Object.values(own.request.lines));
  none(
    pages
      .filter(
        ({ path, rest = "" }) => /^(young|help)\//.test(rest) && !all.some(({ page }) => page.path === path),
      )
      .flatMap((page) => {
        const text = textOf(page.markup);
        return [request.law, ...lines]
          .filter((one) => text.includes(one))
          .map((one) => `${page.path}: ${one}`);
      }),
  );
});

test("the law and the tool with a similar name never replace each other", () => {
  const tools = new Set(locales.map(({ id }) => `/${id}/${facts().services.get("take-it-down")!.slug}/`));
  for (const { page, fold: asWritten } of all) {
    const fold = withPlainSpaces(asWritten);
    // The law is not a tool, and the fold says so. The name of the tool links to the tool.
    assert.ok(textOf(fold).includes(request.law), page.path);
    const links = [...fold.matchAll(/<a href="([^"]*)"[^>]*>(?:<bdi[^>]*>)?Take It Down/g)];
    assert.ok(links.length > 0, page.path);
    none(links.flatMap(([, href = ""]) => (tools.has(href) ? [] : [`${page.path}: ${href}`])));
  }
  // The names of source pages come from their publishers.
  const ours = pages.filter(({ rest = "" }) => !rest.startsWith("sources/"));
  none(
    ours.flatMap(({ path, markup }) =>
      [...withPlainSpaces(textOf(markup)).matchAll(/take it down( act)?/gi)].flatMap(([name, act]) =>
        name === (act ? request.law : TOOL) ? [] : [`${path}: ${name}`],
      ),
    ),
  );
});
