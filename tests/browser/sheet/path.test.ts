import { expect } from "@playwright/test";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import { languagesOf, shared, test } from "../support.ts";
import { begin, openSheet, SITUATIONS_OF_SHEET, STORY, take, tell, tick } from "./support.ts";

const MOST_INPUTS = 12;
const SCREENS = 4;
const MOST_QUESTIONS = 6;
const PHONE = { width: 360, height: 640 };
/** Every control that takes an answer, also inside a drawn cell. */
const INPUTS = "main :is(input, select, textarea):visible";
const EVERYTHING = SITUATIONS_OF_SHEET.flatMap((situation) =>
  READERS.map((reader) => [situation, reader] as const),
);

for (const locale of languagesOf(import.meta.url)) {
  test(`before any choice the sheet has at most twelve inputs, on four screens of a phone (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openSheet(page, locale);
    const inputs = await page.locator(INPUTS).count();
    expect(inputs).toBeGreaterThan(0);
    expect(inputs).toBeLessThanOrEqual(MOST_INPUTS);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(SCREENS * PHONE.height);
    // First whether the person is safe, then what happened, who writes, and the own words.
    expect(
      await page
        .locator("[data-step]:visible")
        .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.step)),
    ).toEqual(["safe", "situation", "reporter", "words"]);
  });

  test(`4. Works without script: no input is visible, only the blank sheet for paper (${locale.id})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale.id}/sheet/`);
    await expect(page.locator("report-sheet > section > p")).toBeVisible();
    await expect(page.locator(":is(button, select, textarea, input):visible")).toHaveCount(0);
    expect(await page.locator("[data-blank]:visible").count()).toBeGreaterThan(20);
    await context.close();
  });

  test(`at most six questions follow the story, and all of them fit (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    const asked = page.locator("[data-questions] > [data-field]");
    for (const [situation, reader] of shared(EVERYTHING, locale, 0, 2)) {
      await begin(page, situation, reader);
      const ask = page.locator("[data-do=ask]");
      if (await ask.isVisible()) await ask.click();
      await expect(asked).not.toHaveCount(0);
      const where = `${situation}, ${reader}`;
      expect(await asked.count(), where).toBeLessThanOrEqual(MOST_QUESTIONS);
      for (const one of await asked.all()) {
        await expect(one, where).toBeVisible();
        const { only, adults } = await one.evaluate((part) => ({ ...(part as HTMLElement).dataset }));
        expect(only?.split(" ") ?? [situation], where).toContain(situation);
        expect(adults !== undefined && reader === "me-young", where).toBe(false);
      }
      const twice = await asked.evaluateAll((parts) => {
        const ids = parts.map((part) => (part as HTMLElement).dataset.field);
        const open = [...document.querySelectorAll<HTMLElement>("form > div > [data-step] > [data-field]")];
        return ids.filter(
          (id, at) => ids.indexOf(id) !== at || open.some(({ dataset }) => dataset.field === id),
        );
      });
      expect(twice, where).toEqual([]);
    }
  });

  test(`the questions after the story do not ask for ticked details (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await begin(page, "threatened-with-images", "my-child");
    const questions = page.locator("[data-step=questions]");
    await expect(questions).toBeHidden();
    await tell(page, STORY);
    await take(page);
    // A tick moves nothing. The questions come only when the person wants them.
    await expect(questions).toBeHidden();
    await page.locator("[data-do=ask]").click();
    await expect(questions).toBeVisible();
    const asked = page.locator("[data-questions] > [data-field]");
    expect(await asked.count()).toBeLessThanOrEqual(MOST_QUESTIONS);
    for (const told of ["user-name", "account-platform", "age", "age-band", "town"])
      await expect(page.locator(`[data-questions] > [data-field="${told}"]`)).toHaveCount(0);
    // Another situation: other questions, but no more than before.
    await page.locator("#situation").selectOption("abuse-in-person");
    await expect(page.locator("[data-questions] > [data-field=child-words]")).toBeVisible();
    expect(await asked.count()).toBeLessThanOrEqual(MOST_QUESTIONS);
    await tick(page, "safe", "no");
    expect(await asked.count()).toBeLessThanOrEqual(MOST_QUESTIONS);
  });

  test(
    `a question about an account names the app from the story (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await begin(page, "threatened-with-images", "my-child");
      await tell(page, "On Snapchat she wants $300.");
      await take(page, "app");
      await page.locator("[data-do=ask]").click();
      const account = page.locator("[data-questions] > [data-field=user-name]");
      await expect(account).toBeVisible();
      const after = await account
        .locator("label")
        .evaluate((label) => getComputedStyle(label, "::after").content);
      expect(after).toContain("Snapchat");
    },
  );
}
