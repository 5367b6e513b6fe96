import { facts, locales } from "../../../src/site/site.ts";
import { expect } from "@playwright/test";
import { loadFindSources } from "../../../src/features/find/find.load.ts";
import { languagesOf, test } from "../support.ts";

const { keywords } = loadFindSources(facts(), locales());
/** What people in danger type, in the language of the page or in another. */
const KNIFE = ["il a un couteau", "he has a knife", "معه سكين"];
const DYING = ["je ne veux plus vivre", "i wanna kms", "تعبت من حياتي"];

for (const locale of languagesOf(import.meta.url)) {
  const { regions = {} } = keywords.get(locale.id)!;

  test.describe(`the box for towns asks back (${locale.id})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale.id}/police/`);
    });

    test("The name of a region leads to the question which town, and shows no number", async ({ page }) => {
      const [name = ""] = regions["rive-sud"] ?? [];
      await page.locator(".find-field").first().fill(name);
      await expect(page.locator(".find-status").first()).toContainText(name);
      const towns = page.locator('.find-rows a[href*="/police/place/"]:visible');
      await expect(towns.nth(1)).toBeVisible();
      await expect(page.locator(".find-panel a[href^='tel:']")).toHaveCount(0);
    });

    test("A name of both a town here and a city abroad leads to a question, and shows no number", async ({
      page,
    }) => {
      await page.locator(".find-field").first().fill("Nantes");
      await expect(page.locator('.find-rows a[href*="/police/place/nantes/"]:visible')).toHaveCount(1);
      await expect(page.locator('.find-rows a[href*="/police/abroad/"]:visible')).toHaveCount(1);
      await expect(page.locator(".find-panel a[href^='tel:']")).toHaveCount(0);
    });

    test("A word of danger shows the emergency number first, and no town with a similar spelling", async ({
      page,
    }) => {
      const { emergency } = facts().everywhere;
      for (const typed of KNIFE) {
        await page.locator(".find-field").first().fill("");
        await page.locator(".find-field").first().fill(typed);
        await expect(page.locator(".find-status").first()).toContainText(emergency);
        await expect(page.locator(`[data-urgent="${emergency}"]`)).toBeVisible();
        await expect(page.locator(".find-panel a").first()).toHaveAttribute("href", `tel:${emergency}`);
        await expect(page.locator('.find-rows a[href*="/police/place/"]:visible')).toHaveCount(0);
      }
    });

    test("Thoughts of suicide show the crisis line first, and the emergency number below it", async ({
      page,
    }) => {
      const numbers = page.locator(".find-panel a[href^='tel:']");
      const line = facts()
        .services.get(facts().plan.services.crisis)!
        .channels.find(({ type }) => type === "phone")!.value;
      for (const typed of DYING) {
        await page.locator(".find-field").first().fill("");
        await page.locator(".find-field").first().fill(typed);
        await expect(numbers).toHaveCount(2);
        await expect(page.locator(`[data-urgent="${line}"]`)).toBeVisible();
        await expect(numbers.first()).toHaveAttribute("href", `tel:${line}`);
        await expect(numbers.last()).toHaveAttribute("href", `tel:${facts().everywhere.emergency}`);
      }
    });

    test("Thoughts of suicide: a child who cannot speak aloud has a link that texts", async ({ page }) => {
      const sms = facts()
        .services.get(facts().plan.services.crisis)!
        .channels.find(({ type }) => type === "sms")!.value;
      await page.locator(".find-field").first().fill(DYING[0]!);
      await expect(page.locator(`[data-urgent] a[href="sms:${sms}"]`)).toBeVisible();
    });

    test("A bare call for help shows 911 and someone to talk to, and no row", async ({ page }) => {
      const panel = page.locator(".find-panel").first();
      for (const typed of ["help", "aidez moi", "ساعدوني"]) {
        await page.locator(".find-field").first().fill(typed);
        await expect(panel.locator("a").first()).toHaveAttribute(
          "href",
          `tel:${facts().everywhere.emergency}`,
        );
        const { young } = facts().plan.services;
        const phone = facts()
          .services.get(young)!
          .channels.find(({ type }) => type === "phone")!.value;
        await expect(panel.locator(`a[href="tel:${phone}"]`)).toBeVisible();
        await expect(page.locator(".find-rows a:visible")).toHaveCount(0);
      }
    });

    test("A number stays on top whatever a person types around it: markup, marks, emoji, a megabyte", async ({
      page,
    }) => {
      const { emergency } = facts().everywhere;
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      const field = page.locator(".find-field").first();
      for (const typed of [
        `<img src=x onerror=alert(1)> ${KNIFE[1]}`,
        `\u202e${KNIFE[1]}\u202c`,
        `🔪😭 ${KNIFE[1]} 😭`,
        `${KNIFE[1]} ${"x ".repeat(500_000)}`,
      ]) {
        await field.evaluate((input, text) => {
          (input as HTMLInputElement).value = text;
          input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }, typed);
        await expect(page.locator(`[data-urgent="${emergency}"]`), typed.slice(0, 40)).toBeVisible();
        await field.fill("");
        await expect(page.locator("[data-urgent]")).toHaveCount(0);
      }
      for (const typed of ["", "a", "🙂", "\u200f\u200e", "<b>x</b>"]) {
        await field.fill(typed);
        await expect(page.locator("[data-urgent]")).toHaveCount(0);
      }
      await expect(page.locator(".find-panel img, .find-panel b")).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  });
}
