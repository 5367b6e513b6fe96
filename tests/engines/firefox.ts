import puppeteer from "puppeteer-core";
import { findFirefox } from "../../scripts/setup/firefox.ts";
import { byPuppeteer } from "./puppeteer.ts";
import type { Engine } from "./tab.ts";

/**
 * @param keeps whether pages are kept whole for Back, as visitors' browsers do
 * @throws Error when there is no Firefox on this machine
 */
export async function openFirefox(keeps = true): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error("No Firefox: run `node scripts/setup/firefox.ts`, or set FIREFOX_PATH to its program.");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: keeps
      ? {}
      : { "browser.sessionhistory.max_total_viewers": 0, "fission.bfcacheInParent": false },
  });
  return { name: "Firefox", ...(await byPuppeteer(browser)) };
}
