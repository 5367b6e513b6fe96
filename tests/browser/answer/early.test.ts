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
    const { field, answer, wait, title } = tell(page);
    await field.fill(PARENT[locale.id]!.typed);
    await expect(wait).not.toBeEmpty();
    await expect(answer).toBeHidden();
    come();
    await expect(title.locator("a")).toHaveAttribute("href", planOf(THREAT, locale));
    await expect(wait).toBeEmpty();
  });
}
