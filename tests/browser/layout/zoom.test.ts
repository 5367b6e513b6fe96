// A reader with letters twice as large, on a phone of 360 px: by the setting of the browser, or by its zoom, which halves
// the width of the window.
import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";
import { tooWide } from "./geometry-text.ts";
import { openWhole } from "./letters.ts";
import { resize, type Window } from "./window.ts";

test.use({ isAlone: true });

const TWICE: readonly Window[] = [
  { width: 180, letters: 16 },
  { width: 360, letters: 32 },
];

for (const locale of LOCALES) {
  test(`at twice the size on a phone no page scrolls sideways (${locale.id})`, async ({ page }) => {
    const abroad = onePerKind(locale).filter((address) => address.includes("/help/abroad/"));
    await eachPage(page, [...abroad, ...shared(onePerKind(locale), locale)], [tooWide]);
  });

  test(`at twice the size on a phone a number is whole, and not smaller than the text around it (${locale.id})`, async ({
    page,
  }) => {
    const other = onePerKind(locale).filter((address) => address.includes("/help/other/"));
    await eachPage(page, [...other, ...shared(onePerKind(locale), locale, 1)], [numberFaults]);
  });

  test(`at twice the size on a phone the cells of a table stand below each other, each under the head of its column (${locale.id})`, async ({
    page,
  }) => {
    await eachPage(page, withTables(locale), [tableFaults]);
  });

  test(`at twice the size on a phone long words are divided as the language divides them, numbers and addresses are not (${locale.id})`, async ({
    page,
  }) => {
    await eachPage(page, shared(onePerKind(locale), locale, 2, 2), [hyphenFaults]);
  });
}

for (const locale of LOCALES.filter(({ tag }) => new Intl.Locale(tag).language === "ar"))
  test(`at twice the size on a phone no line ends with «لا» (${locale.id})`, async ({ page }) => {
    const { length } = LOCALES;
    const kinds = onePerKind(locale);
    await eachPage(page, shared(kinds, locale, 0, 1 / length), [denialFaults]);
  });

/** Guides with a table, and the page of what is due. */
const withTables = ({ id }: Locale): string[] =>
  ["newcomers", "staff/first-hour", "law", "freshness"].map((path) => `/${id}/${path}/`);

/** Opens each page in both windows and looks for faults, with functions that run in the page. */
async function eachPage(
  page: Page,
  addresses: readonly string[],
  faults: readonly (() => string[])[],
): Promise<void> {
  const broken = new Broken();
  const session = await page.context().newCDPSession(page);
  for (const address of new Set(addresses)) {
    await openWhole(page, address, "Readex Pro");
    for (const window of TWICE) {
      await resize(page, session, window);
      for (const find of faults)
        for (const fault of await page.evaluate(find))
          broken.unless(false, `${address} at ${window.width} px, letters of ${window.letters}: ${fault}`);
    }
  }
  broken.expectNothing();
}

/**
 * Runs in the browser. Returns numbers that are broken over two lines, and numbers to call that are smaller than the text
 * around them. Only a number that is longer than its whole line may break, and only between its groups.
 */
function numberFaults(): string[] {
  const faults: string[] = [];
  const range = document.createRange();
  const linesOf = (node: Text, from: number, to: number): number => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display === "inline" && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const parent = node.parentElement!;
    if (!parent.checkVisibility() || parent.closest(".skip")) continue;
    // A group of three to seven digits, or a short code such as 9-8-8.
    for (const { 0: digits, index } of node.data.matchAll(/(?<![\w-])\d-\d-\d(?![\w-])|\d{3,7}/g))
      if (linesOf(node, index, index + digits.length) > 1) faults.push(`${digits} is on two lines`);
  }
  for (const link of document.querySelectorAll("a[href^='tel:']")) {
    const text = link.textContent ?? "";
    if (!link.checkVisibility() || !/^\s*\+?[\d\s-]+$/.test(text)) continue;
    const [own, around] = [link, blockOf(link.parentElement!)].map((element) =>
      parseFloat(getComputedStyle(element).fontSize),
    );
    if (own! < around!) faults.push(`${text.trim()} has ${own} px in a text of ${around} px`);
  }
  return [...new Set(faults)];
}

/** Runs in the browser. Returns tables whose cells stand side by side, and cells without the head of their column. */
function tableFaults(): string[] {
  const tables = [...document.querySelectorAll("table.ruled")];
  if (tables.length === 0) return ["there is no table"];
  return tables.flatMap((table) => {
    const heads = [...table.querySelectorAll("thead th")].map((head) => (head.textContent ?? "").trim());
    return [...table.querySelectorAll("tbody tr")].flatMap((row) => {
      const cells = [...row.children];
      const tops = cells.map((cell) => Math.round(cell.getBoundingClientRect().top));
      const beside = new Set(tops).size < cells.length ? [`side by side: ${row.textContent}`] : [];
      const unnamed = cells.flatMap((cell, at) => {
        const shown = getComputedStyle(cell, "::before").content;
        return cell.localName === "td" && shown !== `"${heads[at]}"`
          ? [`${shown} instead of ${heads[at]}`]
          : [];
      });
      return [...beside, ...unnamed];
    });
  });
}

/** Runs in the browser. Returns text whose long words are cut anywhere, and numbers and addresses that would get hyphens. */
function hyphenFaults(): string[] {
  const hyphens = (element: Element): string => getComputedStyle(element).hyphens;
  const texts = [
    ...document.querySelectorAll("main :is(p, li, h2, h3):not([translate=no] *, [translate=no])"),
  ];
  const kept = [...document.querySelectorAll("[translate=no]")];
  return [
    ...(texts.length === 0 ? ["there is no text"] : []),
    ...texts.flatMap((text) => (hyphens(text) === "auto" ? [] : [`cut anywhere: ${text.textContent}`])),
    ...kept.flatMap((text) => (hyphens(text) === "auto" ? [`gets hyphens: ${text.textContent}`] : [])),
  ];
}

/** Runs in the browser. Returns lines that end with «لا»: the next one says the opposite. */
function denialFaults(): string[] {
  const faults: string[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (!node.parentElement!.checkVisibility() || node.parentElement!.closest(".skip")) continue;
    for (const { 0: words, index } of node.data.matchAll(/(?<![\p{L}\p{M}])[وف]?لا[ \u00a0]+\p{L}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + words.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) faults.push(node.data.slice(Math.max(0, index - 20), index + 20));
    }
  }
  return faults;
}
