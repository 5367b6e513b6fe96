import { expect } from "@playwright/test";
import { languagesOf, planOf, test } from "../support.ts";
import { hold, KNIFE, PARENT, tell, THREAT } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`The box answers what a person typed before the scripts loaded (${locale.id})`, async ({ page }) => {
    const come = await hold(page, "**/*.js");
    await page.goto(`/${locale.id}/`, { waitUntil: "commit" });
    const { field, danger, title } = tell(page);
    await field.fill(PARENT[locale.id]!.typed);
    come();
    await expect(title.locator("a")).toHaveAttribute("href", planOf(THREAT, locale));
    await field.fill(KNIFE[1]!);
    await expect(danger).toBeVisible();
  });

  test(`The answer comes by itself when the ear comes (${locale.id})`, async ({ page }) => {
    const come = await hold(page, "**/find/ear-*");
    await page.goto(`/${locale.id}/`);
    const { field, wait, title } = tell(page);
    const index = page.waitForResponse("**/find/answer-*");
    await field.fill(PARENT[locale.id]!.typed);
    await (await index).finished();
    await page.waitForTimeout(1_200);
    // Words alone lead to no plan.
    await expect(title.locator("a")).toHaveCount(0);
    come();
    await expect(title.locator("a")).toHaveAttribute("href", planOf(THREAT, locale));
    await expect(wait).toBeEmpty();
  });
}
