import { facts } from "../../../src/site/site.ts";
import { expect, type Page } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, settled, test } from "../support.ts";
import { TOLD } from "./told.ts";

/** Words that only guides have, by language, and the matching guide. */
const WORDS: Record<string, [typed: string, guide: string]> = {
  ar: ["أهالي التلاميذ", "staff-families"],
  fr: ["perquisition", "tracing"],
  en: ["warrant", "tracing"],
};
/**
 * A word for what happened, by language. Together with a word of a guide, the answer changes when the guides
 * have loaded.
 */
const THREAT: Record<string, string> = { ar: "ابتزاز", fr: "sextorsion", en: "sextortion" };
const NONSENSE = "qqxyzzqq";

/** Records the requests for an index below `/find/` in order, or those for the ear, which loads behind the first index. */
function asked(page: Page, ear = false): string[] {
  const all: string[] = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    const isOne = address.pathname.startsWith("/find/") && address.pathname.includes("/ear-") === ear;
    if (isOne) all.push(address.pathname + address.search + address.hash);
  });
  return all;
}

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "find");
  const [typed, id] = WORDS[locale.id]!;
  const guide = `.find-rows a[href="/${locale.id}/${facts().guides.get(id)!.slug}/"]`;

  test.describe(`guides in the find box (${locale.id})`, () => {
    test("A word that only guides have shows the guide, with one more request", async ({ page }) => {
      const loaded = asked(page);
      await page.goto(`/${locale.id}/`);
      const field = page.getByRole("combobox");
      await field.focus();
      await field.fill("granby");
      await expect(page.getByRole("option").first()).toBeVisible();
      expect(loaded).toHaveLength(1);
      await field.fill(typed);
      await expect(page.locator(guide)).toBeVisible();
      await expect(page.locator(".find-status")).toHaveText(/\d/);
      await expect(page.locator(guide).locator(".find-note")).toHaveText(/\S/);
      await field.fill(NONSENSE);
      await expect(page.locator(".find-status")).toContainText(NONSENSE);
      await field.fill(typed);
      await expect(page.locator(guide)).toBeVisible();
      expect(loaded).toHaveLength(2);
      for (const address of loaded) expect(address).toMatch(/^\/find\/(guides-)?[0-9a-f]{10}\.js$/);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${locale.id}/`);
    });

    test("No index loads before focus, and focus does not load the guides", async ({ page }) => {
      const loaded = asked(page);
      await page.goto(`/${locale.id}/`);
      await settled(page);
      expect(loaded).toEqual([]);
      const index = page.waitForResponse(/\/find\//);
      await page.getByRole("combobox").focus();
      await (await index).finished();
      await settled(page);
      expect(loaded).toHaveLength(1);
    });

    test("The ear loads once, after the first index, and a told sentence leads with its plan", async ({
      page,
    }) => {
      const ears = asked(page, true);
      await page.goto(`/${locale.id}/`);
      await settled(page);
      expect(ears).toEqual([]);
      const field = page.getByRole("combobox");
      await field.fill(TOLD[locale.id]!);
      const { slug } = facts().situations.get("threatened-with-images")!;
      const first = page.locator(".find-rows a:visible").first();
      await expect(first).toHaveAttribute("data-situation", "threatened-with-images");
      await expect(first).toHaveAttribute("href", new RegExp(`/${slug}/(?:[a-e]/)?$`));
      await field.fill("");
      await expect(page.locator(".find-rows a:visible")).toHaveCount(0);
      expect(ears).toHaveLength(1);
      expect(ears[0]).toMatch(/^\/find\/ear-[0-9a-f]{10}\.js$/);
    });

    test("The keyboard reaches a guide and opens it", async ({ page }) => {
      await page.goto(`/${locale.id}/`);
      const field = page.getByRole("combobox");
      await field.focus();
      await page.keyboard.type(typed);
      await expect(page.locator(guide)).toBeVisible();
      // From the first arrow on, the rows stay where they are, even when the ear comes.
      await page.keyboard.press("ArrowDown");
      const at = await page
        .getByRole("option")
        .evaluateAll(
          (all, href) => all.findIndex((one) => one.getAttribute("href") === href),
          `/${locale.id}/${facts().guides.get(id)!.slug}/`,
        );
      for (let press = 0; press < at; press += 1) await page.keyboard.press("ArrowDown");
      await expect(page.locator(guide)).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(`/${locale.id}/${facts().guides.get(id)!.slug}/`);
    });

    test("A row that a person is pressing opens its own page, even when new results arrive", async ({
      page,
    }) => {
      let come!: () => void;
      const held = new Promise<void>((resolve) => (come = resolve));
      await page.route("**/find/guides-*", (route) => held.then(() => route.continue()));
      // Only the guides bring new results here, and only while the row is pressed.
      await page.route("**/find/ear-*", (route) => route.abort());
      await page.goto(`/${locale.id}/`);
      const field = page.getByRole("combobox");
      await field.fill(`${THREAT[locale.id]} ${typed}`);
      const row = page.getByRole("option").last();
      const name = row.locator(".find-title");
      const said = await name.innerText();
      const href = (await row.getAttribute("href"))!;
      await name.hover();
      await page.mouse.down();
      const guides = page.waitForResponse("**/find/guides-*");
      come();
      await (await guides).finished();
      await settled(page);
      expect(await name.innerText()).toBe(said);
      await page.mouse.up();
      await expect(page).toHaveURL(href);
    });

    test("If the guides fail to load, the box keeps its first answer", async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.route("**/find/guides-*", (route) => route.abort());
      await page.goto(`/${locale.id}/`);
      const field = page.getByRole("combobox");
      await field.fill(typed);
      await expect(page.locator(".find-status")).toContainText(t("unloaded"));
      await field.fill(NONSENSE);
      await expect(page.locator(".find-status")).toContainText(NONSENSE);
      await expect(page.locator(".find-panel a[href='tel:911']")).toBeVisible();
      await expect(page.getByRole("option")).toHaveCount(0);
      await page.unroute("**/find/guides-*");
      await field.fill("");
      await field.fill(typed);
      await expect(page.locator(guide)).toBeVisible();
      expect(errors).toEqual([]);
    });

    test("A box that asks for a place never loads guides", async ({ page }) => {
      const loaded = asked(page);
      await page.goto(`/${locale.id}/help/9/`);
      await page.locator(".first input[role=combobox]").first().fill(NONSENSE);
      await expect(page.locator(".first .find-status").first()).toContainText(NONSENSE);
      await settled(page);
      expect(loaded).toHaveLength(1);
    });

    test("Without script nothing loads, and the page has the link to the A–Z", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const loaded = asked(page);
      await page.goto(`/${locale.id}/`);
      await expect(page.locator(`find-box a[href="/${locale.id}/a-z/"]`)).toBeVisible();
      expect(loaded).toEqual([]);
      await context.close();
    });
  });
}
