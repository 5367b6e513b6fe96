import { facts, site } from "../../../src/site/site.ts";
import { expect, type Page } from "@playwright/test";
import type { OpenClock } from "../../../src/features/services/open.rules.ts";
import { serviceAt } from "../../../src/ui/service.view.ts";
import { drawn } from "../../shared/sample.ts";
import { languagesOf, test } from "../support.ts";

const open = (page: Page, locale: string, path = "services"): Promise<unknown> =>
  page.goto(`/${locale}/${path}/`);
const choose = (page: Page, id: string): Promise<void> => page.locator(`label:has(#${id})`).click();
const rows = (page: Page) => page.locator(".directory .phone-row:visible");
const openAll = async (page: Page): Promise<void> => {
  for (const summary of await page.locator(".directory summary:visible").all()) await summary.click();
};

for (const { id: locale } of languagesOf(import.meta.url)) {
  test.describe(`services, ${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test("the list has every service that the site may show: four are visible, the others in folds by need", async ({
      page,
    }) => {
      await open(page, locale);
      await expect(rows(page)).toHaveCount(4);
      await openAll(page);
      await expect(rows(page)).toHaveCount(facts().services.size);
      await expect(page.locator(".directory [type=reset]:visible")).toHaveCount(0);
    });

    test("two taps show who answers in Arabic at night, with a number to tap", async ({ page }) => {
      await open(page, locale);
      await choose(page, "a1");
      await choose(page, "b1");
      const kids = rows(page).filter({
        has: page.locator(`[href$="/${facts().services.get("kids-help-phone")!.slug}/"]`),
      });
      await expect(kids.locator('[href^="tel:"]').first()).toBeVisible();
      for (const href of await rows(page)
        .locator(".phone-name")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))) {
        const service = serviceAt(site(), href.split("/").slice(2, -1).join("/"));
        expect(service?.interpreters.value, href).not.toBe("unknown");
        expect(
          service?.channels.some(({ hours }) => hours === "always"),
          href,
        ).toBe(true);
      }
    });

    test("a need without a service for the choices disappears", async ({ page }) => {
      await open(page, locale);
      const needs = page.locator(".directory .part .part:visible");
      const all = await needs.count();
      await choose(page, "b1");
      expect(await needs.count()).toBeLessThan(all);
      await choose(page, "b0");
      await expect(needs).toHaveCount(all);
    });

    test("no choice leaves a heading without a service", async ({ page }) => {
      await open(page, locale);
      await openAll(page);
      for (const id of ["a1", "a3", "b1", "d4", "b2", "d1"]) {
        await choose(page, id);
        for (const part of await page.locator(".part .part:visible").all()) {
          expect(await part.locator(".phone-row:visible").count(), id).toBeGreaterThan(0);
        }
      }
    });
  });

  test.describe(`open now, ${locale}`, () => {
    const says = async (page: Page, instant: string): Promise<string> => {
      await page.clock.setFixedTime(instant);
      await open(page, locale, facts().services.get("rebatir")!.slug);
      await expect(page.locator(".phone").first()).toBeVisible();
      return (await page.locator("open-now").textContent()) ?? "";
    };
    const clock = async (page: Page): Promise<OpenClock> =>
      JSON.parse((await page.locator("open-now").getAttribute("data-clock")) ?? "") as OpenClock;

    for (const timezoneId of drawn(["America/Toronto", "Asia/Beirut", "Pacific/Auckland"], 0)) {
      test.describe(timezoneId, () => {
        test.use({ timezoneId });

        test("says open or closed by Quebec time, and says nothing when hours are unknown", async ({
          page,
        }) => {
          expect(await says(page, "2026-11-30T15:00:00Z")).toBe((await clock(page)).open);
          const closed = await says(page, "2026-11-30T23:00:00Z");
          const { days, times } = await clock(page);
          expect(closed).toContain(days[1]);
          expect(closed).toContain(times[0]);
          expect(await says(page, "2026-12-25T15:00:00Z")).toBe("");
          expect(await says(page, "2031-01-02T15:00:00Z")).toBe("");
          expect(await says(page, "2001-01-02T15:00:00Z")).toBe("");
        });
      });
    }

    test("a page that stays open updates with the hour", async ({ page }) => {
      // The clock stands still after the page has loaded, however long that took.
      await page.clock.install({ time: "2026-11-30T20:00:00Z" });
      await open(page, locale, facts().services.get("rebatir")!.slug);
      await page.clock.pauseAt("2026-11-30T21:29:30Z");
      const { open: openNow } = await clock(page);
      await expect(page.locator("open-now")).toHaveText(openNow);
      await page.clock.fastForward(60_000);
      await expect(page.locator("open-now")).not.toHaveText(openNow);
    });

    test("a browser without Intl shows the number and says nothing", async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Intl"));
      expect(await says(page, "2026-11-30T15:00:00Z")).toBe("");
    });
  });
}
