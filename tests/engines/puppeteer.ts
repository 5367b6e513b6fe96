import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { aim, seen, type Engine, type Tab } from "./tab.ts";

/** One tab of a browser that puppeteer drives. */
export async function byPuppeteer(browser: Browser): Promise<Omit<Engine, "name">> {
  let page!: Page;
  const fresh = async () => {
    const old: Page | undefined = page;
    page = await browser.newPage();
    await page.setViewport({ width: 450, height: 800 });
    // One that still waits for a page may never close.
    void old?.close().catch(() => undefined);
  };
  await fresh();
  const tab: Tab = {
    fresh,
    // A page that comes back from the browser's memory never tells the driver that it loaded: the journeys look for themselves.
    open: (url) =>
      page.evaluate(`void setTimeout(() => location.assign(${JSON.stringify(url)}))`) as Promise<void>,
    read: (expression) => page.evaluate(`(${expression})`) as Promise<never>,
    tap: async (selector) => {
      await aim(tab, selector);
      await ((await page.evaluateHandle(seen(selector))) as ElementHandle<Element>).click();
    },
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    shift: async (times) => {
      for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press("Shift");
    },
    hearsOfBack: true,
    back: () => page.evaluate("void setTimeout(() => history.back())") as Promise<void>,
    // The page of an error runs nothing that is asked of it.
    move: async (steps) => void (steps < 0 ? page.goBack() : page.goForward()).catch(() => undefined),
  };
  return { close: () => browser.close(), tab };
}
