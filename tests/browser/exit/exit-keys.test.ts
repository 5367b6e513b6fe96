import { expect } from "@playwright/test";
import { LOCALES, settled, test } from "../support.ts";
import { answerForExit, exitOf, progressOf, waitLonger } from "./way-out.ts";

test.use({ isAlone: true });

const [locale] = LOCALES;
if (!locale) throw new Error("locales: none");

const OTHERWISE: [title: string, ...keys: string[]][] = [
  ["capital letters", "Shift+A", "Shift+B", "Shift+C"],
  ["going back through the links", "Shift+Tab", "Shift+Tab", "Shift+Tab"],
  ["changing the keyboard's language", "Alt+Shift", "Alt+Shift", "Alt+Shift"],
  ["changing the direction of writing", "Control+Shift", "Control+Shift", "Control+Shift"],
  ["another key between the presses", "Shift", "Shift", "a", "Shift"],
];

for (const [title, ...keys] of OTHERWISE) {
  test(`Shift does not leave by accident: ${title}`, async ({ page }) => {
    await answerForExit(page);
    await page.goto(`/${locale.id}/`);
    await page.locator("#tell").focus();
    for (const key of keys) await page.keyboard.press(key);
    // Leaving empties the page at the moment of the last press.
    await settled(page);
    await expect(page.locator("h1")).toBeVisible();
  });
}

test("Shift does not leave by accident: presses more than five seconds apart", async ({ page }) => {
  await answerForExit(page);
  // The clock stands still, so that slow presses are no presses far apart.
  await page.clock.install({ time: "2026-11-30T12:00:00Z" });
  await page.goto(`/${locale.id}/`);
  await page.clock.pauseAt("2026-11-30T13:00:00Z");
  const progress = progressOf(page);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(progress).not.toBeEmpty();
  await page.clock.runFor(5100);
  await expect(progress).toBeEmpty();
  await page.keyboard.press("Shift");
  await expect(page.locator("h1")).toBeVisible();
});

test("Shift held down counts once", async ({ page }) => {
  await waitLonger(page);
  await page.goto(`/${locale.id}/`);
  for (let times = 0; times < 4; times += 1) await page.keyboard.down("Shift");
  await page.keyboard.up("Shift");
  await expect(progressOf(page)).toHaveText((await exitOf(page).getAttribute("data-two")) ?? "");
});
