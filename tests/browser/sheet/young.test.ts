import { site } from "../../../src/site/site.ts";
import { sheetSources } from "../../../src/features/report/load/load.ts";
import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import { handed, lineOf, openAll, openSheet, take, tell, tick } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`a child’s sheet speaks to the child, asks nothing hurtful, and says that a child wrote it (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await expect(page.locator(".for-me:visible")).toHaveCount(0);
    await tick(page, "reporter", "me-young");
    await expect(page.locator("report-sheet")).toHaveAttribute("data-reader", "me-young");
    await page.locator("#situation").selectOption("threatened-with-images");
    await tell(page, "i am 14 and i live in laval");
    await expect(page.locator(".for-all:visible")).toHaveCount(0);
    await expect(page.locator(".for-me:visible")).not.toHaveCount(0);
    const { heard } = sheetSources(site()).forms.get(locale.id)!;
    const own = heard["age-child"];
    expect(typeof own).toBe("object");
    await expect(lineOf(page, "age")).toContainText((own as { me: string }).me);
    await take(page, "age-child", "town");
    await openAll(page);
    await expect(page.locator(".for-all:visible")).toHaveCount(0);
    expect(await page.locator("[data-adults]").count()).toBeGreaterThan(0);
    await expect(page.locator("[data-adults]:visible")).toHaveCount(0);
    await handed(page, "REPORTER=me-young");
    for (const phrases of sheetSources(site()).handovers) {
      await page.locator(`label:has([data-language][value=${phrases.id}])`).click();
      await handed(page, phrases.fields.reporter!.options!["me-young"]!);
      await handed(page, "AGE=14");
    }
  });

  test(`a child reads whether their parents will be told, and nobody else does (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tick(page, "reporter", "me-young");
    const answer = page.locator("[data-answered]");
    await expect(answer).toBeVisible();
    await answer.locator("summary").click();
    await expect(answer.locator("p")).toBeVisible();
    await tick(page, "reporter", "my-child");
    await expect(answer).toBeHidden();
  });

  test(`a child in danger reads words for a child, and numbers to tap (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await tick(page, "reporter", "me-young");
    await tick(page, "safe", "no");
    const note = page.locator("[data-field=safe] [data-note=danger]");
    await expect(note.locator(".for-me")).toBeVisible();
    await expect(note.locator(".for-all")).toBeHidden();
    for (const number of ["911", "988"])
      await expect(note.locator(`a[href="tel:${number}"]:visible`)).toHaveCount(1);
    await page.locator("#words").fill("bghit nmout");
    const sign = page.locator("[data-sign=crisis]");
    await expect(sign.locator('.for-me a[href="tel:988"]')).toBeVisible();
    // After a change to another writer, the words for adults come back, and nothing is lost.
    await tick(page, "reporter", "my-child");
    await expect(note.locator(".for-all")).toBeVisible();
    await expect(page.locator(".for-me:visible")).toHaveCount(0);
    await expect(page.locator("#words")).toHaveValue("bghit nmout");
  });
}
