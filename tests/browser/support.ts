import { facts, locales } from "../../src/site/site.ts";
import { expect, test as base, type Page } from "@playwright/test";
import type { Locale } from "../../src/core/schema/locale.ts";
import type { Situation } from "../../src/core/facts/schema/plan/situation.ts";
import { drawn, FULL, ONE_OF, SEED } from "../shared/sample.ts";

/** The visitor: a new one, with an empty browser, or one who visited before and left. */
export interface Visit {
  readonly isAgain: boolean;
  /** Whether each test has its own context. Tests of history, permissions or network need this. */
  readonly isAlone: boolean;
}

/** The test function of the promises: it runs in a fresh browser, and in one that has seen the site. */
export const test = base.extend<Visit>({
  isAgain: [false, { option: true }],
  isAlone: [false, { option: true }],
  context: async ({ browser, context: shared, isAgain, isAlone }, use) => {
    const context = isAlone ? await browser.newContext() : shared;
    if (isAgain) {
      const before = await context.newPage();
      const said = LOCALES.filter(({ id }) => test.info().title.endsWith(`(${id})`));
      for (const address of ["/", ...(said.length > 0 ? said : LOCALES).map(({ id }) => `/${id}/`)])
        await before.goto(address);
      await before.close();
    }
    await use(context);
    if (isAlone) await context.close();
  },
});

/**
 * Returns the whole list with `FULL`; otherwise a thirtieth of it, a different one in each language. The seed
 * and the title choose where it begins.
 */
export function tried<T>(all: readonly T[]): readonly T[] {
  if (FULL) return all;
  const { titlePath } = test.info();
  const [, title = "", id] = /^(.*?)(?: \((\w+)\))?$/.exec(titlePath.slice(1).join(" ")) ?? [];
  const parts = LOCALES.length * ONE_OF * 2;
  const part = SEED + lettersOf(title) + LOCALES.findIndex((locale) => locale.id === id);
  const some = all.filter((_, at) => (at + part) % parts === 0);
  // A test of an empty list would always pass.
  return some.length > 0 ? some : all.slice(0, 1);
}

/**
 * Returns the languages for a file of tests: all with `FULL`; otherwise the seed chooses one, and the next
 * file gets another.
 * Use it for behaviour that languages share. Tests of direction, width or letters run in each language
 * (`LOCALES`), and the tests of the built site read every page.
 */
export function languagesOf(file: string): readonly Locale[] {
  return drawn(LOCALES, lettersOf(file.split("/").at(-1) ?? ""));
}

const lettersOf = (text: string): number => [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/**
 * Returns a part of a list, a different one in each language; the whole list with `FULL`.
 *
 * @param turn number of this test among several on the same list, so that each gives a language another part
 * @param rounds twice as many make the part half as large
 */
export function shared<T>(all: readonly T[], locale: Locale, turn = 0, rounds = 1): readonly T[] {
  const part = LOCALES.findIndex(({ id }) => id === locale.id);
  const parts = LOCALES.length * ONE_OF * rounds;
  const some = all.filter((_, at) => FULL || (at + SEED + turn) % parts === part);
  return some.length > 0 ? some : all.slice(0, 1);
}

export const LOCALES: readonly Locale[] = locales();
export const SITUATIONS: readonly Situation[] = [...facts().situations.values()];

/** Returns the address of a situation's page for a parent. It has questions and answers. */
export function planOf({ slug }: Situation, { id }: Locale): string {
  return `/${id}/${slug}/c/`;
}

/** Returns the address of the page on which parents choose the sentence that fits. */
export const doorOf = ({ id }: Locale): string => `/${id}/parents/`;

/** Opens a situation's page by one tap on its sentence. */
export async function tapSentence(page: Page, situation: Situation, locale: Locale): Promise<void> {
  await page.goto(doorOf(locale));
  await page.locator(`main a[href="${planOf(situation, locale)}"]`).click();
  await page.waitForURL(`**${planOf(situation, locale)}`);
}

/**
 * Waits until a page and its scripts have loaded and two frames are drawn. Everything that it does by itself
 * has then begun.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * Chooses answers by the letter of the question and the position of the answer, as in `answer(page, "a2",
 * "c1")`.
 */
export async function answer(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) await page.locator(`label:has(#${id})`).click();
}

/** Opens every fold of a page. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
}

/** Returns the visible text of a page, as one line. */
export async function seenText(page: Page, selector = "body"): Promise<string> {
  return oneLine(await page.locator(selector).innerText());
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Collects failures, so that one run names every page that breaks a promise. */
export class Broken {
  readonly #all: string[] = [];

  unless(holds: boolean, what: string): void {
    if (!holds) this.#all.push(what);
  }

  /** Fails if there are failures. @throws when there are any, with the first forty */
  expectNothing(): void {
    expect(this.#all.slice(0, 40), `${this.#all.length} break the promise`).toEqual([]);
  }
}
