import { facts, site } from "../../../src/site/site.ts";
import { sheetSources } from "../../../src/features/report/load/load.ts";
import { readFileSync } from "node:fs";
import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { settled } from "../support.ts";
import type { LeafField } from "../../../src/features/report/sheet-facts.schema.ts";

/** A word that is on no page. If it appears somewhere, the page stored or sent it. */
export const TYPED = "zzqxsecret";
/** A parent's story, without a day that changes with the day of reading. */
export const STORY = `${TYPED} ابنتي عمرها 13 سنة، ساكنين بلافال. On Snapchat @${TYPED}_07 wants 300 $ in gift cards. He said he will kill her.`;
/** The details that the page offers for it: kind, value and source words. */
export const READ: readonly (readonly [kind: string, value: string, words: string])[] = [
  ["age", "13", "13 سنة"],
  ["town", "65005", "لافال"],
  ["app", "snapchat", "Snapchat"],
  ["handle", `${TYPED}_07`, `@${TYPED}_07`],
  ["amount", "300 CAD", "300 $"],
];
/** The right role for each of these. */
const RIGHT = ["age-child", "town", "app", "handle-theirs", "amount-asked"];

const fields = () => sheetSources(site()).sheet.sections.flatMap((section) => section.fields);
/** The situations that the sheet offers. */
export const SITUATIONS_OF_SHEET: readonly string[] =
  (fields().find(({ id }) => id === "situation") as LeafField).options ?? [];
/** Returns the fragment with which a plan leads to the sheet, as in "#11c". */
export const fromPlan = (situation: string, reader: string): string =>
  `#${facts().situations.get(situation)!.slug.slice(5)}${"abcde"[READERS.findIndex((id) => id === reader)]}`;

/** Opens the sheet and waits until its script runs. */
export async function openSheet(page: Page, { id }: Locale, hash = ""): Promise<void> {
  await page.goto(`/${id}/sheet/${hash}`);
  await page.waitForFunction(() => customElements.get("report-sheet") !== undefined);
}

/** Shows the rest of the sheet, as a person does who would rather answer questions than tell. */
export async function beginRest(page: Page): Promise<void> {
  const ask = page.locator("[data-do=ask]");
  if (await ask.isVisible()) await ask.click();
  await expect(page.locator("[data-step=safe]")).toBeVisible();
}

/** Ticks an option of a field by a click on its words, as a finger does. */
export async function tick(page: Page, field: string, option: string): Promise<void> {
  await beginRest(page);
  const label = page.locator(`[data-field="${field}"] label:has([value="${option}"])`);
  // Scrolls away from elements that are fixed at the bottom.
  await label.evaluate((part) => part.scrollIntoView({ block: "center" }));
  await label.click();
}

/** Opens a question that the page has answered already. */
export async function change(page: Page, field: string): Promise<void> {
  const line = page.locator(`[data-line="${field}"] button`);
  if (await line.isVisible()) await line.click();
}

/** Chooses what happened. */
export async function happened(page: Page, situation: string): Promise<void> {
  await beginRest(page);
  await change(page, "situation");
  await page.locator("#situation").selectOption(situation);
}

/** Answers that it is safe, what happened and who writes. */
export async function begin(page: Page, situation: string, reader: string): Promise<void> {
  await tick(page, "safe", "yes");
  await happened(page, situation);
  await change(page, "reporter");
  await tick(page, "reporter", reader);
}

/** Returns the lines of the found details. */
export const linesOf = (page: Page): Locator => page.locator("[data-heard] li");
export const lineOf = (page: Page, kind: string): Locator =>
  page.locator(`[data-heard] li[data-kind="${kind}"]`);

/** Types a story and waits until the page finds something in it. */
export async function tell(page: Page, text: string): Promise<void> {
  await page.locator("#words").fill(text);
  await expect(linesOf(page)).not.toHaveCount(0);
}

/** Returns the answer that a detail has one role. */
export const boxOf = (page: Page, role: string): Locator =>
  page.locator(`[data-heard] input[value="${role}"]`);

/** Answers with these roles. */
export async function take(page: Page, ...roles: readonly string[]): Promise<void> {
  await page.locator("[data-heard-more]").evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  for (const role of roles.length > 0 ? roles : RIGHT) await boxOf(page, role).check();
  await expect(page.locator("[data-taken]")).not.toBeEmpty();
}

/** Ticks a town, Laval, then adds an amount before it. The page finds the amount and does not tick it. */
export async function takeTown(page: Page): Promise<void> {
  await tell(page, "on reste à Laval");
  await take(page, "town");
  await page.locator("#words").fill("Il veut 300 $. On reste à Laval");
  await expect(lineOf(page, "amount")).toContainText("300");
}

/** Opens all folds, as a person does who wants to answer more questions. */
export async function openAll(page: Page): Promise<void> {
  await beginRest(page);
  await expect(page.locator("[data-step=more]")).toBeVisible();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>("report-sheet details"))
      part.open = true;
  });
}

/**
 * Fills a sheet with something of each kind: answers, a story, ticked details and typed text. It waits until the
 * handover has the last answer, and so all of them.
 */
export async function fillSheet(page: Page): Promise<void> {
  await begin(page, "threatened-with-images", "my-child");
  await tell(page, STORY);
  await take(page);
  await openAll(page);
  await page.locator("#first-contact").fill("2026-11-20");
  await page.locator("#known-as").fill(`${TYPED} Max`);
  await tick(page, "asked", "money");
  await expectMachine(page, { ASKED: "money" });
}

/** Returns the handover when it contains `text`. */
export async function handed(page: Page, text: string): Promise<string> {
  const out = page.locator("[data-out]");
  await expect(out).toContainText(text);
  return (await out.textContent()) ?? "";
}

/** Returns the machine lines, as key and value, without the changing moment. */
export async function machineOf(page: Page): Promise<Record<string, string>> {
  const lines = await page.locator("[data-out] [data-block=machine] p").allTextContents();
  const pairs = lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);
  return Object.fromEntries(pairs.filter(([key]) => key !== "FILLED"));
}

/** Waits until the machine lines hold these. The page writes them a moment after the person has typed or ticked. */
export const expectMachine = (page: Page, lines: Readonly<Record<string, unknown>>): Promise<void> =>
  expect.poll(() => machineOf(page)).toMatchObject(lines);

/** Expects every field to be untouched, with nothing read and no handover. */
export async function expectEmpty(page: Page): Promise<void> {
  await expect(page.locator("report-sheet")).not.toHaveAttribute("data-filled");
  await expect(linesOf(page)).toHaveCount(0);
  // Browsers bring fields back while a page loads, and the page empties them when it is shown.
  await settled(page);
  const left = await page.evaluate((typed) => {
    const all = [
      ...document.querySelectorAll<HTMLInputElement>(
        "report-sheet form :is(input:not([data-language]), textarea, select)",
      ),
    ];
    const filled = all.filter(({ type, checked, value }) =>
      type === "radio" || type === "checkbox" ? checked : value !== "",
    );
    return {
      fields: all.length > 50,
      filled: filled.map(({ id }) => id),
      typed: document.documentElement.outerHTML.includes(typed),
    };
  }, TYPED);
  expect(left).toEqual({ fields: true, filled: [], typed: false });
}

/** Expects all storage to be empty, and no typed text in the history or the address. */
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

/** Returns the text of a downloaded file. */
export async function textOf(download: Download): Promise<string> {
  return readFileSync((await download.path())!, "utf8");
}
