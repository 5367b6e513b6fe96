import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";

const WAIT = 4;

/**
 * Draws a page in the site's own letters, which it asks for late, or on a first visit not at all. They are read from
 * what the script in its head is told, and nothing here waits for a script: it works where scripts are off too.
 *
 * @returns false where the page names none, or they cannot be had
 */
export async function bring(page: Page): Promise<boolean> {
  if ((await page.evaluate(add)) === 0) return false;
  for (;;) {
    const all = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    if (all.includes("error")) return false;
    if (all.every((status) => status === "loaded")) return true;
    await setTimeout(WAIT);
  }
}

/** Runs in the browser: adds the letters that the page names, to be waited for. @returns how many files */
function add(): number {
  const told = [...document.head.querySelectorAll("script:not([type])")].map((one) => one.textContent).join();
  const faces = told.matchAll(
    /\["([^"]+)","(url\([^)]+\))",\{weight:"([^"]+)"[^}]*?(?:unicodeRange:"([^"]+)")?\}/g,
  );
  let files = 0;
  for (const [, family = "", source = "", weight = "", unicodeRange = "U+0-10FFFF"] of faces) {
    const face = new FontFace(family, source, { weight, unicodeRange, display: "block" });
    document.fonts.add(face);
    void face.load().catch(() => undefined);
    files += 1;
  }
  return files;
}
