import { expect } from "@playwright/test";
import { languagesOf, settled, test } from "../support.ts";
import { faults, NONSENSE, openReady, tell } from "./support.ts";

/** Text that a person may paste. */
const HOSTILE = {
  nothing: "",
  "spaces and lines": " \n\n\t \n",
  "one letter": "a",
  "ten thousand letters": "é".repeat(10_000),
  "ten thousand words": "saint ".repeat(1_700),
  "a megabyte": "he wants money for my pictures ".repeat(33_000),
  "a hundred thousand letters without a space": "x".repeat(100_000),
  "marks of direction": "\u202Esaint\u202C \u200Fjerome\u2066\u2069\u200E",
  faces: "👩‍👩‍👧 😢 🏳️‍🌈",
  markup: `<img src=x onerror="alert(1)"><b>Laval</b><script>alert(2)</script> {{name}}`,
  "digits of every script": "٤٥٠ ४५० ４５０ 450",
  "marks without letters": "\u0301\u064B\u0640".repeat(50),
  "a template": "{{name}} ${1} %s \\",
  "a lone half of a letter": "\uD83D",
  Spanish: "un hombre quiere dinero para no publicar mis fotos",
  Russian: "он хочет денег за мои фотографии",
  Chinese: "他要钱不然就发我的照片",
};

for (const locale of languagesOf(import.meta.url)) {
  test(`Typed text of any kind stays text, breaks nothing and stays within the window (${locale.id})`, async ({
    page,
  }) => {
    const wrong = faults(page);
    const { field, answer, status, title } = await openReady(page, `/${locale.id}/`);
    for (const [what, typed] of Object.entries(HOSTILE)) {
      await field.evaluate((area, text) => {
        (area as HTMLTextAreaElement).value = text;
        area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, typed);
      if (typed.trim() === "") await expect(answer, what).toBeHidden();
      await page.waitForTimeout(150);
      await settled(page);
      expect(await page.locator("tell-box :is(img, script)").count(), what).toBe(0);
      expect((await status.innerText()).length, what).toBeLessThan(400);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${what}: scrolls sideways`,
      ).toBe(true);
    }
    // The box still answers.
    await field.fill(NONSENSE);
    await expect(title).toBeVisible();
    await expect(answer.locator("a[href^='tel:']").first()).toBeVisible();
    expect(wrong).toEqual([]);
  });

  test(`A day is repeated as text, in the letters of the person (${locale.id})`, async ({ page }) => {
    const { field, answer } = tell(page);
    await page.goto(`/${locale.id}/`);
    await field.fill(`<b>${NONSENSE}</b> tomorrow vendredi غدا <i>`);
    await expect(tell(page).title).toBeVisible();
    await expect(answer.locator("p mark")).not.toBeEmpty();
    await expect(answer.locator("i")).toHaveCount(0);
  });
}
