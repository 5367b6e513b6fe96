import { siteIn } from "../../../src/site/site.ts";
import { exitUrl } from "../../../src/shell/exit/exit-url.view.ts";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { LOCALES } from "../support.ts";

/** Replaces the ordinary page, so that these tests do not request the real one. */
const ORDINARY = { contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" };

/** A page of another site, opened before the visit. */
export const BEFORE = "http://before.test/";
/** An address of the same site, opened before the page that the reader leaves. */
export const earlier = ({ id }: Locale): string => `/${id}/police/`;

export const exitOf = (page: Page): Locator => page.locator("a.exit");

/** Makes every wait of a page of a second or more a hundred times as long. */
export const waitLonger = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { setTimeout: wait } = window;
    Object.assign(window, {
      setTimeout: (call: () => void, time = 0) => wait(call, time < 1000 ? time : 100 * time),
    });
  });

/** Returns the element that says how many presses are missing. */
export const progressOf = (page: Page): Locator => page.locator(".exit + [role=status]");

/** Clicks the exit. */
export const leave = (page: Page): Promise<void> => exitOf(page).click();

/** The targets of the exits of all pages, with the page without a language. */
export const EXITS = LOCALES.map((locale) => exitUrl(siteIn(locale)));

/**
 * Answers for the ordinary pages behind the exits, and for the page before the visit. The answers always come, but
 * on a busy machine they may come later than the exit waits, so here it waits longer.
 */
export async function answerForExit(page: Page): Promise<void> {
  await waitLonger(page);
  for (const url of [...EXITS, BEFORE]) await page.route(url, (route) => route.fulfill(ORDINARY));
}

/**
 * Clicks the exit and reads the page before the browser does anything else. `seen` is the width of what
 * remains, in pixels.
 */
export function leaveAndLook(page: Page) {
  return page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>("a.exit")!.click();
    const [left] = document.body.children;
    return {
      title: document.title,
      address: location.href.slice(location.origin.length),
      words: document.body.innerText.trim(),
      elements: document.body.children.length,
      role: left?.role,
      seen: left?.getBoundingClientRect().width,
    };
  });
}

/**
 * Returns the edges that hold the exit, whatever the width of its word: the end of the page and the bottom of
 * the screen.
 */
export function edges(
  box: { x: number; y: number; width: number; height: number } | null,
  { dir }: Locale,
): string {
  if (!box) return "not shown";
  return `${dir === "rtl" ? box.x : box.x + box.width} ${box.y + box.height}`;
}

/** Expects nothing from the visit in the browser's storage or history. */
export async function leavesNothing(page: Page): Promise<void> {
  const held = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    state: history.state as unknown,
    address: location.search + location.hash,
  }));
  expect(held).toEqual({ cookie: "", local: 0, session: 0, databases: 0, state: null, address: "" });
}
