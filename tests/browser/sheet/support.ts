import { readFileSync } from "node:fs";
import { expect, type Download, type Page } from "@playwright/test";
import type { Locale } from "../../../src/schema/shared/locale.ts";

/** A word that no page holds: where it turns up, it was kept or sent. */
export const TYPED = "zzqxsecret";

/** Opens the sheet and waits until it lives. */
export async function openSheet(page: Page, { id }: Locale): Promise<void> {
  await page.goto(`/${id}/sheet/`);
  await page.waitForFunction(() => customElements.get("report-sheet") !== undefined);
}

/** Ticks an option of a field, as a finger does: on its words. */
export async function tick(page: Page, field: string, option: string): Promise<void> {
  const label = page.locator(`[data-field="${field}"] label:has([value="${option}"])`);
  // Away from what stands fixed at the lower edge.
  await label.evaluate((part) => part.scrollIntoView({ block: "center" }));
  await label.click();
}

/** A sheet with something of each sort. */
export async function fillSheet(page: Page): Promise<void> {
  await tick(page, "safe", "yes");
  await tick(page, "situation", "threatened-with-images");
  await tick(page, "age-band", "14-15");
  await page.locator("#town").fill(`${TYPED} town`);
  await page.locator("#account-platform-0").selectOption("snapchat");
  await page.locator("#user-name-0").fill(`${TYPED}_07`);
  await tick(page, "asked", "money");
  await page.locator("#last-contact").fill("2026-11-20");
  await page.locator("#words").fill(`${TYPED} قال لي إنه سيرسلها`);
}

/** What is handed over, once it says `text`. */
export async function handed(page: Page, text: string): Promise<string> {
  const out = page.locator("[data-out]");
  await expect(out).toContainText(text);
  return (await out.textContent()) ?? "";
}

/** Every field as it is when nobody has touched it, and nothing handed over. */
export async function expectEmpty(page: Page): Promise<void> {
  await expect(page.locator("report-sheet")).not.toHaveAttribute("data-filled");
  const left = await page.evaluate((typed) => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>("form:has(.sheet-section) :is(input, textarea, select)"),
    ];
    const filled = fields.filter(({ type, checked, value }) =>
      type === "radio" || type === "checkbox" ? checked : value !== "",
    );
    return { filled: filled.map(({ id }) => id), typed: document.documentElement.outerHTML.includes(typed) };
  }, TYPED);
  expect(left).toEqual({ filled: [], typed: false });
}

/** No storage of any kind holds anything; the history and the address say nothing of what was typed. */
export async function expectNoTrace(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: history.state as unknown,
    address: location.search + location.hash,
    title: document.title,
  }));
  expect(kept).toEqual({
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    state: null,
    address: "",
    title: expect.not.stringContaining(TYPED),
  });
}

/** The text of a downloaded file. */
export async function textOf(download: Download): Promise<string> {
  return readFileSync((await download.path())!, "utf8");
}
