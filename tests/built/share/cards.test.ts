import { facts, site } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { translator, type Translate } from "../../../src/core/words/translate.ts";
import { routablePlaces } from "../../../src/features/police/place.view.ts";
import { DIST, hrefs, locales, none, pageAt, textOf } from "../site.ts";

const { origin } = facts().site;
const places = routablePlaces(facts()).map(({ id }) => id);
const fileOf = (locale: string, form: string, place: string): string =>
  `${DIST}/${locale}/share/${form}/${place}.txt`;
const read = (...of: [locale: string, form: string, place: string]): string =>
  readFileSync(fileOf(...of), "utf8");
const linksOf = (card: string): string[] =>
  [...card.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);

const wordsIn = (locale: string): Translate =>
  translator(
    locales.find(({ id }) => id === locale)!,
    "share",
  );

/** Returns the faults of the card of every place in every language, as "fr/granby: what". */
const eachCard = (fault: (html: string, locale: string, place: string) => string | undefined): string[] =>
  locales.flatMap(({ id }) =>
    places.flatMap((place) => {
      const found = fault(read(id, "html", place), id, place);
      return found === undefined ? [] : [`${id}/${place}: ${found}`];
    }),
  );

test("every place, and no other, has its card in every language, as HTML and as plain text", () => {
  for (const { id } of locales) {
    for (const form of ["html", "text"]) {
      const made = readdirSync(`${DIST}/${id}/share/${form}`).map((name) => name.replace(/\.txt$/, ""));
      assert.deepEqual(made.sort(), ["all", ...places].sort(), `${id}/${form}`);
    }
  }
});

test("a card shows no number that is missing on the page of its place", () => {
  none(
    eachCard((html, locale, place) => {
      const shown = new Set(hrefs(pageAt(`/${locale}/police/place/${place}/`)!));
      return linksOf(html).find((href) => href.startsWith("tel:") && !shown.has(href));
    }),
  );
});

test("a card names police and youth protection with a number, or says that none is certain; a card without lines has no number", () => {
  none(
    eachCard((html, locale) => {
      const t = wordsIn(locale);
      const rows = html.match(/<li[\s\S]*?<\/li>/g) ?? [];
      if (rows.length === 0) return html.includes("tel:") ? "a number without its line" : undefined;
      if (!linksOf(rows[0]!).includes(`tel:${facts().everywhere.emergency}`)) return "danger is not first";
      const silent = rows.find((row) => !row.includes("tel:") && !row.includes(t("card.unshown")));
      return rows.length === 4 ? silent : `${rows.length} lines`;
    }),
  );
});

test("a card makes no request: only text, links to this site and to telephones", () => {
  none(
    eachCard((html, locale, place) => {
      const foreign = linksOf(html).find(
        (href) => !href.startsWith(`${origin}/${locale}/`) && !/^tel:\+?\d+$/.test(href),
      );
      if (foreign !== undefined) return foreign;
      if (!linksOf(html).includes(`${origin}/${locale}/police/place/${place}/`))
        return "no way to newer numbers";
      const names = new Set([...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
      const others = [...names].filter(
        (name) => !["div", "p", "strong", "a", "ul", "li", "bdi"].includes(name!),
      );
      return others.length > 0 || /url\(|\son[a-z]+=|@import/.test(html)
        ? others.join() || "loads"
        : undefined;
    }),
  );
});

test("the plain text of a card has the numbers of its HTML, and where to find newer ones", () => {
  none(
    eachCard((html, locale, place) => {
      const text = read(locale, "text", place);
      const numbers = [...html.matchAll(/<bdi[^>]*>([\d -]+)<\/bdi>/g)].map(([, number = ""]) => number);
      return [...numbers, `${origin}/${locale}/police/place/${place}/`].find((one) => !text.includes(one));
    }),
  );
});

test("a card with numbers says so while nobody has called them, and gives its last valid day", () => {
  none(
    eachCard((html, locale) => {
      const t = wordsIn(locale);
      if (!html.includes("tel:")) return undefined;
      const [until = ""] = t("card.dates", { read: "…", until: "…" }).split("…").slice(1);
      if (!html.includes(until.trim())) return "no last day";
      return html.includes(t("card.preview")) === site().isPreview ? undefined : "preview";
    }),
  );
});

test("during the trial, a person who wants a card first reads not to publish it yet", () => {
  none(
    locales.flatMap((locale) => {
      const { markup = "" } = pageAt(`/${locale.id}/share/`) ?? {};
      const first = textOf(markup.split('<section class="band first">')[1]?.split("</section>")[0] ?? "");
      const said = translator(locale, "share")("card.preview");
      return first.includes(said) === site().isPreview ? [] : [locale.id];
    }),
  );
});

test("the page of a place links to its card", () => {
  none(
    locales.flatMap(({ id }) =>
      places.flatMap((place) => {
        const links = hrefs(pageAt(`/${id}/police/place/${place}/`)!);
        const missing = ["html", "text"].filter(
          (form) => !links.includes(`/${id}/share/${form}/${place}.txt`),
        );
        return missing.map((form) => `${id}/${place}: ${form}`);
      }),
    ),
  );
});
