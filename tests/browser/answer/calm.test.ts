import { expect, type Page } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, settled, test } from "../support.ts";
import { EMERGENCY, hold, KNIFE, NONSENSE, openReady, PARENT, tell } from "./support.ts";

/** Records every text that a screen reader is given. */
async function heard(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const status = document.querySelector("tell-box [role=status]")!;
    const all: string[] = [];
    new MutationObserver(() => {
      if (status.textContent) all.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heardTexts: all });
  });
  return () => page.evaluate(() => (window as unknown as { heardTexts: string[] }).heardTexts);
}

/** Types a text word by word, in the page itself, so that a slow machine makes no pause. */
async function typeWords(page: Page, typed: string): Promise<void> {
  await page.locator("#tell").evaluate(async (area, text) => {
    const field = area as HTMLTextAreaElement;
    for (const word of text.split(" ")) {
      field.value += `${word} `;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }, typed);
}

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "answer");
  const { typed } = PARENT[locale.id]!;

  test.describe(`the box for told sentences is calm (${locale.id})`, () => {
    test("A screen reader hears one sentence, once, after the person has stopped typing", async ({
      page,
    }) => {
      const { title, status } = await openReady(page, `/${locale.id}/`);
      const texts = await heard(page);
      await typeWords(page, typed);
      await expect(status).not.toBeEmpty();
      await page.waitForTimeout(1_500);
      expect(await texts()).toEqual([t("box.below", { title: (await title.textContent())! })]);
      // A space more says nothing new.
      await page.keyboard.type(" ");
      await page.waitForTimeout(1_500);
      expect(await texts()).toHaveLength(1);
    });

    test("On a phone an answer with a number stands alone above the list, and the number of the page stays among those who answer", async ({
      page,
    }) => {
      const { field, title } = await openReady(page, `/${locale.id}/`);
      const line = page.locator(".helpline");
      await expect(line).toBeVisible();
      const number = (await line.locator("a").getAttribute("href"))!;
      await field.fill(typed);
      await expect(title).toBeVisible();
      await expect(page.locator(".tell-sand .find-number").first()).toBeVisible();
      await expect(line).toBeHidden();
      await expect(page.locator(`.home-now a[href="${number}"]`)).toBeVisible();
    });

    test("A screen reader hears which number stands above the answer", async ({ page }) => {
      const { field, status } = await openReady(page, `/${locale.id}/`);
      await field.fill(KNIFE[["fr", "en", "ar"].indexOf(locale.id)]!);
      await expect(status).toContainText(t("box.shown", { numbers: EMERGENCY }));
    });

    test("What a person reads stays as it is when more is known", async ({ page }) => {
      const ear = await hold(page, "**/find/ear-*");
      const questions = await hold(page, "**/find/questions-*");
      await page.goto(`/${locale.id}/`);
      const { field, answer, title, wait } = tell(page);
      // No word of this says anything, so the person is told to wait.
      await field.fill(NONSENSE);
      await expect(wait).toHaveText(t("box.moment"));
      await field.fill(typed);
      ear();
      await expect(title.locator("a")).toBeVisible();
      await expect(wait).toBeEmpty();
      await field.press("Enter");
      await expect(title).toBeFocused();
      const before = await answer.innerHTML();
      const come = page.waitForResponse("**/find/questions-*");
      questions();
      await (await come).finished();
      await page.waitForTimeout(500);
      await settled(page);
      expect(await answer.innerHTML()).toBe(before);
      await expect(title).toBeFocused();
    });

    test("What a person sees stays where it is after the field has lost the keyboard", async ({ page }) => {
      const questions = await hold(page, "**/find/questions-*");
      await page.goto(`/${locale.id}/`);
      const { field, answer, title } = tell(page);
      await field.fill(typed);
      await expect(title).toBeVisible();
      await field.blur();
      const before = await answer.innerHTML();
      const place = await title.boundingBox();
      const come = page.waitForResponse("**/find/questions-*");
      questions();
      await (await come).finished();
      await page.waitForTimeout(500);
      expect(await answer.innerHTML()).toBe(before);
      expect(await title.boundingBox()).toEqual(place);
    });
  });
}
