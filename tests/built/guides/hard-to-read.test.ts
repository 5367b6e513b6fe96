import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { DIST, POCKET, hrefs, locales, mainOf, none, pageAt, pages, textOf } from "../site.ts";

/**
 * Networks that push children to hurt themselves. A name is a door: whoever types it finds the group. Staff may need it,
 * for it is what the police and the news say.
 */
const GROUPS =
  /(?<!\d)(?<!\d[\s-])764(?![\s-]?\d)|no lives matter|\bcvlt\b|maniac murder|\bmku\b|\bo9a\b|nine angles|\bcom network\b|réseau com\b/i;

/**
 * How it is done, and what the pictures show. Whoever is pushed to it, or near it, should not read it here. What was
 * swallowed is not among them: it is a sign of danger that 911 asks for.
 */
const METHODS: readonly RegExp[] = [
  /\bcutting\b|\bcuts? (your|my|him|her|them)sel(f|ves)|\bcarv(e|ing)\b|\bbrand(ed|ing)\b|\b(burn|choke|hang|starve)(ing)? (your|my|him|her|them)sel(f|ves)|\bswatt/i,
  /scarifi|se (couper|taillader|brûler|pendre|étrangler)|s[’']étrangler|mutilant|marquer la peau|grav(er|é) (sur|dans) (la|sa|ta) peau/i,
  /تشطيب|شنق|خنق|حرق الجلد|خدش الجلد|وشم|تقطيع/,
];

/** The page that each door opens for children made to hurt themselves or others. */
const PLAN = "coerced-self-harm";

/** What the links of a page lead to, those of every page left out. */
const ledTo = (path: string): readonly string[] => {
  const page = pageAt(path);
  return page ? hrefs({ ...page, markup: mainOf(page) }) : [];
};
const doorOf = (rest = ""): string => rest.split("/")[0] ?? "";
const shown = [
  ...pages.map(({ path, rest, markup }) => ({ path, rest, text: textOf(markup) })),
  ...globSync(`${DIST}/**/${POCKET}`).map((file) => ({
    path: file,
    rest: POCKET,
    text: textOf(readFileSync(file, "utf8").replaceAll(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, "")),
  })),
];

test("only pages for staff name a group that pushes children to hurt themselves, and none names a method", () => {
  none(
    shown.flatMap(({ path, rest, text }) => {
      const group = doorOf(rest) === "staff" ? null : GROUPS.exec(text);
      return [group, ...METHODS.map((method) => method.exec(text))].flatMap((found) =>
        found ? [`${path}: ${found[0]}`] : [],
      );
    }),
  );
});

test("a page that no child should read is linked from the guides of its doors, and from nowhere else", () => {
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

test("a parent, a teacher and a young person are each led to the plan for a child made to hurt themselves", () => {
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
