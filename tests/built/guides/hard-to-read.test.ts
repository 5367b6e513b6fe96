import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { DIST, OFFLINE_FILE, hrefs, locales, mainOf, none, pageAt, pages, textOf } from "../site.ts";

/**
 * Networks that push children to hurt themselves. A person who types such a name finds the group. Staff may
 * need the name, because the police and the news use it.
 */
const GROUPS =
  /(?<!\d)(?<!\d[\s-])764(?![\s-]?\d)|no lives matter|\bcvlt\b|maniac murder|\bmku\b|\bo9a\b|nine angles|\bcom network\b|réseau com\b/i;

/**
 * Methods, and what the pictures show. A person who is under this pressure should not read them here. What a
 * person swallowed is not on the list, because 911 asks about this sign of danger.
 */
const METHODS: readonly RegExp[] = [
  /\bcutting\b|\bcuts? (your|my|him|her|them)sel(f|ves)|\bcarv(e|ing)\b|\bbrand(ed|ing)\b|\b(burn|choke|hang|starve)(ing)? (your|my|him|her|them)sel(f|ves)|\bswatt/i,
  /scarifi|se (couper|taillader|brûler|pendre|étrangler)|s[’']étrangler|mutilant|marquer la peau|grav(er|é) (sur|dans) (la|sa|ta) peau/i,
  /تشطيب|شنق|خنق|حرق الجلد|خدش الجلد|وشم|تقطيع/,
];

/**
 * The plan for children who are forced to hurt themselves or others. The start page of each reader leads to
 * it.
 */
const PLAN = "coerced-self-harm";

/** Returns the link targets of a page, without those of every page. */
const ledTo = (path: string): readonly string[] => {
  const page = pageAt(path);
  return page ? hrefs({ ...page, markup: mainOf(page) }) : [];
};
const doorOf = (rest = ""): string => rest.split("/")[0] ?? "";
const shown = [
  ...pages.map(({ path, rest, markup }) => ({ path, rest, text: textOf(markup) })),
  ...globSync(`${DIST}/**/${OFFLINE_FILE}`).map((file) => ({
    path: file,
    rest: OFFLINE_FILE,
    text: textOf(readFileSync(file, "utf8").replaceAll(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, "")),
  })),
];

test("only pages for staff name a group that pushes children to hurt themselves, and no page names a method", () => {
  none(
    shown.flatMap(({ path, rest, text }) => {
      const group = doorOf(rest) === "staff" ? null : GROUPS.exec(text);
      return [group, ...METHODS.map((method) => method.exec(text))].flatMap((found) =>
        found ? [`${path}: ${found[0]}`] : [],
      );
    }),
  );
});

test("only guides for its readers link to a page that no child should read", () => {
  const doors = new Map(
    [...facts().sources.values()].flatMap(({ url, doors: own }) => (url !== null && own ? [[url, own]] : [])),
  );
  assert.ok(doors.size > 0);
  let links = 0;
  const some = pages.filter(({ html }) => [...doors.keys()].some((url) => html.includes(url)));
  for (const page of some) {
    const door = doorOf(page.rest);
    for (const href of hrefs(page)) {
      const own = doors.get(href);
      if (!own) continue;
      links += 1;
      assert.ok(own.some((one) => one === door) && page.rest !== `${door}/`, `${page.path} links ${href}`);
    }
  }
  assert.ok(links >= locales.length);
});

test("a parent, a teacher and a young person each find the plan for a child who is forced to hurt themselves", () => {
  const { slug } = facts().situations.get(PLAN)!;
  for (const { id } of locales) {
    for (const door of ["parents", "staff", "young"] as const) {
      const leads = [...facts().guides.values()]
        .filter((guide) => guide.door === door)
        .some((guide) => ledTo(`/${id}/${guide.slug}/`).some((href) => href.startsWith(`/${id}/${slug}/`)));
      assert.ok(leads, `${id}: no guide of ${door}`);
    }
  }
});
