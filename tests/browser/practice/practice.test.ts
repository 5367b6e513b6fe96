import { site } from "../../../src/site/site.ts";
import { practiceSources } from "../../../src/features/practice/practice.load.ts";
import { expect } from "@playwright/test";
import { pathOf } from "../../../src/core/facts/addresses.ts";
import { languagesOf, test } from "../support.ts";

test.use({ javaScriptEnabled: false });

for (const { id } of languagesOf(import.meta.url)) {
  test(`the answer to a case appears after a choice, without script; on paper all answers follow the cases (${id})`, async ({
    page,
  }) => {
    await page.goto(`/${id}/${pathOf(site(), "practice")}/`);
    const answers = page.locator(".case .answer");
    const onPaper = page.locator(".on-paper dl:visible");
    await expect(answers).toHaveCount(practiceSources(site()).cases.length);
    await expect(answers.locator("visible=true")).toHaveCount(0);
    await page.locator(".case label").first().click();
    await expect(answers.locator("dl:visible")).toHaveCount(1);
    await expect(onPaper).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(answers.locator("dl:visible")).toHaveCount(0);
    await expect(onPaper).toHaveCount(practiceSources(site()).cases.length);
  });
}
