import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { setInReadex } from "../../../scripts/measure/letters.ts";
import { drawn } from "../../shared/sample.ts";
import { LOCALES, openFolds } from "../support.ts";

/** The typeface of a page: the system's, as for readers, or the same on every machine. */
export type Letters = "Readex Pro" | "the system's letters";
export const LETTERS: readonly Letters[] = ["Readex Pro", "the system's letters"];

/**
 * Returns the typefaces for a test. The seed chooses one, and the next language and test get the other;
 * `FULL` gives both.
 */
export function lettersOf(locale: Locale, turn: number): readonly Letters[] {
  return drawn(LETTERS, LOCALES.indexOf(locale) + turn);
}

/** Opens a page in this typeface. */
export async function openIn(page: Page, address: string, letters: Letters): Promise<void> {
  await page.goto(address);
  if (letters === "Readex Pro") await setInReadex(page);
}

/** Opens a page in this typeface, with all folds open. */
export async function openWhole(page: Page, address: string, letters: Letters): Promise<void> {
  await openIn(page, address, letters);
  await openFolds(page);
}
