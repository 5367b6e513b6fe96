import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import { handed, lineOf, openSheet, takeTown } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`a tap on what was read counts, also when the story is read anew under the finger (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    await handed(page, "TOWN=Laval");
    await lineOf(page, "town").getByRole("checkbox").hover();
    await page.mouse.down();
    // Without the focus, which would scroll the page away from under the finger.
    await page.locator("#words").evaluate((words: HTMLTextAreaElement) => {
      words.value = "Il veut 400 $. On reste chez moi";
      words.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await expect(lineOf(page, "amount")).toContainText("400");
    await page.mouse.up();
    await expect(page.locator("[data-out]")).not.toContainText("Laval");
  });
}
