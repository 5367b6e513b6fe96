import { expect, test, type Page } from "@playwright/test";
import { Broken, LOCALES, SITUATIONS, onePerKind, planOf } from "./support.ts";

const HEIGHT = 640;

for (const locale of LOCALES) {
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
      await expect(page.locator(".head-name")).toBeFocused();
      await skip.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    }
  });

  test(`Wherever focus goes it is seen, and never lies under the exit (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const address of onePerKind(locale).filter((path) => !/\/(routes|a-z\/.+|services|dpj)\/$/.test(path))) {
      await page.goto(address);
      await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press("Tab");
        const focus = await focused(page);
        if (!focus) break;
        const { name, isSeen, isCovered, top, bottom } = focus;
        broken.unless(isSeen, `${address}: ${name} has no visible focus`);
        broken.unless(!isCovered, `${address}: ${name} lies under the exit`);
        broken.unless(bottom > 0 && top < HEIGHT, `${address}: ${name} is off the screen`);
      }
    }
    broken.expectNothing();
  });

  test(`A plan is answered with the keyboard alone (${locale.id})`, async ({ page }) => {
    await page.goto(planOf(SITUATIONS.find(({ id }) => id === "threatened-with-images")!, locale));
    await page.locator("#a1").focus();
    await page.keyboard.press("Space");
    await expect(page.locator("#a1")).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("#a3")).toBeChecked();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("b");
  });
}

interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isCovered: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** What has the focus, whether it shows, and whether the exit lies over it; undefined at the end of the page. */
function focused(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const shown = element.matches("input[type=radio]") ? (element.closest("label") ?? element) : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const box = element.getBoundingClientRect();
    const exit = document.querySelector(".exit")?.getBoundingClientRect();
    const lies = exit && box.left < exit.right && box.right > exit.left && box.top < exit.bottom && box.bottom > exit.top;
    // A line of text may pass beside the exit: only what one reads or taps counts.
    const inside = lies && element !== document.querySelector(".exit") ? document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2) : element;
    return {
      name: `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`,
      isSeen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      isCovered: inside?.closest(".exit") !== null && !element.matches(".exit"),
      top: box.top,
      bottom: box.bottom,
    };
  });
}
