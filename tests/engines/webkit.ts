import { spawn, type ChildProcess } from "node:child_process";
import { Builder, By, Key, type WebDriver, type WebElement, error } from "selenium-webdriver";
import { findWebKit } from "../../scripts/setup/webkit.ts";
import { freePort } from "../servers/support.ts";
import { aim, seen, type Engine, type Tab } from "./tab.ts";

const SIZE = { width: 500, height: 850 };

/**
 * Opens a WebKit.
 *
 * @param waits whether each command waits for the loading page. A script on its way to a page that is being
 * replaced gets no answer, and blocks every later command. The driver gets no event for Back from an empty
 * tab.
 * @throws Error when WebKit, its driver or a virtual screen is missing
 */
export async function openWebKit(waits = true): Promise<Engine> {
  const found = findWebKit();
  if (!found) throw new Error("No WebKit: run `node scripts/setup/webkit.ts`.");
  // Xvfb writes the number of the screen that it chose.
  const screen = spawn(found.screen, ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = `:${await firstLine(screen)}`;
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: "ignore",
  });
  const stop = (): void => [driver, screen].forEach((program) => program.kill());
  // A test that hangs is killed without notice.
  process.once("exit", stop);
  try {
    const browser = await connect(port, found.browser, waits);
    await browser.manage().window().setRect(SIZE);
    return { name: "WebKit", tab: tabOf(browser), close: () => browser.quit().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

function tabOf(browser: WebDriver): Tab {
  const tab: Tab = {
    fresh: async () => {
      const old = await browser.getWindowHandle();
      await browser.switchTo().newWindow("tab");
      const own = await browser.getWindowHandle();
      await browser.switchTo().window(old);
      await browser.close();
      await browser.switchTo().window(own);
    },
    open: (url) => browser.get(url),
    read: (expression) => browser.executeScript(`return (${expression});`),
    tap: async (selector) => {
      await aim(tab, selector);
      // A real tap, because Back skips a page that only a script opened.
      const find = () => browser.executeScript<WebElement>(`return ${seen(selector)};`);
      try {
        await (await find()).click();
      } catch (fault) {
        // The page drew it anew between the two commands: a finger would meet the new one.
        if (!(fault instanceof error.StaleElementReferenceError)) throw fault;
        await (await find()).click();
      }
    },
    type: async (selector, text) => browser.findElement(By.css(selector)).sendKeys(text),
    shift: async (times) => {
      const actions = browser.actions();
      for (let pressed = 0; pressed < times; pressed += 1) actions.keyDown(Key.SHIFT).keyUp(Key.SHIFT);
      await actions.perform();
    },
    hearsOfBack: false,
    back: () => browser.navigate().back(),
    move: (steps) => (steps < 0 ? browser.navigate().back() : browser.navigate().forward()),
  };
  return tab;
}

async function connect(port: number, binary: string, waits: boolean): Promise<WebDriver> {
  const capabilities = {
    browserName: "MiniBrowser",
    pageLoadStrategy: waits ? "normal" : "none",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  };
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.stdout?.once("data", (data: Buffer) => resolve(data.toString().trim()));
    program.once("exit", (code) => reject(new Error(`the screen in memory ended with ${code}`)));
  });
}
