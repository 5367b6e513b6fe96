import { expect, test, type Page } from "@playwright/test";
import { Broken, LOCALES, onePerKind } from "./support.ts";

/** Windows in pixels, and the letters that the reader has set in the browser: 16 is usual. */
const SMALL = [{ width: 320, letters: 16 }, { width: 360, letters: 32 }, { width: 1280, letters: 32 }];
const FONTS_LATE = 600;

for (const locale of LOCALES) {
  test(`7. Equal in three languages: nothing to scroll sideways at 320 px, nor with text at 200 % (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    const session = await page.context().newCDPSession(page);
    for (const { width, letters } of SMALL) {
      await session.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: letters } });
      await page.setViewportSize({ width, height: 640 });
      for (const address of [...onePerKind(locale), `/${locale.id}/no-such-page/`, "/", "/no-such-page/"]) {
        await page.goto(address);
        const wide = await tooWide(page);
        broken.unless(wide.length === 0, `${address} at ${width} px, letters of ${letters}: ${wide.join(", ")}`);
      }
    }
    broken.expectNothing();
  });

  test(`13. Nothing moves while a page loads, whenever the letters arrive (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
        document.documentElement.dataset.moved = String(moved);
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const isLate of [true, false]) {
      await page.route("**/*.woff2", async (route) => {
        if (isLate) await new Promise((resolve) => setTimeout(resolve, FONTS_LATE));
        await route.continue();
      });
      for (const address of isLate ? onePerKind(locale).filter((_, at) => at % 4 === 0) : onePerKind(locale)) {
        await page.goto(address);
        await page.evaluate(settled);
        const moved = await page.evaluate(() => document.documentElement.dataset.moved ?? "0");
        broken.unless(moved === "0", `${address}${isLate ? ", letters late" : ""}: ${moved}`);
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

/** Runs in the browser: after the letters have come, and two frames more. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What reaches past the window, by name; nothing when the page does not scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const past = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    });
    const names = past.map((element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`);
    return [`${scrollWidth} > ${clientWidth}`, ...names.slice(0, 4)];
  });
}
