import { facts } from "../../../src/site/site.ts";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { placeById, placeView } from "../../../src/features/police/place.view.ts";
import { drawn, spread } from "../../shared/sample.ts";
import { CONTRAST, TAGS } from "../reach/axe-rules.ts";
import { Broken, languagesOf, LOCALES, SITUATIONS, test } from "../support.ts";

test.use({ isAlone: true });

/**
 * Folders with one file, like a USB key. A worker may come back to these tests after others, so they are
 * collected here.
 */
const keys: string[] = [];
test.afterAll(() => {
  for (const key of keys.splice(0)) rmSync(key, { recursive: true, force: true });
});

/** Returns the address of a file on the key, under the name that a browser saves. */
function onKey(id: string): string {
  const key = mkdtempSync(join(tmpdir(), "key-"));
  keys.push(key);
  const file = join(key, `notes-${id}.html`);
  copyFileSync(join("dist", id, "notes.html"), file);
  return pathToFileURL(file).href;
}

/** Records the requests and console messages of the page. */
function heard(page: Page): string[] {
  const all: string[] = [];
  page.on("request", (request) => all.push(request.url()));
  page.on("console", (message) => all.push(message.text()));
  page.on("pageerror", (error) => all.push(error.message));
  return all;
}

for (const locale of languagesOf(import.meta.url)) {
  test.describe(`a file from a USB key, without network and without script (${locale.id})`, () => {
    test.use({ javaScriptEnabled: false });

    test.beforeEach(async ({ context }) => context.setOffline(true));

    test("it opens, makes no request, and Saint-Jérôme’s police is two taps from its letter", async ({
      page,
    }) => {
      const all = heard(page);
      const address = onKey(locale.id);
      await page.goto(address);
      await page.locator("nav a[href='#a3']").click();
      const { call } = placeView(facts(), placeById(facts(), "saint-jerome"));
      const row = page.locator("li", { has: page.locator("a", { hasText: /^Saint-Jérôme$/ }) }).first();
      await page.locator("details", { has: row }).locator("summary").click();
      const number = row.locator(`a[href="tel:${call?.value}"]`);
      await expect(number).toBeVisible();
      // A tap dials, so nothing may cover the number.
      await number.click({ trial: true });
      const link = row.getByRole("link", { name: "Saint-Jérôme", exact: true });
      const part = (await link.getAttribute("href"))!;
      expect(part).toMatch(/^#./);
      await link.click();
      await expect(page).toHaveURL(address + part);
      const body = page.locator(part);
      await expect(body).toBeInViewport();
      await expect(body.locator(`a[href="tel:${call?.value}"]`)).toBeVisible();
      expect(all).toEqual([address]);
    });

    test("each plan is one tap from the list and begins with its first action, and 911 stays on the screen", async ({
      page,
    }) => {
      /** Returns the distance from the top of the screen, in pixels. The page scrolls a moment after a tap. */
      const top = async (selector: string): Promise<number> =>
        (await page.locator(selector).boundingBox())?.y ?? Infinity;
      await page.goto(onKey(locale.id));
      for (const { id } of spread(SITUATIONS)) {
        const anchor = `b${SITUATIONS.findIndex((one) => one.id === id) + 1}`;
        await page.locator(`.r a[href="#${anchor}"]`).click();
        await expect(page.locator(`#${anchor}`)).toBeInViewport();
        await expect
          .poll(() => top(`#${anchor} .f`), { message: `${id}: the first action` })
          .toBeLessThan(640);
        const danger = await top("header a[href='tel:911']");
        expect(danger, `${id}: 911 has left the screen`).toBeGreaterThanOrEqual(0);
        expect(danger, `${id}: 911 has left the screen`).toBeLessThan(8);
        await page.locator(`#${anchor} > p:last-child > a`).click();
      }
    });

    test("on paper every fold is open and the numbers appear", async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(onKey(locale.id));
      const { call } = placeView(facts(), placeById(facts(), "saint-jerome"));
      await expect(page.locator(`details a[href="tel:${call?.value}"]`).first()).toBeVisible();
      const folded = await page
        .locator("details li")
        .evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length);
      expect(folded).toBe(0);
      await expect(page.locator("nav")).toBeHidden();
    });
  });

  for (const colorScheme of drawn(["light", "dark"] as const, 0)) {
    test(`axe finds nothing in the file for a phone (${locale.id}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(onKey(locale.id));
      // The file has two thousand rows. The rows of one fold, three items of each list and two plans are
      // enough.
      await page.evaluate(() => {
        document
          .querySelectorAll("details")
          .forEach((part, at) => (at === 0 ? (part.open = true) : part.remove()));
        document
          .querySelectorAll("li:nth-child(n + 4), article + article + article")
          .forEach((part) => part.remove());
      });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ runOnly: { type: "tag", values: TAGS }, rules: CONTRAST })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.length}, as ${nodes[0]?.html.slice(0, 120)}`),
      ).toEqual([]);
    });
  }

  test(`the page of handouts offers the file under a name that reveals nothing (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(`/${locale.id}/handouts/`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("a[download]").click(),
    ]);
    expect(download.suggestedFilename()).toBe(`notes-${locale.id}.html`);
  });
}

// Lines break at other places in each language.
test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES)
    test(`at 360 pixels, and with letters twice as large, nothing leaves the screen, and every target is high enough for a thumb (${locale.id})`, async ({
      page,
    }) => {
      const broken = new Broken();
      await page.goto(onKey(locale.id));
      // Script is off on the page, so the test reads its boxes from outside.
      const width = (): Promise<number> => page.locator("html").evaluate((html) => html.scrollWidth);
      broken.unless((await width()) <= 360, "wider than the screen");
      for (const summary of (await page.locator("summary").all()).slice(0, 4)) await summary.click();
      broken.unless((await width()) <= 360, "wider than the screen once open");
      const small = await page.locator("main a:visible, header a").evaluateAll((links) =>
        links
          .filter((link) => !link.closest("p, small, .x, .l, .q, i") || link.closest(".w"))
          .filter((link) => link.getBoundingClientRect().height < 44)
          .map((link) => `${link.getAttribute("href")} ${link.textContent}`),
      );
      broken.unless(small.length === 0, small.slice(0, 5).join("; "));
      await page.locator("html").evaluate((html) => (html.style.fontSize = "200%"));
      broken.unless((await width()) <= 360, "wider than the screen at twice the size");
      broken.expectNothing();
    });
});
