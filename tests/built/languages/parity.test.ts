import { words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { publishable } from "../../../src/core/facts/publish.rules.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { spread } from "../../shared/sample.ts";
import { blocksOf, wordCount } from "./blocks.ts";
import {
  DAY,
  hrefs,
  links,
  locales,
  mainOf,
  none,
  pageAt,
  pages,
  pagesOf,
  textOf,
  type Page,
} from "../site.ts";
import { reachable, strings } from "../sources/values.ts";

/**
 * Removes the list of origins at the end. Each language links there to the page that its readers understand
 * best.
 */
function withoutOrigins(page: Page | undefined): Page | undefined {
  if (!page?.markup.includes('<ul class="origins">')) return page;
  return { ...page, markup: page.markup.replace(/<ul class="origins">[^]*?<\/ul>/g, "") };
}

/** Each path with its page in every language. */
const versions: readonly (readonly Page[])[] = pagesOf(locales[0] as never).map(({ rest }) =>
  locales.flatMap(({ id }) => withoutOrigins(pageAt(`/${id}/${rest}`)) ?? []),
);

/** Returns the faults of each path, for two languages at a time. */
function eachPair(fault: (one: Page, other: Page) => string | undefined): string[] {
  return versions.flatMap((all) =>
    all.slice(1).flatMap((other) => {
      const [one] = all;
      const found = one && fault(one, other);
      return found === undefined ? [] : [`${other.path}: ${found}`];
    }),
  );
}

const facts = publishable(loadFacts());

const host = (url: string): string => new URL(url).host;

/** Hosts of one body. The addresses that a fact gives for each language lead to the same body. */
const bodies = new Map<string, string>();
(function join(node: unknown): void {
  if (node instanceof Map) return node.forEach(join);
  if (typeof node !== "object" || node === null) return;
  const doors = Object.values((node as { urls?: Record<string, string> }).urls ?? {}).map(host);
  for (const door of doors) bodies.set(door, bodies.get(doors[0] ?? "") ?? doors[0] ?? "");
  Object.values(node).forEach(join);
})([
  reachable(facts),
  { urls: Object.fromEntries(Object.entries(facts.site.exit).map(([tag, { url }]) => [tag, url])) },
]);

const numbers = (page: Page): Set<string> => new Set(hrefs(page).filter((href) => /^(tel|sms):/.test(href)));
// A citation. Each language links to the page that its readers understand best.
const isCitation = ({ markup }: Page, end: number): boolean =>
  DAY.test(textOf(markup.slice(end, markup.indexOf("</a>", end))));
const outgoing = (page: Page): Set<string> =>
  new Set(
    links(page)
      .filter(({ end }) => !isCitation(page, end))
      .map(({ attributes }) => attributes["href"] ?? "")
      .filter((href) => /^https?:/.test(href))
      .map((href) => bodies.get(host(href)) ?? host(href)),
  );

/** Returns what only one of the two pages has. */
const difference = (one: Set<string>, other: Set<string>): string | undefined =>
  [...one.symmetricDifference(other)].join(", ") || undefined;

test("every page exists in all languages", () => {
  assert.equal(pages.filter(({ rest }) => rest === undefined).length, 2);
  for (const locale of locales) assert.equal(pagesOf(locale).length, versions.length, locale.id);
  for (const all of versions) assert.equal(all.length, locales.length, all[0]?.path);
});

test("a page gives the same numbers in every language", () => {
  none(eachPair((one, other) => difference(numbers(one), numbers(other))));
});

test("a page links to the same bodies in every language, each by its own address", () => {
  none(eachPair((one, other) => difference(outgoing(one), outgoing(other))));
});

test("a page links to the same number of pages of the site in every language", () => {
  none(
    eachPair((one, other) => {
      // What to say in French is next to numbers only for readers who do not read French.
      const [a, b] = [one, other].map(
        (page) =>
          new Set(hrefs(page).filter((href) => /^[/#]/.test(href) && !/\/call\/(#|$)/.test(href))).size,
      );
      return a === b ? undefined : `${b} links, not ${a}`;
    }),
  );
});

/** Names of places, bodies, pages and sources. They are facts, and the same in every language. */
const terms = locales.flatMap((locale) => Object.values(words(locale).glossary).map(({ term }) => term));
const escaped = [...strings(facts), ...terms]
  .filter((name) => /^[\p{Lu}\p{Lo}].{3}/u.test(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const names = new RegExp(escaped.join("|"), "g");

// Pages of places share one template, and so do pages of police services and of regions.
const isPlace = ([page]: readonly Page[]): boolean => page?.rest?.startsWith("police/place/") ?? false;
const telling = [...versions.filter((all) => !isPlace(all)), ...spread(versions.filter(isPlace))];

test("no text of four words or more is the same in two languages, except names of places, bodies and pages", () => {
  const found = new Map<string, string>();
  for (const all of telling) {
    const seen = new Map<string, string>();
    for (const page of all) {
      for (const block of new Set(blocksOf(page))) {
        if (wordCount(block) < 4) continue;
        const own = block.replace(names, "").replace(/\S+@\S+|[\w-]+(\.[\w-]+)+/g, "");
        if (seen.has(block) && wordCount(own) >= 2)
          found.set(block, `${seen.get(block)}, ${page.path}: ${block}`);
        seen.set(block, page.path);
      }
    }
  }
  none([...found.values()]);
});

test("no page is more than twice as long as in another language", () => {
  none(
    versions.flatMap((all) => {
      // The pronunciation of a sentence appears only for languages with other letters.
      const lengths = all.map(
        (page) => textOf(mainOf(page).replace(/<(p|span) class="phrase-sound[^]*?<\/\1>/g, "")).length,
      );
      const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
      return long <= 2 * short ? [] : [`${all[0]?.path}: ${lengths.join(", ")} characters`];
    }),
  );
});

test("a page has the same headings, lists and sections in every language", () => {
  // Lists by name have the order of each language, and a language folds what is long in it.
  const outline = ({ markup }: Page): string =>
    (markup.match(/<(?:h[1-6]|section|ul|ol|table|fieldset)\b/g) ?? []).sort().join("");
  none(eachPair((one, other) => (outline(one) === outline(other) ? undefined : "another outline")));
});
