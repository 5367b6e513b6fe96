import { facts, site } from "../../../src/site/site.ts";
import { sheetSources } from "../../../src/features/report/load/load.ts";
import { readFileSync } from "node:fs";
import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import type { LeafField } from "../../../src/features/report/sheet-facts.schema.ts";

/** A word that no page holds: where it turns up, it was kept or sent. */
export const TYPED = "zzqxsecret";
/** Told by a parent, without a day that changes with the day of reading. */
export const STORY = `${TYPED} ابنتي عمرها 13 سنة، ساكنين بلافال. On Snapchat @${TYPED}_07 wants 300 $ in gift cards. He said he will kill her.`;
/** What is offered of it, as kind, value and the words it comes from. */
export const READ: readonly (readonly [kind: string, value: string, words: string])[] = [
  ["age", "13", "13 سنة"],
  ["town", "65005", "لافال"],
  ["app", "snapchat", "Snapchat"],
  ["handle", `${TYPED}_07`, `@${TYPED}_07`],
  ["amount", "300 CAD", "300 $"],
];
/** What each of these is. */
const RIGHT = ["age-child", "town", "app", "handle-theirs", "amount-asked"];

const fields = () => sheetSources(site()).sheet.sections.flatMap((section) => section.fields);
/** What may have happened, as the sheet offers it. */
export const SITUATIONS_OF_SHEET: readonly string[] =
  (fields().find(({ id }) => id === "situation") as LeafField).options ?? [];
/** How a plan leads to the sheet, as in "#11c". */
export const fromPlan = (situation: string, reader: string): string =>
  `#${facts().situations.get(situation)!.slug.slice(5)}${"abcde"[READERS.findIndex((id) => id === reader)]}`;

/** Opens the sheet and waits until it lives. */
export async function openSheet(page: Page, { id }: Locale, hash = ""): Promise<void> {
  await page.goto(`/${id}/sheet/${hash}`);
  await page.waitForFunction(() => customElements.get("report-sheet") !== undefined);
}

/** Ticks an option of a field, as a finger does: on its words. */
export async function tick(page: Page, field: string, option: string): Promise<void> {
  const label = page.locator(`[data-field="${field}"] label:has([value="${option}"])`);
  // Away from what stands fixed at the lower edge.
  await label.evaluate((part) => part.scrollIntoView({ block: "center" }));
  await label.click();
}

/** Says that it is safe, what happened and who writes. */
export async function begin(page: Page, situation: string, reader: string): Promise<void> {
  await tick(page, "safe", "yes");
  await page.locator("#situation").selectOption(situation);
  await tick(page, "reporter", reader);
}

/** What was found in the own words: a line each. */
export const linesOf = (page: Page): Locator => page.locator("[data-heard] li");
export const lineOf = (page: Page, kind: string): Locator =>
  page.locator(`[data-heard] li[data-kind="${kind}"]`);

/** Tells a story, and waits until something was found in it. */
export async function tell(page: Page, text: string): Promise<void> {
  await page.locator("#words").fill(text);
  await expect(linesOf(page)).not.toHaveCount(0);
}

/** The tick for one thing that something found may be. */
export const boxOf = (page: Page, role: string): Locator =>
  page.locator(`[data-heard] input[value="${role}"]`);

/** Ticks what is right. */
export async function take(page: Page, ...roles: readonly string[]): Promise<void> {
  for (const role of roles.length > 0 ? roles : RIGHT) await boxOf(page, role).check();
  await expect(page.locator("[data-taken]")).not.toBeEmpty();
}

/** Ticks a town, Laval, then tells an amount before it: the amount is found, and not ticked. */
export async function takeTown(page: Page): Promise<void> {
  await tell(page, "on reste à Laval");
  await take(page, "town");
  await page.locator("#words").fill("Il veut 300 $. On reste à Laval");
  await expect(lineOf(page, "amount")).toContainText("300");
}

/** Opens all that is closed, as somebody does who would rather answer questions and knows more. */
export async function openAll(page: Page): Promise<void> {
  const ask = page.locator("[data-do=ask]");
  if (await ask.isVisible()) await ask.click();
  await expect(page.locator("[data-step=more]")).toBeVisible();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>("report-sheet details"))
      part.open = true;
  });
}

/** A sheet with something of each sort: answers, a story, what was ticked of it, and what was typed beside it. */
export async function fillSheet(page: Page): Promise<void> {
  await begin(page, "threatened-with-images", "my-child");
  await tell(page, STORY);
  await take(page);
  await openAll(page);
  await page.locator("#first-contact").fill("2026-11-20");
  await page.locator("#known-as").fill(`${TYPED} Max`);
  await tick(page, "asked", "money");
}

/** What is handed over, once it says `text`. */
export async function handed(page: Page, text: string): Promise<string> {
  const out = page.locator("[data-out]");
  await expect(out).toContainText(text);
  return (await out.textContent()) ?? "";
}

/** The lines for a machine, as key and value; without the moment, which passes. */
export async function machineOf(page: Page): Promise<Record<string, string>> {
  const lines = await page.locator("[data-out] [data-block=machine] p").allTextContents();
  const pairs = lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);
  return Object.fromEntries(pairs.filter(([key]) => key !== "FILLED"));
}

/** Every field as it is when nobody has touched it, nothing read and nothing handed over. */
export async function expectEmpty(page: Page): Promise<void> {
  await expect(page.locator("report-sheet")).not.toHaveAttribute("data-filled");
  await expect(linesOf(page)).toHaveCount(0);
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
