import type { CDPSession, Page } from "@playwright/test";

/** The width of a window in pixels, and the text size that the reader sets in the browser (usually 16). */
export interface Window {
  readonly width: number;
  readonly letters: number;
}

export async function resize(page: Page, session: CDPSession, { width, letters }: Window): Promise<void> {
  await session.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: letters } });
  await page.setViewportSize({ width, height: 640 });
}
