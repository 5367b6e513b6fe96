import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";

/** In pixels. With less space, two names look like one. */
const GAP = 12;

for (const locale of languagesOf(import.meta.url)) {
  for (const width of [768, 1280]) {
    test(`The names of towns of one police force run on like words, ${width} px wide (${locale.id})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale.id}/police/`);
      const lists = await page.evaluate(towns);
      expect(lists.length).toBeGreaterThan(0);
      for (const { names, lines, gap } of lists) {
        expect(lines, `${names} names are on ${lines} lines`).toBeLessThan(names * (width > 1000 ? 0.8 : 1));
        expect(gap, "space between two names on a line").toBeGreaterThanOrEqual(GAP);
      }
    });
  }
}

/**
 * Runs in the browser. Returns for each long list of names its number of lines, and the smallest space
 * between two names on a line.
 */
function towns(): { names: number; lines: number; gap: number }[] {
  const long = [...document.querySelectorAll("main ul")].filter(
    ({ children }) =>
      children.length > 9 && [...children].every((item) => item.matches(":has(> a:only-child:not(.row))")),
  );
  return long.map(({ children }) => {
    const boxes = [...children].map((item) => item.getBoundingClientRect());
    const lines = Map.groupBy(boxes, ({ top }) => Math.round(top));
    const gaps = [...lines.values()].flatMap((line) => {
      const across = line.toSorted((a, b) => a.left - b.left);
      return across.slice(1).map(({ left }, at) => left - across[at]!.right);
    });
    return { names: boxes.length, lines: lines.size, gap: Math.min(...gaps) };
  });
}
