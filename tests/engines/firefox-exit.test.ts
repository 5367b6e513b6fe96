import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { AddressInfo } from "node:net";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { serve } from "../../deploy/serve.ts";
import { findFirefox } from "../../scripts/setup/firefox.ts";
import { exitUrl, facts, locales } from "../../src/content/site.ts";

const BEFORE = "http://before.test/";
const [situation] = facts().situations.values();
const server = await serve(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
let browser: Browser;

before(async () => {
  const executablePath = findFirefox();
  assert.ok(
    executablePath,
    "No Firefox: run `node scripts/setup/firefox.ts`, or set FIREFOX_PATH to its program.",
  );
  browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
});

after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

for (const locale of locales()) {
  const home = `${origin}/${locale.id}/`;
  const plan = `${home}${situation?.slug}/`;
  const exit = exitUrl(locale);

  test(`Firefox, ${locale.id}: Back after the exit shows no page of the site`, async () => {
    const page = await visit(BEFORE, home, plan);
    await page.click("a.exit");
    await at(page, exit);
    await history(page, -1);
    await at(page, exit);
    await history(page, -1);
    await at(page, BEFORE);
    await page.close();
  });

  test(`Firefox, ${locale.id}: Shift pressed three times leaves for good`, async () => {
    const page = await visit(BEFORE, plan);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Shift");
    await at(page, exit);
    await history(page, -1);
    await at(page, BEFORE);
    await page.close();
  });

  test(`Firefox, ${locale.id}: Back within the site still works, and brings no answer back`, async () => {
    const page = await visit(home, plan);
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].at(-1)?.click(),
    );
    await history(page, -1);
    await at(page, home);
    await history(page, 1);
    await at(page, plan);
    await page.waitForFunction(() => !document.querySelector("input:checked"));
    await page.close();
  });
}

/** A new tab that has gone through these addresses by links, as a visitor does; other sites are answered here. */
async function visit(first: string, ...next: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const answer = request.url().startsWith(origin)
      ? request.continue()
      : request.respond({ contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" });
    // A page may be left before its request is answered: then there is nothing to answer any more.
    answer.catch(() => undefined);
  });
  await page.goto(first);
  for (const url of next) {
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement("a"), { href });
      document.body.append(link);
      setTimeout(() => link.click());
    }, url);
    await at(page, url);
  }
  return page;
}

/** Waits until a page has arrived and is shown: a page from the browser's memory never loads. */
async function at(page: Page, url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const where = await page
      .evaluate(() => `${location.href} ${document.readyState} ${!!document.querySelector("h1")}`)
      .catch(() => "");
    if (where === `${url} complete true`) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(await page.evaluate(() => location.href), url);
}

async function history(page: Page, steps: number): Promise<void> {
  await page.evaluate((by) => void setTimeout(() => window.history.go(by)), steps);
  await new Promise((resolve) => setTimeout(resolve, 700));
}
