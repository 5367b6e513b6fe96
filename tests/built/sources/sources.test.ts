import assert from "node:assert/strict";
import { test } from "node:test";
import { remembered } from "../../../src/core/remembered.rules.ts";
import { siteSeen } from "../../../src/core/facts/seen.rules.ts";
import { date } from "../../../src/core/words/format.ts";
import { publishable } from "../../../src/core/facts/publish.rules.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { DAY, links, locales, none, pageAt, pages, textOf, type Page } from "../site.ts";
import { reachable } from "./values.ts";

const facts = publishable(loadFacts());

/** A number or an external address, and the text up to the next one. */
interface Door {
  readonly value: string;
  /** The text that a visitor reads. */
  readonly text: string;
  readonly kind: "number" | "address";
  readonly after: string;
  /** The list item around it. */
  readonly item: string;
}

/**
 * Returns the numbers and external addresses of a page. Citations are links too, but they belong to the text
 * after one.
 */
const doorsOf = remembered((page: Page): readonly Door[] => {
  const from = page.markup.indexOf("<main");
  const doors = links(page).filter(({ attributes: { href = "" }, start, end }) => {
    if (start < from || !/^(tel|sms|https?):/.test(href)) return false;
    return !(
      href.startsWith("http") && isDated(page, page.markup.slice(end, page.markup.indexOf("</a>", end)))
    );
  });
  return doors.map(({ attributes: { href = "" }, end }, index) => ({
    value: href.replace(/^(tel|sms):/, ""),
    text: textOf(page.markup.slice(end, page.markup.indexOf("</a>", end))),
    kind: /^https?:/.test(href) ? "address" : "number",
    item: page.markup.slice(page.markup.lastIndexOf("<li", end), page.markup.indexOf("</li>", end)),
    after: page.markup.slice(
      end,
      Math.min(doors[index + 1]?.start ?? Infinity, page.markup.indexOf("</section>", end)),
    ),
  }));
});

/** Checks whether the text after a number gives its source and day. */
function isDated(page: Page, after: string): boolean {
  const text = textOf(after);
  const listed = translator(page.locale, "contact")("status.listed");
  return DAY.test(text) || text.includes(listed);
}

/** Values that are never shown as certain. */
const unsure = new Set<string>();
const sure = new Set<string>();
(function sort(node: unknown): void {
  if (node instanceof Map) return node.forEach(sort);
  if (typeof node !== "object" || node === null) return;
  const { status, value, url, urls } = node as Record<string, unknown>;
  const values = [value, url, ...Object.values((urls as object | undefined) ?? {})].filter(
    (item) => typeof item === "string",
  );
  for (const item of values) (status === "unconfirmed" ? unsure : sure).add(item);
  Object.values(node).forEach(sort);
})(reachable(facts));

/**
 * Checks whether a number is in a long list with a link to its own page, or to the official page when the
 * page of youth protection has the day.
 */
function isListed(page: Page, { value, item }: Door): boolean {
  // A card links once to the page of its town, for all its rows.
  const [card = ""] = /<div class="shared-card">[\s\S]*?<\/div>/.exec(page.markup) ?? [];
  const row = card.includes(item) ? card : item;
  const leading = [...row.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, href = ""]) => href);
  const whole = leading.map((href) => (/^https?:/.test(href) ? `/${page.locale.id}/dpj/` : href));
  return whole.some((path) => pageAt(path) !== undefined && datedOn(path).has(value));
}

/** Returns the numbers with their source and day in the fold at the end of a page. */
function origins(page: Page): string[] {
  const lists = [...page.markup.matchAll(/<ul class="origins">([\s\S]*?)<\/ul>/g)].map(
    ([, list = ""]) => list,
  );
  return lists
    .flatMap((list) => list.split("<li>").slice(1))
    .filter((item) => isDated(page, item))
    .flatMap((item) => textOf(/<b[^>]*>([\s\S]*?)<\/b>/.exec(item)?.[1] ?? "").split(" · "))
    .filter((text) => /\d/.test(text));
}

const dated = new Map<string, Set<string>>();
/** Returns the values that a page shows with their source and day. */
function datedOn(path: string): Set<string> {
  const page = pageAt(path);
  const known = dated.get(path) ?? new Set(page ? datedIn(page) : []);
  dated.set(path, known);
  return known;
}

function datedIn(page: Page): string[] {
  const folded = origins(page);
  return doorsOf(page).flatMap(({ value, text, after }) =>
    isDated(page, after) || folded.some((number) => text.includes(number)) ? value : [],
  );
}

test("every number on a page has its source and day: there, elsewhere on the page, or on the page that its row links to", () => {
  none(
    pages.flatMap((page) => {
      const all = doorsOf(page).filter(({ kind }) => kind === "number");
      // 911 is in the frame of every page, and its own page gives the source.
      return all
        .filter(
          (door) => door.value !== "911" && !datedOn(page.path).has(door.value) && !isListed(page, door),
        )
        .map(({ value }) => `${page.path}: ${value}`);
    }),
  );
});

test("the page of 911 gives its source", () => {
  for (const { id } of locales) {
    const page = pages.find(({ path }) => path === `/${id}/${facts.services.get("911")!.slug}/`);
    assert.ok(page && doorsOf(page).some(({ value, after }) => value === "911" && isDated(page, after)), id);
  }
});

test("a number to call that no page confirms has a note everywhere", () => {
  const doubtful = [...unsure].filter((value) => !sure.has(value));
  assert.ok(doubtful.length > 0);
  none(
    pages.flatMap((page) =>
      doorsOf(page)
        .filter(
          ({ value, kind, after }) =>
            kind === "number" && doubtful.includes(value) && !/class="[^"]*\bdoubt\b/.test(after),
        )
        .map(({ value }) => `${page.path}: ${value}`),
    ),
  );
});

test("every page gives the oldest day on which we read a number of the site", () => {
  const { oldest } = siteSeen(facts);
  none(
    pages
      .filter(
        ({ markup, locale }) => !textOf(markup).replaceAll("\u00a0", " ").includes(date(oldest, locale)),
      )
      .map(({ path }) => path),
  );
});
