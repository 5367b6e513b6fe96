// A number that is not answered day and night has its hours beside it wherever a page shows it. Otherwise somebody calls at
// night, and nobody answers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { facts } from "../../../src/site/site.ts";
import { treeOf, type Element, type Node } from "../../golden/tree.ts";
import { locales, none, pages, type Page } from "../site.ts";

/** Blocks of text. The hours stand in the nearest one around the number. */
const BLOCKS = new Set(["dd", "div", "li", "p", "section", "td"]);

interface HoursWords {
  readonly always: string;
  readonly office: string;
}

const wordsOf = new Map(
  locales.map(({ id }): [string, HoursWords] => {
    const words = JSON.parse(readFileSync(`locales/${id}/ui/contact.json`, "utf8")) as { hours: HoursWords };
    return [id, words.hours];
  }),
);

/** Targets of the numbers that are answered in office hours only. */
const OFFICE = new Set(
  [...facts().services.values()].flatMap(({ channels }) =>
    channels.flatMap(({ type, hours, value }) =>
      type === "phone" && hours === "office" ? `tel:${value}` : [],
    ),
  ),
);

test("one number of the facts has one kind of hours, in every service that has it", () => {
  const phones = [...facts().services.values()].flatMap(({ channels }) =>
    channels.filter(({ type, status }) => type === "phone" && status !== "withheld"),
  );
  const kinds = Map.groupBy(phones, ({ value }) => value);
  none(
    [...kinds].flatMap(([value, same]) =>
      new Set(same.map(({ hours }) => JSON.stringify(hours))).size > 1 ? value : [],
    ),
  );
});

test("wherever a page shows a number that is answered in office hours only, these hours stand in the same block, and “day and night” does not", () => {
  assert.ok(OFFICE.size > 0);
  let seen = 0;
  const faults: string[] = [];
  for (const page of pages) {
    for (const block of blocksOf(page)) {
      seen += 1;
      const text = textIn(block.element);
      const { always, office } = wordsOf.get(block.language)!;
      if (!has(text, office)) faults.push(`${page.path}: no hours: ${text.slice(0, 120)}`);
      if (has(text, always)) faults.push(`${page.path}: ${always}: ${text.slice(0, 120)}`);
    }
  }
  assert.ok(seen > 1000, `only ${seen} numbers`);
  none(faults);
});

/** The nearest block around each of these numbers, and the language of its words. */
function blocksOf({ markup, locale }: Page): { element: Element; language: string }[] {
  const found: { element: Element; language: string }[] = [];
  if (![...OFFICE].some((href) => markup.includes(`"${href}"`))) return found;
  const walk = (node: Node, block: Element | undefined, language: string): void => {
    if (typeof node === "string") return;
    const own = locales.find(({ tag }) => tag === node.attributes["lang"])?.id ?? language;
    const isNumber = OFFICE.has(node.attributes["href"] ?? "") && /\d{4}/.test(textIn(node));
    if (isNumber) found.push({ element: block ?? node, language: own });
    const around = BLOCKS.has(node.name) ? node : block;
    for (const inside of node.inside) walk(inside, around, own);
  };
  walk(treeOf(/<body[\s\S]*<\/body>/.exec(markup)?.[0] ?? ""), undefined, locale.id);
  return found;
}

const textIn = (node: Node): string =>
  typeof node === "string" ? node.replace(/\s+/g, " ") : node.inside.map(textIn).join("");

/** Case does not matter: hours also follow a number in a sentence. */
const has = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());
