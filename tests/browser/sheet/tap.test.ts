import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import { boxOf, handed, lineOf, openSheet, takeTown } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`a tap on a tick counts even when the page reads the story again under the finger (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    await handed(page, "TOWN=Laval");
    await boxOf(page, "town").hover();
    await page.mouse.down();
    // Without focus, because focus would scroll the page away from under the finger.
    await page.locator("#words").evaluate((words: HTMLTextAreaElement) => {
      words.value = "Il veut 400 $. On reste chez moi";
      words.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await expect(lineOf(page, "amount")).toContainText("400");
    await page.mouse.up();
    await expect(page.locator("[data-out]")).not.toContainText("Laval");
  });

  test(`a line with the same detail stays the same line, with its focus (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await takeTown(page);
    const [town, amount] = [lineOf(page, "town"), boxOf(page, "amount-asked")];
    await amount.focus();
    await town.evaluate((line) => (line.dataset.same = ""));
    // The new text is after the details, and the sentences of both are the same.
    await page.locator("#words").evaluate((words: HTMLTextAreaElement) => {
      words.value = "Il veut 300 $. On reste à Laval. Elle a 13 ans";
      words.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await expect(lineOf(page, "age")).toContainText("13");
    await expect(town).toHaveAttribute("data-same");
    await expect(amount).toBeFocused();
  });
}
