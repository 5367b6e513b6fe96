import { expect } from "@playwright/test";
import { facts, locales } from "../../../src/content/site.ts";
import { loadFindSources } from "../../../src/content/find.ts";
import { languagesOf, test } from "../support.ts";

const { keywords } = loadFindSources(facts(), locales());

for (const locale of languagesOf(import.meta.url)) {
  const { regions = {}, danger } = keywords.get(locale.id)!;

  test.describe(`what the find box asks (${locale.id})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale.id}/`);
    });

    test("The name of a region asks which town, and no number is shown for it", async ({ page }) => {
      const [name = ""] = regions["rive-sud"] ?? [];
      await page.locator(".find-field").first().fill(name);
      await expect(page.locator(".find-status").first()).toContainText(name);
      const towns = page.locator('.find-rows a[href*="/police/place/"]:visible');
      await expect(towns.first()).toBeVisible();
      expect(await towns.count()).toBeGreaterThan(1);
      await expect(page.locator(".find-panel a[href^='tel:']")).toHaveCount(0);
    });

    test("A word of danger shows the emergency number first, and no town that is only spelled like it", async ({
      page,
    }) => {
      await page.locator(".find-field").first().fill(danger.emergency[0]!);
      const { emergency } = facts().everywhere;
      await expect(page.locator(".find-status").first()).toContainText(emergency);
      await expect(page.locator(".find-panel a").first()).toHaveAttribute("href", `tel:${emergency}`);
      await expect(page.locator('.find-rows a[href*="/police/place/"]:visible')).toHaveCount(0);
    });

    test("Thoughts of suicide show the crisis line first, and the emergency number below it", async ({
      page,
    }) => {
      await page.locator(".find-field").first().fill(danger.crisis[0]!);
      const numbers = page.locator(".find-panel a[href^='tel:']");
      await expect(numbers).toHaveCount(2);
      const line = facts()
        .services.get(facts().plan.services.crisis)!
        .channels.find(({ type }) => type === "phone")!.value;
      await expect(numbers.first()).toHaveAttribute("href", `tel:${line}`);
      await expect(numbers.last()).toHaveAttribute("href", `tel:${facts().everywhere.emergency}`);
    });
  });
}
