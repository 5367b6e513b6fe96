import { chromium, type CDPSession, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/setup/browser.ts";
import { aim, middleOf, type Engine, type Tab } from "./tab.ts";

/**
 * Opens a Chromium.
 *
 * @param keeps whether the browser keeps whole pages in memory for Back, as visitors' browsers do
 * @param folder the profile folder of the browser; "" for a temporary one
 * @throws Error when there is no Chromium on this machine
 */
export async function openChromium(
  keeps = true,
  folder = "",
  args: readonly string[] = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
): Promise<Engine> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error("No Chromium: run `node scripts/setup/browser.ts`, or set CHROME_PATH to its program.");
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    viewport: { width: 450, height: 800 },
    args: ["--no-sandbox", "--disable-gpu", ...args],
    ignoreDefaultArgs: keeps ? ["--disable-back-forward-cache"] : [],
  });
  let page: Page;
  let devtools: CDPSession;
  const tab: Tab = {
    fresh: async () => {
      const old = context.pages();
      page = await context.newPage();
      devtools = await context.newCDPSession(page);
      // A tab that still waits for a page may never close.
      for (const one of old) void one.close().catch(() => undefined);
    },
    open: (url) => tab.read(`void setTimeout(() => location.assign(${JSON.stringify(url)}))`),
    // Playwright gets no event for a page that comes back from the browser's memory.
    read: async (expression) => {
      const { result, exceptionDetails } = await devtools.send("Runtime.evaluate", {
        expression: `(${expression})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    tap: async (selector) => {
      await aim(tab, selector);
      const { x, y } = await tab.read<{ x: number; y: number }>(middleOf(selector));
      await page.mouse.click(x, y);
    },
    type: async (selector, text) => {
      await tab.read(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      await page.keyboard.type(text);
    },
    shift: async (times) => {
      for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press("Shift");
    },
    hearsOfBack: true,
    back: () => tab.read("void setTimeout(() => history.back())"),
    // An error page runs no script that a test sends.
    move: async (steps) => {
      const { currentIndex, entries } = await devtools.send("Page.getNavigationHistory");
      const entry = entries[currentIndex + steps];
      if (entry) await devtools.send("Page.navigateToHistoryEntry", { entryId: entry.id });
    },
  };
  await tab.fresh();
  return { name: "Chromium", tab, close: () => context.close() };
}
