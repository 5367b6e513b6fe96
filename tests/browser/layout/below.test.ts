import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";

/** In pixels, as what nobody sees: edges fall between two of them. */
const STEP = 200;
const UNSEEN = 2;
const STEPS = 8;

for (const { id } of languagesOf(import.meta.url)) {
  test(`A link to a part of a guide shows that part, and nothing jumps while one reads back up (${id})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${id}/parents/settings/`, { waitUntil: "load" });
    const last = page.locator('main nav a[href^="#a"]').last();
    const part = page.locator((await last.getAttribute("href"))!);
    const top = () => part.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    await last.click();
    await expect(part).toBeInViewport();
    await expect.poll(top).toBeLessThan(STEP);
    await page.mouse.move(180, 320);
    for (let step = 0; step < STEPS; step += 1) {
      const before = await top();
      await page.mouse.wheel(0, -STEP);
      await expect.poll(async () => Math.abs((await top()) - before - STEP)).toBeLessThanOrEqual(UNSEEN);
    }
  });
}
