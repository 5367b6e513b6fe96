import { expect } from "@playwright/test";
import { languagesOf, planOf, test } from "../support.ts";
import { hold, KNIFE, openReady, PARENT, tell, THREAT } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  const { typed } = PARENT[locale.id]!;

  test.describe(`the box for told sentences without a mouse (${locale.id})`, () => {
    test("Enter goes to the answer, and Tab from there reaches each of its links and questions in order", async ({
      page,
    }) => {
      const { field, answer, title } = await openReady(page, `/${locale.id}/`);
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await expect(title).toBeFocused();
      await expect(field).toHaveValue(typed);
      await expect(title).toBeInViewport();
      const name = (one: Element): string => one.getAttribute("href") ?? one.textContent ?? "";
      const after = await answer.evaluate((part) => {
        const title = part.querySelector(".tell-beam")!;
        return [...part.querySelectorAll("a, summary")]
          .filter((one) => title.contains(one) || title.compareDocumentPosition(one) & 4)
          .map((one) => one.getAttribute("href") ?? one.textContent ?? "");
      });
      expect(after.length).toBeGreaterThan(3);
      const reached: string[] = [];
      while (reached.length < after.length) {
        await page.keyboard.press("Tab");
        reached.push(await page.locator(":focus").evaluate(name));
      }
      expect(reached).toEqual(after);
    });

    test("Enter on the title of the answer opens the plan", async ({ page }) => {
      const { title } = await openReady(page, `/${locale.id}/`);
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await expect(title).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(planOf(THREAT, locale));
    });

    test("Enter goes to the answer of a town too, and to a number while the ear has not come", async ({
      page,
    }) => {
      await hold(page, "**/find/ear-*");
      await page.goto(`/${locale.id}/`);
      const { field, answer, danger } = tell(page);
      await field.fill("granby");
      await expect(answer.locator("a[href^='tel:']").first()).toBeVisible();
      await field.press("Enter");
      await expect(answer.locator(":focus")).toHaveCount(1);
      await expect(answer.locator(":focus")).toContainText("Granby");
      await field.fill(KNIFE[["fr", "en", "ar"].indexOf(locale.id)]!);
      await expect(danger).toBeVisible();
      await field.press("Enter");
      await expect(danger.locator("a").first()).toBeFocused();
    });

    test("Shift and Enter make a new line, and the box grows to four", async ({ page }) => {
      const { field } = await openReady(page, `/${locale.id}/`);
      await page.keyboard.type("a");
      const low = (await field.boundingBox())!.height;
      for (const letter of "bcd") {
        await page.keyboard.press("Shift+Enter");
        await page.keyboard.type(letter);
      }
      await expect(field).toHaveValue("a\nb\nc\nd");
      await expect(field).toBeFocused();
      await expect.poll(async () => (await field.boundingBox())!.height).toBeGreaterThan(low);
    });

    test("Clear empties the box and its answer, and the keyboard is in the field again", async ({ page }) => {
      const { field, answer, clear, title } = await openReady(page, `/${locale.id}/`);
      await expect(clear).toBeHidden();
      await page.keyboard.type(typed);
      await expect(title).toBeVisible();
      await clear.focus();
      await page.keyboard.press("Enter");
      await expect(field).toHaveValue("");
      await expect(field).toBeFocused();
      await expect(answer).toBeHidden();
      await expect(clear).toBeHidden();
    });

    test("Tab goes from the field through the box to its answer", async ({ page }) => {
      const { field, answer, title } = await openReady(page, `/${locale.id}/`);
      // The end of a word is answered at once.
      await page.keyboard.type(`${typed} `);
      await expect(title).toBeVisible();
      await expect(field).toBeFocused();
      // The page about the box, Clear, then the answer.
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Tab");
      await expect(answer.locator(":focus")).toHaveCount(1);
      expect(
        await answer
          .locator("a")
          .first()
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
    });
  });
}
