import { expect, type Browser, type ViewportSize, type Page } from "@playwright/test";
import { addresses } from "../page-kinds.ts";
import { Broken, languagesOf, seenText, test, tried } from "../support.ts";

/**
 * Elements that only shorten a page (the field before the list of towns, the box before the list of what
 * happens, "open now" next to the hours) or depend on script.
 */
const SHORTCUTS = "find-box > :first-child, tell-box, open-now, .lamp, noscript";
/** The sheet has its questions twice: for the screen, and for paper when script is off. */
const SHEET = "report-sheet form, report-sheet > section";

for (const locale of languagesOf(import.meta.url)) {
  test(`4. Works without script: every kind of page says the same (${locale.id})`, async ({
    browser,
    viewport,
  }) => {
    const [off, on] = [await pageOf(browser, viewport, false), await pageOf(browser, viewport, true)];
    const broken = new Broken();
    for (const address of tried(addresses(locale))) {
      const [without, with_] = await Promise.all([textAt(off, address), textAt(on, address)]);
      broken.unless(without === with_, `${address}: ${firstDifference(without, with_)}`);
      broken.unless(
        (await deadControls(off)) === 0,
        `${address}: something to fill in that only script answers`,
      );
    }
    broken.expectNothing();
    await Promise.all([off.context().close(), on.context().close()]);
  });

  test(`4. Works without script: where the find box would be, a link leads to every town (${locale.id})`, async ({
    browser,
    viewport,
  }) => {
    const page = await pageOf(browser, viewport, false);
    await page.goto(`/${locale.id}/police/`);
    await page.locator("find-box > a.link").first().click();
    await expect(page).toHaveURL(`/${locale.id}/a-z/`);
    for (const address of [`/${locale.id}/`, `/${locale.id}/no-such-page/`]) {
      await page.goto(address);
      await expect(page.locator("tell-box"), address).toBeHidden();
      await page.locator(`main a[href="/${locale.id}/a-z/"]`).click();
      await expect(page, address).toHaveURL(`/${locale.id}/a-z/`);
    }
    await page.context().close();
  });
}

async function pageOf(
  browser: Browser,
  viewport: ViewportSize | null,
  javaScriptEnabled: boolean,
): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled, viewport })).newPage();
}

/**
 * Returns everything that a reader reads on a page, without its shortcuts and without the words of the sheet
 * for screen or paper.
 */
async function textAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.evaluate(
    (parts) => document.querySelectorAll(parts).forEach((part) => part.remove()),
    `${SHORTCUTS}, ${SHEET}`,
  );
  return seenText(page);
}

/**
 * Returns the number of fields and buttons that need a script. Radio buttons work with the style sheet alone,
 * and people tick boxes on paper.
 */
function deadControls(page: Page): Promise<number> {
  return page
    .locator(":is(button, select, textarea, input:not([type=radio], [type=checkbox])):visible")
    .count();
}

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `“${a.slice(Math.max(0, at - 30), at + 60)}” and “${b.slice(Math.max(0, at - 30), at + 60)}”`;
}
