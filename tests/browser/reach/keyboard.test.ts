import { expect } from "@playwright/test";
import { onePerKind } from "../page-kinds.ts";
import { Broken, languagesOf, planOf, SITUATIONS, test, tried } from "../support.ts";

/** Number of stops to test from the start of a page, and from its end. */
const MOST = 80;

for (const locale of languagesOf(import.meta.url)) {
  test(`Tab reaches the skip link first, then 911, then the page (${locale.id})`, async ({ page }) => {
    for (const address of [`/${locale.id}/`, planOf(SITUATIONS[0]!, locale)]) {
      await page.goto(address);
      await page.keyboard.press("Tab");
      const skip = page.locator("a.skip");
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("Tab");
      await expect(page.locator("a.danger")).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(page.locator(".head > a")).toBeFocused();
      await skip.focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(`${address}#content`);
      await page.keyboard.press("Tab");
      await expect(page.locator("main :focus")).toHaveCount(1);
    }
  });

  test(`Focus is always visible and never under the exit (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const address of tried(onePerKind(locale))) {
      await page.goto(address);
      // After this the browser shows the focus, as for keyboard users.
      await page.keyboard.press("Tab");
      for (const { name, isSeen, isCovered, isOnScreen } of await page.evaluate(visitAll, MOST)) {
        broken.unless(isSeen, `${address}: ${name} has no visible focus`);
        broken.unless(!isCovered, `${address}: ${name} lies under the exit`);
        broken.unless(isOnScreen, `${address}: ${name} is off the screen`);
      }
    }
    broken.expectNothing();
  });

  test(`A reader can answer a plan with the keyboard alone (${locale.id})`, async ({ page }) => {
    await page.goto(
      planOf(
        SITUATIONS.find(({ id }) => id === "threatened-with-images")!,
        locale,
      ),
    );
    await page.locator(".answers summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page.locator("#a1")).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("#a3")).toBeChecked();
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveAttribute("name", "b");
  });
}

interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isCovered: boolean;
  readonly isOnScreen: boolean;
}

/** Runs in the browser. Moves the focus through the page, as Tab does, and back. */
function visitAll(most: number): Focus[] {
  for (const part of document.querySelectorAll("details")) part.open = true;
  const exit = document.querySelector(".exit")!;
  const all = [
    ...document.querySelectorAll<HTMLElement>("a[href], input, summary, button, select, textarea"),
  ];
  const stops = all.filter((element) => element.checkVisibility() && element.tabIndex >= 0);
  const way = [...stops.slice(0, most), ...stops.slice(-most).toReversed()];
  return way.map((element) => {
    element.focus();
    const shown = element.closest(".choice-cells label") ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      name: `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`,
      isSeen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      isCovered: !exit.contains(element) && exit.contains(above),
      isOnScreen: bottom > 0 && top < innerHeight,
    };
  });
}
