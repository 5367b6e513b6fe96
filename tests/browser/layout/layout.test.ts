import { expect } from "@playwright/test";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, settled, shared, test } from "../support.ts";

test.use({ isAlone: true });

const SCRIPTS_LATE = 600;
/** Nobody sees less: on a busy machine the first paint may come before the last lines of the page (0.1 is noticed). */
const UNSEEN = 0.01;

for (const locale of LOCALES) {
  test(`Nothing moves while a page loads, even when its scripts are late (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
        document.documentElement.dataset.moved = String(moved);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const kinds = shared(onePerKind(locale), locale);
    for (const isLate of [true, false]) {
      await page.route("**/*.js", async (route) => {
        if (isLate) await new Promise((resolve) => setTimeout(resolve, SCRIPTS_LATE));
        await route.continue();
      });
      for (const address of isLate ? kinds.filter((_, at) => at % 4 === 0) : kinds) {
        await page.goto(address);
        await settled(page);
        const moved = await page.evaluate(() => document.documentElement.dataset.moved ?? "0");
        broken.unless(Number(moved) < UNSEEN, `${address}${isLate ? ", scripts late" : ""}: ${moved}`);
      }
      await page.unrouteAll({ behavior: "wait" });
    }
    broken.expectNothing();
  });
}

test("7. Equal in three languages: every language has the same pages", () => {
  const [first, ...others] = LOCALES.map((locale) => onePerKind(locale).length);
  for (const other of others) expect(other).toBe(first);
});
