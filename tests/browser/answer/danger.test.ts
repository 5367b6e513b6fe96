import { expect } from "@playwright/test";
import { facts } from "../../../src/site/site.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, test } from "../support.ts";
import { BY_EAR, crisis, DYING, EMERGENCY, faults, hold, KNIFE, openReady, tell } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "find");

  test.describe(`danger in a told sentence (${locale.id})`, () => {
    test("A word of danger shows 911 above all, at once, even where the ear never comes", async ({
      page,
    }) => {
      await page.route("**/find/ear-*", (route) => route.abort());
      await page.goto(`/${locale.id}/`);
      const { field, answer, danger } = tell(page);
      for (const typed of KNIFE) {
        await field.fill("");
        await expect(danger).toHaveCount(0);
        await field.fill(typed);
        await expect(danger, typed).toHaveAttribute("data-urgent", EMERGENCY);
        await expect(answer.locator("a").first()).toHaveAttribute("href", `tel:${EMERGENCY}`);
        await expect(answer.locator("> :first-child")).toHaveAttribute("data-urgent", EMERGENCY);
        await expect(answer.locator('a[href*="/police/place/"]')).toHaveCount(0);
      }
    });

    test("Thoughts of suicide show the crisis line above all, as a call and as a text, with its plan", async ({
      page,
    }) => {
      await page.goto(`/${locale.id}/`);
      const { field, answer, danger } = tell(page);
      const { slug, id } = facts().situations.get(facts().plan.crisis)!;
      for (const typed of DYING) {
        await field.fill("");
        await field.fill(typed);
        await expect(danger, typed).toHaveAttribute("data-urgent", crisis("phone"));
        await expect(answer.locator("a").first()).toHaveAttribute("href", `tel:${crisis("phone")}`);
        // A child who cannot speak aloud can write.
        await expect(danger.locator(`a[href="sms:${crisis("sms")}"]`)).toBeVisible();
        const plan = answer.locator(`a[href^="/${locale.id}/${slug}/"]`).first();
        await expect(plan).toBeVisible();
        const lead = answer.locator("[data-situation]").first();
        if ((await lead.count()) > 0) await expect(lead).toHaveAttribute("data-situation", id);
      }
      // The bar of the page still has the emergency number.
      await expect(page.locator(`a.danger[href="tel:${EMERGENCY}"]`)).toHaveCount(1);
    });

    test("A number stays while the person goes on, and goes when the text is cleared or replaced", async ({
      page,
    }) => {
      const { field, danger, clear } = await openReady(page, `/${locale.id}/`);
      const [knife = ""] = KNIFE;
      await field.pressSequentially(knife);
      await expect(danger).toBeVisible();
      await field.pressSequentially(" 1 2 3 ".repeat(6));
      await expect(danger).toHaveAttribute("data-urgent", EMERGENCY);
      for (let press = 0; press < 40; press += 1) await page.keyboard.press("Backspace");
      await expect(danger).toHaveAttribute("data-urgent", EMERGENCY);
      await clear.click();
      await expect(danger).toHaveCount(0);
      await field.pressSequentially("gran");
      await expect(danger).toHaveCount(0);
      await field.fill(knife);
      await expect(danger).toBeVisible();
      await field.fill("granby");
      await expect(page.locator('.tell-answer a[href$="/police/place/granby/"]')).toBeVisible();
      await expect(danger).toHaveCount(0);
      await field.fill(DYING[1]!);
      await expect(danger).toHaveAttribute("data-urgent", crisis("phone"));
    });

    test("Two dangers show two numbers, 911 first", async ({ page }) => {
      await page.goto(`/${locale.id}/`);
      const { field, danger } = tell(page);
      await field.fill(`${KNIFE[1]}, ${DYING[1]}`);
      await expect(danger).toHaveAttribute("data-urgent", `${EMERGENCY} ${crisis("phone")}`);
      const calls = danger.locator("a[href^='tel:']");
      await expect(calls).toHaveCount(2);
      await expect(calls.first()).toHaveAttribute("href", `tel:${EMERGENCY}`);
    });

    test("A danger that only the ear hears shows its number, although the person already reads another answer", async ({
      page,
    }) => {
      const come = await hold(page, "**/find/ear-*");
      await page.goto(`/${locale.id}/`);
      const { field, answer, danger, title } = tell(page);
      await field.fill(BY_EAR[locale.id]!);
      await expect(title).toBeVisible();
      await expect(danger).toHaveCount(0);
      await field.press("Enter");
      await expect(title).toBeFocused();
      come();
      await expect(danger).toHaveAttribute("data-urgent", EMERGENCY);
      await expect(answer.locator("a").first()).toHaveAttribute("href", `tel:${EMERGENCY}`);
      // The keyboard is still in the answer.
      await expect(title).toBeFocused();
    });

    test("A number that a person is pressing is called, even when the ear comes", async ({ page }) => {
      const come = await hold(page, "**/find/ear-*");
      await page.goto(`/${locale.id}/`);
      await page.evaluate(() =>
        document.addEventListener("click", (event) => {
          event.preventDefault();
          const link = (event.target as Element).closest("a");
          document.body.dataset.called = link?.getAttribute("href") ?? "";
        }),
      );
      const { field, danger, title } = tell(page);
      await field.fill(KNIFE[["fr", "en", "ar"].indexOf(locale.id)]!);
      const number = danger.locator("a").first();
      const place = await number.boundingBox();
      // Longer than the wait after which a person hears of it: nothing comes above the number.
      await page.waitForTimeout(1_500);
      expect(await number.boundingBox()).toEqual(place);
      await number.hover();
      await page.mouse.down();
      const ear = page.waitForResponse("**/find/ear-*");
      come();
      await (await ear).finished();
      await page.waitForTimeout(500);
      await page.mouse.up();
      await expect(page.locator("body")).toHaveAttribute("data-called", `tel:${EMERGENCY}`);
      // After the press, the rest of the answer comes.
      await expect(title).toBeVisible();
    });

    test("A cry about a child abroad: the numbers work here only, those of that country, and what to do there first", async ({
      page,
    }) => {
      await page.goto(`/${locale.id}/`);
      const { slug } = facts().situations.get(facts().plan.abroad.situation)!;
      const { field, answer, rows, status } = tell(page);
      for (const typed of ["ma nièce à Paris va se tuer", "قريبي في فرنسا يريد ان ينتحر"]) {
        await field.fill("");
        await field.fill(typed);
        await expect(answer.locator(`a[href="tel:${crisis("phone")}"]`)).toBeVisible();
        await expect(answer.getByText("3114")).toBeVisible();
        // A tap here would call someone here.
        await expect(answer.locator('a[href="tel:3114"]')).toHaveCount(0);
        await expect(answer).toContainText(t("box.onlyHere"));
        await expect(status).toContainText(t("box.onlyHere"));
        await expect(rows.first()).toHaveAttribute("href", new RegExp(`/${slug}/$`));
      }
      await field.fill(DYING[0]!);
      await expect(answer).not.toContainText(t("box.onlyHere"));
    });

    test("A number stays on top whatever a person types around it: markup, marks, emoji, a megabyte", async ({
      page,
    }) => {
      const wrong = faults(page);
      await page.goto(`/${locale.id}/`);
      const { field, answer, danger } = tell(page);
      for (const typed of [
        `<img src=x onerror=alert(1)> ${KNIFE[1]}`,
        `\u202e${KNIFE[1]}\u202c`,
        `🔪😭 ${KNIFE[1]} 😭`,
        `${KNIFE[1]} ${"x ".repeat(50_000)}`,
        `${"x ".repeat(500_000)} ${KNIFE[1]}`,
      ]) {
        await field.evaluate((area, text) => {
          (area as HTMLTextAreaElement).value = text;
          area.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }, typed);
        await expect(danger, typed.slice(0, 40)).toHaveAttribute("data-urgent", EMERGENCY);
        await field.fill("");
        await expect(danger).toHaveCount(0);
      }
      await expect(answer.locator("img")).toHaveCount(0);
      expect(wrong).toEqual([]);
    });
  });
}
