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

  test(`a line that is read the same again is the same line, also while it is being changed (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    const [town, amount] = [lineOf(page, "town"), lineOf(page, "amount")];
    await amount.getByRole("button").click();
    await amount.locator("[data-edit] input").fill("350");
    await town.evaluate((line) => (line.dataset.same = ""));
    await page.locator("#words").fill("Il veut 300 $. On reste à Laval. Elle a 13 ans");
    await expect(lineOf(page, "age")).toContainText("13");
    await expect(town).toHaveAttribute("data-same");
    await expect(amount.locator("[data-edit] input")).toHaveValue("350");
    await amount.getByRole("button").click();
    await expect(amount).toContainText("350");
  });

  test(`a line that was not changed after all closes, with the focus where it was opened (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    const amount = lineOf(page, "amount");
    await amount.getByRole("button").click();
    await amount.locator("[data-edit]").getByRole("button").click();
    await expect(amount.locator("[data-edit]")).toHaveCount(0);
    await expect(amount.getByRole("button")).toBeFocused();
  });
}
