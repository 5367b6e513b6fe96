import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { setInReadex } from "../../../scripts/measure/letters.ts";
import { drawn } from "../../shared/sample.ts";
import { LOCALES, openFolds } from "../support.ts";

/** Which letters a page is drawn in: those of this machine, as a reader's are those of theirs, or the same everywhere. */
export type Letters = "Readex Pro" | "the system's letters";
export const LETTERS: readonly Letters[] = ["Readex Pro", "the system's letters"];

/** The letters that a test looks at: by the seed, the others in the next language and the next test; both when `FULL`. */
export function lettersOf(locale: Locale, turn: number): readonly Letters[] {
  return drawn(LETTERS, LOCALES.indexOf(locale) + turn);
}

/** Opens a page, drawn in these letters. */
export async function openIn(page: Page, address: string, letters: Letters): Promise<void> {
  await page.goto(address);
  if (letters === "Readex Pro") await setInReadex(page);
}

/** The same with all that is folded in it. */
export async function openWhole(page: Page, address: string, letters: Letters): Promise<void> {
  await openIn(page, address, letters);
  await openFolds(page);
}
