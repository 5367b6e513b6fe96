import { expect, type Page } from "@playwright/test";
import { facts } from "../../../src/site/site.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, settled, test } from "../support.ts";
import { faults, findPath, hold, NONSENSE, openReady, tell } from "./support.ts";

/** Words that only guides have, by language, and the matching guide. */
const WORDS: Record<string, [typed: string, guide: string]> = {
  ar: ["أهالي التلاميذ", "staff-families"],
  fr: ["perquisition", "tracing"],
  en: ["coalition", "tracing"],
};
/** A word for what happened, by language. */
const THREAT: Record<string, string> = { ar: "ابتزاز", fr: "sextorsion", en: "sextortion" };

/** Records the requests for the guides. */
function asked(page: Page): string[] {
  const all: string[] = [];
  page.on("request", (request) => {
    const path = findPath(request);
    if (path?.includes("/guides-")) all.push(path);
  });
  return all;
}

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "answer");
  const [typed, id] = WORDS[locale.id]!;
  const href = `/${locale.id}/${facts().guides.get(id)!.slug}/`;
  const guide = `.tell-answer a[href="${href}"]`;

  test.describe(`guides in the box for told sentences (${locale.id})`, () => {
    test("A word that only guides have shows the guide, with one more request", async ({ page }) => {
      const loaded = asked(page);
      const { field, answer } = await openReady(page, `/${locale.id}/`);
      await field.fill("granby");
      await expect(answer.locator('a[href$="/police/place/granby/"]').first()).toBeVisible();
      await settled(page);
      expect(loaded).toEqual([]);
      await field.fill(typed);
      await expect(page.locator(guide)).toBeVisible();
      await expect(page.locator(guide).locator(".find-note")).toHaveText(/\S/);
      await field.fill(NONSENSE);
      await expect(tell(page).title).toHaveText(t("box.person"));
      await field.fill(typed);
      await expect(page.locator(guide)).toBeVisible();
      expect(loaded).toHaveLength(1);
      expect(loaded[0]).toMatch(/^\/find\/guides-[0-9a-f]{10}\.js$/);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${locale.id}/`);
    });

    test("The keyboard reaches a guide and opens it", async ({ page }) => {
      const { field, title } = await openReady(page, `/${locale.id}/`);
      await page.keyboard.type(typed);
      await expect(page.locator(guide)).toBeVisible();
      await field.press("Enter");
      await expect(title).toBeFocused();
      for (let press = 0; press < 12; press += 1) {
        if (await page.locator(guide).evaluate((one) => one === document.activeElement)) break;
        await page.keyboard.press("Tab");
      }
      await expect(page.locator(guide)).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(href);
    });

    test("A row that a person is pressing opens its own page, even when new results arrive", async ({
      page,
    }) => {
      const come = await hold(page, "**/find/guides-*");
      // Only the guides bring new results here, and only while the row is pressed.
      await page.route("**/find/{ear,questions}-*", (route) => route.abort());
      await page.goto(`/${locale.id}/`);
      const { field, rows } = tell(page);
      await field.fill(`${THREAT[locale.id]} ${typed}`);
      const name = rows.first().locator(".find-title");
      const said = await name.innerText();
      const own = (await rows.first().getAttribute("href"))!;
      await name.hover();
      await page.mouse.down();
      const guides = page.waitForResponse("**/find/guides-*");
      come();
      await (await guides).finished();
      await page.waitForTimeout(500);
      expect(await name.innerText()).toBe(said);
      await page.mouse.up();
      await expect(page).toHaveURL(own);
    });

    test("If the guides fail to load, the box says so and keeps its first answer", async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.route("**/find/guides-*", (route) => route.abort());
      const { field, answer, title, wait } = await openReady(page, `/${locale.id}/`);
      await field.fill(typed);
      await expect(wait).toHaveText(t("unloaded"));
      await field.fill(NONSENSE);
      await expect(title).toHaveText(t("box.person"));
      await expect(answer.locator("a[href^='tel:']").first()).toBeVisible();
      await page.unroute("**/find/guides-*");
      await field.fill("");
      await field.fill(typed);
      await expect(page.locator(guide)).toBeVisible();
      expect(errors).toEqual([]);
    });

    test("A page that is answered makes no fault in the console", async ({ page }) => {
      const wrong = faults(page);
      const { field } = await openReady(page, `/${locale.id}/`);
      await field.fill(typed);
      await expect(page.locator(guide)).toBeVisible();
      expect(wrong).toEqual([]);
    });
  });
}
