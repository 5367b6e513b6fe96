import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";

/** Text that a person may paste. */
const HOSTILE = {
  "ten thousand letters": "é".repeat(10_000),
  "ten thousand words": "saint ".repeat(1_700),
  "marks of direction": "\u202Esaint\u202C \u200Fjerome\u2066\u2069\u200E",
  faces: "👩‍👩‍👧 😢 🏳️‍🌈",
  markup: `<img src=x onerror="alert(1)"><b>Laval</b>`,
  "digits of every script": "٤٥٠ ४५० ４５０ 450",
  "marks without letters": "\u0301\u064B\u0640".repeat(50),
  "a template": "{{name}} ${1} %s \\",
  "a lone half of a letter": "\uD83D",
};

for (const locale of languagesOf(import.meta.url)) {
  test(`The find box works without a mouse: arrows, Enter, Escape (${locale.id})`, async ({ page }) => {
    await page.goto(`/${locale.id}/police/`);
    const field = page.getByRole("combobox");
    const options = page.getByRole("option");
    await field.focus();
    await page.keyboard.type("Saint-Lambert");
    await expect(options.first()).toBeVisible();
    await expect(field).not.toHaveAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    await expect(options.nth(0)).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute(
      "aria-activedescendant",
      (await options.nth(0).getAttribute("id")) ?? "",
    );
    await page.keyboard.press("ArrowUp");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(1);
    await expect(field).toBeFocused();
    const chosen = (await options.nth(1).getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(chosen);
    await page.goto(`/${locale.id}/police/`);
    await field.focus();
    await page.keyboard.type("granby");
    await expect(options.first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(field).toHaveValue("");
    await expect(field).toHaveAttribute("aria-expanded", "false");
    await expect(options).toHaveCount(0);
    await expect(field).toBeFocused();
  });

  test(`Typed text of any kind appears as text and throws no error (${locale.id})`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("dialog", (dialog) => errors.push(`a dialog: ${dialog.message()}`));
    await page.goto(`/${locale.id}/police/`);
    const field = page.getByRole("combobox");
    await field.focus();
    await field.fill("granby");
    await expect(page.getByRole("option").first()).toBeVisible();
    for (const [what, typed] of Object.entries(HOSTILE)) {
      await field.fill(typed);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(await page.locator("find-box :is(img, .find-status b, .find-status script)").count(), what).toBe(
        0,
      );
      expect((await page.locator(".find-status").innerText()).length, what).toBeLessThan(400);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${what}: scrolls sideways`,
      ).toBe(true);
    }
    await field.fill("<b>Laval");
    await field.fill("qqxyzz <i>");
    await expect(page.locator(".find-status")).toContainText("qqxyzz <i>");
    expect(errors).toEqual([]);
  });

  test(`In a step that asks for a place, the box finds towns (${locale.id})`, async ({ page }) => {
    await page.goto(`/${locale.id}/help/9/`);
    const field = page.locator(".first input[role=combobox]").first();
    await field.fill("granby");
    await expect(page.locator('.first .find-rows a[href$="/police/place/granby/"]').first()).toBeVisible();
  });
}
