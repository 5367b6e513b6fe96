import { expect } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, oneLine, planOf, test } from "../support.ts";
import { ASKS, NONSENSE, openReady, PARENT, phoneOf, tell, THREAT } from "./support.ts";

/** Something happened, and the words do not say what. */
const VAGUE: Readonly<Record<string, string>> = {
  ar: "صار شي غريب مع بنتي على النت",
  fr: "quelque chose de bizarre est arrivé à ma fille",
  en: "something odd happened to my daughter",
};
/** Languages and letters that the site does not read. */
const FOREIGN = ["mi hija recibe amenazas de un hombre en internet", "сын получает угрозы в интернете"];

/** Text without the marks of direction, which a page has as elements. */
const bare = (text: string): string => oneLine(text.replace(/[\u2066-\u2069]/g, ""));

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "answer");
  const { typed, day } = PARENT[locale.id]!;

  test.describe(`the box for told sentences (${locale.id})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale.id}/`);
    });

    test("A told sentence leads to the plan of the reader, with its first action, a number and a button", async ({
      page,
    }) => {
      const { field, answer, title } = tell(page);
      const plan = planOf(THREAT, locale);
      await field.fill(typed);
      const lead = title.locator("a");
      await expect(lead).toHaveAttribute("data-situation", THREAT.id);
      await expect(lead).toHaveAttribute("data-reader", "my-child");
      await expect(lead).toHaveAttribute("href", plan);
      const orders = await answer.locator(".tell-orders li").allInnerTexts();
      expect(orders.length).toBeGreaterThan(1);
      const numbers = await answer
        .locator(".tell-sand a[href^='tel:']")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
      expect(numbers.length).toBeGreaterThan(0);
      const button = answer.locator(".tell-sand a.button");
      await expect(button).toHaveText(t("box.see"));
      await button.click();
      await page.waitForURL(`**${plan}`);
      // What the box says first is what the plan says first.
      const first = page.locator(".first");
      const said = bare(await first.innerText());
      for (const order of orders) expect(said).toContain(bare(order));
      for (const number of numbers) await expect(first.locator(`a[href="${number}"]`).first()).toBeVisible();
    });

    test("The answer says for whom it is, and leads to the plan for someone else", async ({ page }) => {
      const { field, answer } = tell(page);
      await field.fill(typed);
      const whom = answer.locator(".tell-for");
      await expect(whom.locator("b")).toHaveText(/\S/);
      await expect(whom.locator("a")).toHaveAttribute("href", `/${locale.id}/${THREAT.slug}/`);
    });

    test("A sentence that several plans fit has three rows and a way to none of them", async ({ page }) => {
      const { field, rows, title, answer } = tell(page);
      await field.fill(VAGUE[locale.id]!);
      await expect(title).toHaveText(t("box.which"));
      await expect(answer.locator(".tell-rows a[data-situation]")).toHaveCount(3);
      const situations = await answer
        .locator(".tell-rows a[data-situation]")
        .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.situation));
      expect(new Set(situations).size).toBe(3);
      const none = rows.filter({ hasText: t("box.none") });
      await expect(none).toHaveAttribute("href", `/${locale.id}/#choose`);
      // No plan leads, so none says what to do first.
      await expect(answer.locator(".tell-sand")).toHaveCount(0);
      await none.click();
      await expect(page.locator("#choose")).toBeInViewport();
    });

    test("A sentence that nothing fits leads to persons with numbers, and to the list", async ({ page }) => {
      const { field, answer, rows, title } = tell(page);
      for (const nothing of [NONSENSE, "zzq brok vlim tresk plonk"]) {
        await field.fill(nothing);
        await expect(title).toHaveText(t("box.person"));
        for (const role of ["young", "anyone"] as const) {
          const phone = phoneOf(role).replace(/^\+?/, phoneOf(role).length > 9 ? "+" : "");
          await expect(answer.locator(`a[href="tel:${phone}"]`)).toBeVisible();
        }
        await expect(rows).toHaveCount(1);
        await expect(rows).toHaveAttribute("href", `/${locale.id}/#choose`);
      }
    });

    test("A text in another language is told which ones the box understands, with persons and the list", async ({
      page,
    }) => {
      const { field, answer, rows } = tell(page);
      for (const foreign of FOREIGN) {
        await field.fill("");
        await field.fill(foreign);
        await expect(answer).toContainText(t("box.languages"));
        await expect(answer.locator("a[href^='tel:']")).toHaveCount(2);
        await expect(rows).toHaveCount(1);
      }
    });

    test("A day that is named is repeated, and the person is told not to wait", async ({ page }) => {
      const { field, answer } = tell(page);
      await field.fill(typed);
      await expect(answer.locator("p mark")).toHaveText(day);
      await expect(answer).toContainText(t("box.day", { day }));
      await field.fill(VAGUE[locale.id]!);
      await expect(tell(page).title).toHaveText(t("box.which"));
      await expect(answer.locator("p mark")).toHaveCount(0);
    });

    test("A question is answered in the answer, the likeliest open", async ({ page }) => {
      const { field, answer } = tell(page);
      await field.fill(ASKS[locale.id]!);
      const questions = answer.locator("[data-question]");
      await expect(questions.first()).toHaveAttribute("data-question", "pay-or-not");
      await expect(questions.first()).toHaveAttribute("open", "");
      await expect(questions.first().locator("p")).toBeVisible();
      await expect(questions.first().locator("p")).toHaveText(/\S/);
      await expect(answer.getByText(t("box.asked"), { exact: true })).toBeVisible();
      expect(await questions.count()).toBeLessThanOrEqual(3);
      await expect(answer.locator("[data-question][open]")).toHaveCount(1);
      await questions.first().locator("summary").click();
      await expect(questions.first().locator("p")).toBeHidden();
    });

    test("A bare call for help is answered by persons, and by no question that nobody asked", async ({
      page,
    }) => {
      const { field, answer, title } = await openReady(page, `/${locale.id}/`);
      for (const call of ["help", "aidez moi", "ساعدوني"]) {
        await field.fill("");
        await field.fill(call);
        await expect(title).toHaveText(t("box.person"));
        await expect(answer.locator("[data-urgent] a").first()).toHaveAttribute("href", "tel:911");
        await expect(answer.locator("[data-question]")).toHaveCount(0);
      }
    });
  });
}
