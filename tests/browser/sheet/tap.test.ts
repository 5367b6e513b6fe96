import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import { boxOf, handed, lineOf, openSheet, takeTown } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`a tap on a tick counts, also when the story is read anew under the finger (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    await handed(page, "TOWN=Laval");
    await boxOf(page, "town").hover();
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

  test(`a line that is read the same again is the same line, with its focus (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    const [town, amount] = [lineOf(page, "town"), boxOf(page, "amount-asked")];
    await amount.focus();
    await town.evaluate((line) => (line.dataset.same = ""));
    // Told anew behind what was found: the sentences of both are the same.
    await page.locator("#words").evaluate((words: HTMLTextAreaElement) => {
      words.value = "Il veut 300 $. On reste à Laval. Elle a 13 ans";
      words.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await expect(lineOf(page, "age")).toContainText("13");
    await expect(town).toHaveAttribute("data-same");
    await expect(amount).toBeFocused();
  });
}
