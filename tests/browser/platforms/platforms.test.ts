import { facts, site } from "../../../src/site/site.ts";
import { expect, type Page } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { tableTasks } from "../../../src/features/platforms/order.view.ts";
import { languagesOf, test } from "../support.ts";

const cells = (page: Page) => page.locator(".apps td:visible");
const choose = (page: Page, position: number): Promise<void> =>
  page.locator(`label:has(#c${position})`).click();

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "platforms");

  test.describe(`the table of apps, without script (${locale.id})`, () => {
    test.use({ javaScriptEnabled: false });

    test("begins as a list of every app, each with a link to its page", async ({ page }) => {
      await page.goto(`/${locale.id}/platforms/`);
      await expect(page.locator(".apps tbody th:visible")).toHaveCount(facts().platforms.size);
      await expect(cells(page)).toHaveCount(0);
    });

    test("shows how the chosen task begins on every app, and nothing about the others", async ({ page }) => {
      await page.goto(`/${locale.id}/platforms/`);
      for (const [index, task] of tableTasks(site()).entries()) {
        await choose(page, index + 1);
        await expect(page.locator(`.apps td[data-c="${index + 1}"]:visible`)).toHaveCount(
          facts().platforms.size,
        );
        // Next to the first step of a report is the official page, and whether it requires an account.
        await expect(cells(page)).toHaveCount(facts().platforms.size * (task.startsWith("report-") ? 2 : 1));
      }
      await choose(page, 0);
      await expect(cells(page)).toHaveCount(0);
    });

    test("readers who choose to report a message see the official page and whether it requires an account", async ({
      page,
    }) => {
      await page.goto(`/${locale.id}/platforms/`);
      await choose(page, tableTasks(site()).indexOf("report-message") + 1);
      const row = page
        .locator(".apps tbody tr")
        .filter({ has: page.locator('a[href$="/platforms/snapchat/"]') });
      await expect(row.locator('a[href^="https:"]:visible')).toHaveCount(1);
      await expect(row.locator(".meta:visible").last()).toContainText(t("account.unknown"));
    });

    test("the choice to block first shows what to write down", async ({ page }) => {
      await page.goto(`/${locale.id}/platforms/`);
      await choose(page, tableTasks(site()).indexOf("block") + 1);
      const row = page
        .locator(".apps tbody tr")
        .filter({ has: page.locator('a[href$="/platforms/snapchat/"]') });
      await row.locator("td:visible a").first().click();
      await expect(page).toHaveURL(/\/platforms\/snapchat\/#a1$/);
      // The browser opens the fold that contains the target of the link.
      await expect(page.locator("#a1 li").first()).toBeInViewport();
    });

    test("a browser without :has() shows everything, each task under its name", async ({ page }) => {
      await page.route(/\/platforms\/$/, async (route) => {
        const html = await (await route.fetch()).text();
        const old = html
          .replace(/(@supports (?:not )?selector\(:)has/g, "$1no-such")
          .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, "");
        await route.fulfill({ body: old, contentType: "text/html; charset=utf-8" });
      });
      await page.goto(`/${locale.id}/platforms/`);
      await expect(cells(page)).toHaveCount(facts().platforms.size * (tableTasks(site()).length + 1));
      await expect(page.locator(".apps td > b:visible")).toHaveCount(
        facts().platforms.size * (tableTasks(site()).length + 1),
      );
      await expect(page.locator(".choice:visible")).toHaveCount(0);
    });
  });
}
