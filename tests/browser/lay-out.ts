import type { Page } from "@playwright/test";

/**
 * Lays a page out to its end, as for someone who has read it through: far below, a height is a guess until one
 * comes near, and what looks at a whole page at once would take one part for covered by another.
 */
export const layOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });

/** The same with every fold open. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  await layOut(page);
}
