import type { CDPSession, Page } from "@playwright/test";

/** A window's width in pixels, and the letters that the reader has set in the browser: 16 is usual. */
export interface Window {
  readonly width: number;
  readonly letters: number;
}

export async function resize(page: Page, session: CDPSession, { width, letters }: Window): Promise<void> {
  await session.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: letters } });
  await page.setViewportSize({ width, height: 640 });
}
