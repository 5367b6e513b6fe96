// Browsers keep whole pages in memory for Back. Playwright turns this off; these tests turn it on, as for
// visitors.
import { siteIn } from "../../../src/site/site.ts";
import { exitUrl } from "../../../src/shell/exit/exit-url.view.ts";
import { expect, type Page } from "@playwright/test";
import { findBrowser } from "../../../scripts/setup/browser.ts";
import { doorOf, languagesOf, planOf, SITUATIONS, test, settled } from "../support.ts";
import { answerForExit, BEFORE, EXITS, leave } from "./way-out.ts";

// Both tests share one browser, because a full browser takes longer to start than the tests run.
test.describe.configure({ mode: "default" });
test.use({
  isAlone: true,
  launchOptions: {
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

const ELSEWHERE = "http://elsewhere.test/";
const [situation] = SITUATIONS;
if (!situation) throw new Error("src/data/situations: none");

/** How often a page of this file went back or forward. */
let moves = 0;

test.beforeEach(async ({ page }) => {
  await page.route(/\.test\/$/, (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Elsewhere</h1>" }),
  );
});

for (const locale of languagesOf(import.meta.url)) {
  const home = doorOf(locale);
  const plan = planOf(situation, locale);

  test(`${locale.id}: after the exit, Back leads to the page before the visit, and Forward to no page of the visit`, async ({
    page,
  }) => {
    await answerForExit(page);
    await page.goto(BEFORE);
    await page.goto(home);
    await page.locator(`main a[href="${plan}"]`).click();
    await at(page, plan);
    await leave(page);
    await at(page, exitUrl(siteIn(locale)));
    await history(page, -1);
    await at(page, BEFORE);
    await history(page, 1);
    await at(page, exitUrl(siteIn(locale)));
    const shown: string[] = [];
    page.on("framenavigated", (frame) => shown.push(new URL(frame.url()).pathname));
    await page.evaluate(() => void setTimeout(() => window.history.forward()));
    // Only the front page, which is leaving again.
    await expect.poll(() => shown).toContain("/");
    await expect.poll(() => EXITS.includes(page.url())).toBe(true);
    expect(shown).not.toContain(home);
    expect(shown).not.toContain(plan);
  });

  test(`${locale.id}: Back within the site and from another site shows the page again, without the answers`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.locator(`main a[href="${plan}"]`).click();
    await at(page, plan);
    await settled(page);
    await page.locator("input[type=radio]:visible").last().check({ force: true });
    await history(page, -1);
    await at(page, home);
    await history(page, 1);
    await at(page, plan);
    await expect(page.locator("input:checked")).toHaveCount(0);
    await page.evaluate((url) => void setTimeout(() => location.assign(url)), ELSEWHERE);
    await at(page, ELSEWHERE);
    await history(page, -1);
    await at(page, plan);
  });
}

/**
 * Waits until a page is fully visible. A page from memory never loads, so Playwright's own waiting would not
 * end.
 */
async function at(page: Page, url: string): Promise<void> {
  const shown = () =>
    page.evaluate(() => location.href + (document.querySelector("h1") ? "" : " empty")).catch(() => "");
  await expect.poll(shown).toMatch(new RegExp(`${url.replaceAll(/[.?]/g, "\\$&")}$`));
}

/** Goes back or forward as a visitor does, until another page is visible. */
async function history(page: Page, steps: number): Promise<void> {
  moves += 1;
  // A page from memory has an older mark, a new page has none.
  await page.evaluate((mark) => Object.assign(window, { mark }), moves);
  await page.evaluate((by) => void setTimeout(() => window.history.go(by)), steps);
  const shown = () => page.evaluate(() => (window as { mark?: number }).mark ?? 0).catch(() => moves);
  await expect.poll(shown).not.toBe(moves);
}
