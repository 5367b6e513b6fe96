import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { AddressInfo } from "node:net";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { serve } from "../../../deploy/serve.ts";
import { findFirefox } from "../../../scripts/setup/firefox.ts";
import { exitUrl, facts, locales } from "../../../src/content/site.ts";
import { drawn, SAID } from "../../shared/sample.ts";

const BEFORE = "http://before.test/";
const [situation] = facts().situations.values();
const server = await serve(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
/** A tenth of a second each: a minute, for a machine that does other work. */
const TRIES = 600;
/** Where a walk leads, in one language. */
interface Addresses {
  readonly home: string;
  readonly plan: string;
  readonly exit: string;
}
let browser: Browser;
/** How often a page of this file has gone back or forward. */
let moves = 0;

before(async () => {
  console.log(SAID);
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

/** Each walk in one language, drawn by the seed, another in the next; in every language when `FULL`. */
function walk(turn: number, title: string, run: (at: Addresses) => Promise<void>): void {
  for (const locale of drawn(locales(), turn)) {
    const home = `${origin}/${locale.id}/`;
    test(`Firefox, ${locale.id}: ${title}`, () =>
      run({ home, plan: `${home}${situation?.slug}/`, exit: exitUrl(locale) }));
  }
}

walk(0, "Back after the exit leads to what came before the visit", async ({ home, plan, exit }) => {
  const page = await visit(BEFORE, home, plan);
  await page.click("a.exit");
  await at(page, exit);
  await history(page, -1);
  await at(page, BEFORE);
  await page.close();
});

walk(1, "Shift pressed three times leaves for good", async ({ plan, exit }) => {
  const page = await visit(BEFORE, plan);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Shift");
  await at(page, exit);
  await history(page, -1);
  await at(page, BEFORE);
  await page.close();
});

walk(2, "Back within the site still works, and brings no answer back", async ({ home, plan }) => {
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
  for (let tries = 0; tries < TRIES; tries += 1) {
    const where = await page
      .evaluate(() => `${location.href} ${document.readyState} ${!!document.querySelector("h1")}`)
      .catch(() => "");
    if (where === `${url} complete true`) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(await page.evaluate(() => location.href), url);
}

/** Back or Forward, until this page is no longer the one that shows. */
async function history(page: Page, steps: number): Promise<void> {
  moves += 1;
  // A page that the browser keeps has an older mark, a new one has none.
  await page.evaluate((mark) => void Object.assign(window, { mark }), moves);
  await page.evaluate((by) => void setTimeout(() => window.history.go(by)), steps);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const mark = await page.evaluate(() => (window as { mark?: number }).mark ?? 0).catch(() => moves);
    if (mark !== moves) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`${page.url()} never went by ${steps}`);
}
