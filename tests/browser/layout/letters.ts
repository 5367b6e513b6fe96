import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/schema/shared/locale.ts";
import { bring } from "../../../scripts/measure/letters.ts";
import { drawn } from "../../shared/sample.ts";
import { LOCALES, openFolds } from "../support.ts";

/**
 * Which letters a page is drawn in. The site's own come with `font-display: optional`: one that is late by a tenth
 * of a second is not used at all, so a busy machine would choose for itself which of the two a test looks at.
 */
export type Letters = "its own letters" | "the system's letters";
export const LETTERS: readonly Letters[] = ["its own letters", "the system's letters"];

/** The letters that a test looks at: by the seed, the others in the next language and the next test; both when `FULL`. */
export function lettersOf(locale: Locale, turn: number): readonly Letters[] {
  return drawn(LETTERS, LOCALES.indexOf(locale) + turn);
}

/** From now on the site's letters never arrive in this tab. */
export async function keepFrom(page: Page, letters: Letters): Promise<void> {
  if (letters === "the system's letters") await page.route("**/*.woff2", (route) => route.abort());
}

/**
 * Opens a page and waits until it is drawn in these letters, and in no others.
 *
 * @throws Error when it is drawn in others all the same
 */
export async function openIn(page: Page, address: string, letters: Letters): Promise<void> {
  await page.goto(address);
  if (letters === "its own letters") {
    if (!(await bring(page))) throw new Error(`${address}: its own letters are missing`);
  } else if (await page.evaluate(isThere)) throw new Error(`${address}: its own letters are there`);
}

/** The same with all that is folded in it. */
export async function openWhole(page: Page, address: string, letters: Letters): Promise<void> {
  await openIn(page, address, letters);
  await openFolds(page);
}

/** Runs in the browser: whether letters of the site are there. */
async function isThere(): Promise<boolean> {
  await document.fonts.ready;
  return [...document.fonts].some(({ status }) => status === "loaded");
}
