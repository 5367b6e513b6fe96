import { expect, type Page } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import { begin, handed, openAll, openSheet, tick, TYPED } from "./support.ts";

/** What a person writes who does not want to be known, and the words that may tell who they are. */
const STORY = "He is dangerous. My sister in Gesgapegiag told me, and my brother-in-law knows.";
const CLUES = ["Gesgapegiag", "My sister", "my brother-in-law"];
const step = (page: Page) => page.locator("[data-step=nameless]");
const marks = (page: Page) => step(page).locator("[data-clues] mark");

async function stayNameless(page: Page): Promise<void> {
  await begin(page, "suspect-person", "someone-else");
  await page.locator("#words").fill(STORY);
  await openAll(page);
  await page.locator("#reporter-name").fill(`${TYPED} Nadia`);
  await handed(page, TYPED);
  await tick(page, "named", "no");
}

for (const locale of languagesOf(import.meta.url)) {
  test(`without a name, the name goes and the sheet shows which words may tell (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await expect(step(page)).toBeHidden();
    await stayNameless(page);
    await handed(page, "NAMED=no");
    await expect(page.locator("[data-out]")).not.toContainText(TYPED);
    await expect(page.locator('[data-field="reporter-name"]')).toBeHidden();
    await expect(marks(page)).toHaveText(CLUES);
    await expect(step(page).locator("> ul").first().locator("li")).not.toHaveCount(0);
    expect(await page.locator("#words").inputValue()).toBe(STORY);
  });

  test(`a clue leads to its words, selected, and goes once they are changed (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await stayNameless(page);
    await step(page).locator("[data-clues] button").nth(1).click();
    await expect(page.locator("#words")).toBeFocused();
    const selected = await page
      .locator("#words")
      .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
    expect(selected).toBe("My sister");
    await page.keyboard.insertText("Someone");
    await expect(marks(page)).toHaveText(["Gesgapegiag", "my brother-in-law"]);
  });

  test(`clues beyond the first few are counted, and one tap away (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await stayNameless(page);
    await page.locator("#words").fill(`${STORY} My aunt, my uncle and my cousin know it too.`);
    await expect(marks(page)).toHaveCount(4);
    const more = step(page).locator("details");
    await expect(more.locator("summary")).toContainText("2");
    await more.locator("summary").click();
    await expect(more.locator("mark")).toHaveText(["my uncle", "my cousin"]);
  });

  test(`clearing takes it all away, and undo brings it back (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await stayNameless(page);
    await expect(marks(page)).toHaveCount(3);
    await page.locator("[data-do=clear]").click();
    await expect(step(page)).toBeHidden();
    await expect(step(page).locator("mark")).toHaveCount(0);
    await page.locator("[data-do=clear]").click();
    await expect(marks(page)).toHaveText(CLUES);
    await expect(page.locator("[data-out]")).not.toContainText(TYPED);
  });
}

test("it stays without a name when the page changes its language", async ({ page }) => {
  const [first, second] = [{ id: "en" }, { id: "fr" }] as Parameters<typeof openSheet>[1][];
  await openSheet(page, first!);
  await stayNameless(page);
  await page.locator(`a[hreflang="${second!.id}"], a[href^="/${second!.id}/sheet/"]`).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", /fr/);
  await expect(page.locator('[data-field="named"] [value="no"]')).toBeChecked();
  await handed(page, "NAMED=no");
  await expect(page.locator("[data-out]")).not.toContainText(TYPED);
  await page.locator("#words").focus();
  await expect(marks(page)).toHaveText(CLUES);
});
