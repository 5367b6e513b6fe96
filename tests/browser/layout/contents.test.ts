import { expect } from "@playwright/test";
import { LOCALES, settled, test } from "../support.ts";

test.use({ isAlone: true });

/** The first line of text of the guide and its contents, and how many contents there are. */
const GUIDE = "parents/first-words";

for (const locale of LOCALES) {
  test(`On a wide screen the contents of a guide stay in the margin while its text scrolls (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale.id}/${GUIDE}/`);
    await settled(page);
    const contents = page.locator(".guide-parts > nav");
    const text = page.locator(".guide-text section").first();
    const [list, column] = [(await contents.boundingBox())!, (await text.boundingBox())!];
    const gap = locale.dir === "rtl" ? list.x - (column.x + column.width) : column.x - (list.x + list.width);
    expect(gap, "the text begins beside the contents").toBeGreaterThan(0);
    expect(Math.abs(list.y - column.y)).toBeLessThan(40);
    for (const link of (await contents.locator("a").all()).slice(2)) {
      await link.click();
      await expect(contents).toBeInViewport({ ratio: 0.85 });
    }
  });

  test(`On a phone the contents of a guide come before its text (${locale.id})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${locale.id}/${GUIDE}/`);
    const contents = (await page.locator(".guide-parts > nav").boundingBox())!;
    const text = (await page.locator(".guide-text section").first().boundingBox())!;
    expect(contents.y + contents.height).toBeLessThanOrEqual(text.y + 1);
  });
}
