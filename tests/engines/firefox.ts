import puppeteer, { type ElementHandle } from "puppeteer-core";
import { findFirefox } from "../../scripts/setup/firefox.ts";
import { seen, type Engine } from "./tab.ts";

/** @throws Error when there is no Firefox on this machine */
export async function openFirefox(): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error("No Firefox: run `node scripts/setup/firefox.ts`, or set FIREFOX_PATH to its program.");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 450, height: 800 });
  return {
    name: "Firefox",
    close: () => browser.close(),
    tab: {
      // A page that comes back from the browser's memory never tells the driver that it loaded: the journeys look for themselves.
      open: (url) =>
        page.evaluate(`void setTimeout(() => location.assign(${JSON.stringify(url)}))`) as Promise<void>,
      read: (expression) => page.evaluate(`(${expression})`) as Promise<never>,
      tap: async (selector) => {
        const found = await page.evaluateHandle(
          `{ const one = ${seen(selector)}; one.scrollIntoView({ block: "center" }); one; }`,
        );
        await (found as ElementHandle<Element>).click();
      },
      type: async (selector, text) => {
        await page.focus(selector);
        await page.keyboard.type(text);
      },
      shift: async (times) => {
        for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press("Shift");
      },
      back: () => page.evaluate("void setTimeout(() => history.back())") as Promise<void>,
    },
  };
}
