import { expect } from "@playwright/test";
import { languagesOf, LOCALES, planOf, SITUATIONS, test, tried } from "../support.ts";
import { DYING, KNIFE, NONSENSE, openReady, PARENT, THREAT } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`Without script the box is hidden, and the list stands (${locale.id})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ["", "404/", `${THREAT.slug}/c/`]) {
      await page.goto(`/${locale.id}/${path}`);
      await expect(page.locator("#tell"), path).toHaveCount(1);
      await expect(page.locator("tell-box"), path).toBeHidden();
    }
    await page.goto(`/${locale.id}/`);
    await expect(page.locator("#choose")).toBeVisible();
    await expect(page.locator(`main a[href="/${locale.id}/parents/"]`).first()).toBeVisible();
    for (const { slug } of SITUATIONS)
      expect(await page.locator(`main a[href^="/${locale.id}/${slug}/"]`).count(), slug).toBeGreaterThan(0);
    await expect(page.locator(`main a[href="/${locale.id}/a-z/"]`)).toBeVisible();
    await context.close();
  });

  test(`On plans, doors and the page for a wrong address, the box answers as on the home page (${locale.id})`, async ({
    page,
  }) => {
    const some = tried(SITUATIONS)[0]!;
    for (const address of [planOf(some, locale), `/${locale.id}/parents/`, `/${locale.id}/404/`]) {
      const { field, title, danger } = await openReady(page, address);
      await field.fill(PARENT[locale.id]!.typed);
      await expect(title.locator("a"), address).toHaveAttribute("href", planOf(THREAT, locale));
      await field.fill("");
      await field.fill(KNIFE[1]!);
      await expect(danger, address).toHaveAttribute("data-urgent", "911");
    }
  });

  test(`The box and its answer print nothing (${locale.id})`, async ({ page }) => {
    const { field, title } = await openReady(page, planOf(THREAT, locale));
    await field.fill(PARENT[locale.id]!.typed);
    await expect(title).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("tell-box")).toBeHidden();
    await expect(field).toBeHidden();
    await expect(title).toBeHidden();
    await page.emulateMedia({ media: null });
  });
}

for (const locale of LOCALES)
  for (const width of [320, 1280])
    test(`Every kind of answer stays within ${width} px (${locale.id})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      const { field, answer } = await openReady(page, `/${locale.id}/`);
      for (const typed of [
        PARENT[locale.id]!.typed,
        `${KNIFE[1]}, ${DYING[1]}`,
        "ma nièce à Paris va se tuer",
        "Saint-Lambert",
        "granby",
        "discord",
        NONSENSE,
        "j0j",
        "w".repeat(300),
      ]) {
        await field.fill("");
        await field.fill(typed);
        await expect(answer).toBeVisible();
        const widest = await page.evaluate(() =>
          [...document.querySelectorAll("tell-box, tell-box *")]
            .filter((one) => one.getClientRects().length > 0 && !one.closest(".sr-only"))
            .filter((one) => {
              const { left, right } = one.getBoundingClientRect();
              return left < -0.5 || right > document.documentElement.clientWidth + 0.5;
            })
            .map((one) => `${one.tagName}.${one.className}`),
        );
        expect(widest, typed.slice(0, 40)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${typed.slice(0, 40)}: scrolls sideways`,
        ).toBe(true);
      }
    });
