import { siteIn } from "../../../src/site/site.ts";
import { exitUrl } from "../../../src/shell/exit/exit-url.view.ts";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { LOCALES } from "../support.ts";

/** What the ordinary page is in these tests: nothing here asks the real one. */
const ORDINARY = { contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" };

/** A page of another site, opened before the visit. */
export const BEFORE = "http://before.test/";
/** An address of the same site, opened before the page that is left. */
export const earlier = ({ id }: Locale): string => `/${id}/police/`;

export const exitOf = (page: Page): Locator => page.locator("a.exit");

/** Where the presses that are still missing are said. */
export const progressOf = (page: Page): Locator => page.locator(".exit + [role=status]");

/** Takes the exit. */
export const leave = (page: Page): Promise<void> => exitOf(page).click();

/** Where the exits of all pages lead: that of the page without a language too. */
export const EXITS = LOCALES.map((locale) => exitUrl(siteIn(locale)));

/** Answers in place of the ordinary pages that the exits lead to, and of the page before the visit. */
export async function answerForExit(page: Page): Promise<void> {
  for (const url of [...EXITS, BEFORE]) await page.route(url, (route) => route.fulfill(ORDINARY));
}

/** Taps the exit and looks at the page before the browser does anything else; `seen` is the width of what is left, in pixels. */
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

/** The edges that the exit hangs from, whatever the width of its word: the page's end and the screen's foot. */
export function edges(
  box: { x: number; y: number; width: number; height: number } | null,
  { dir }: Locale,
): string {
  if (!box) return "not shown";
  return `${dir === "rtl" ? box.x : box.x + box.width} ${box.y + box.height}`;
}

/** Neither the browser's stores nor the history hold anything of the visit. */
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
