import { globSync, readFileSync } from "node:fs";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { lettersOf, openWhole } from "./letters.ts";
import { Broken, LOCALES, test } from "../support.ts";

test.use({ isAlone: true, viewport: { width: 360, height: 640 } });

for (const locale of LOCALES) {
  for (const letters of lettersOf(locale, 0))
    test(`On a phone no table breaks a word, and no table leaves the page, in ${letters} (${locale.id})`, async ({
      page,
    }) => {
      const broken = new Broken();
      const addresses = withTables(locale);
      broken.unless(addresses.length > 5, `only ${addresses.length} pages with a table`);
      for (const address of addresses) {
        await openWhole(page, address, letters);
        for (const fault of await page.evaluate(tableFaults)) broken.unless(false, `${address}: ${fault}`);
      }
      broken.expectNothing();
    });
}

const withTables = ({ id }: Locale): string[] =>
  globSync(`${id}/**/index.html`, { cwd: "dist" })
    .filter((file) => readFileSync(`dist/${file}`, "utf8").includes('class="ruled"'))
    .map((file) => `/${file.replace("index.html", "")}`);

/** Runs in the browser. Returns the faults of tables. */
function tableFaults(): string[] {
  const broken = (node: Text): string[] =>
    [...node.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [word] : [];
    });
  return [...document.querySelectorAll(".ruled")].flatMap((table) => {
    const words: string[] = [];
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) words.push(...broken(texts.currentNode as Text));
    const { left, right } = table.getBoundingClientRect();
    return left < 0 || right > innerWidth ? [...words, "a table is wider than the page"] : words;
  });
}
