import puppeteer from "puppeteer-core";
import { findBrowser } from "../../scripts/setup/browser.ts";
import { byPuppeteer } from "./puppeteer.ts";
import type { Engine } from "./tab.ts";

/**
 * @param keeps whether pages are kept whole for Back, as visitors' browsers do
 * @throws Error when there is no Chromium on this machine
 */
export async function openChromium(keeps = true): Promise<Engine> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error("No Chromium: run `node scripts/setup/browser.ts`, or set CHROME_PATH to its program.");
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      // No name is asked of anyone.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ...(keeps ? [] : ["--disable-back-forward-cache"]),
    ],
  });
  return { name: "Chromium", ...(await byPuppeteer(browser)) };
}
