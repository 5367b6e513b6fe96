import { expect, type Page } from "@playwright/test";
import { drawn } from "../../shared/sample.ts";
import { languagesOf, test } from "../support.ts";
import { boxOf, fillSheet, handed, linesOf, openAll, openSheet, tick } from "./support.ts";

/** Widths in pixels, and text size in per cent. */
const SIZES = [
  [320, 100],
  [360, 200],
  [1280, 200],
] as const;

for (const locale of languagesOf(import.meta.url)) {
  test(`a person can tell the story, tick details and hand over the sheet with the keyboard alone (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await page.locator("h1").click();
    await tabTo(page, "#words");
    await page.keyboard.insertText("i am 14 and i live in laval, his name on there is by.keys_07");
    await expect(linesOf(page)).toHaveCount(3);
    await tabTo(page, "#safe");
    await page.keyboard.press("Space");
    await expect(page.locator("#safe")).toBeChecked();
    const order = await tabTo(page, "[data-heard] input[value=town]");
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await page.keyboard.press("Space");
    await expect(boxOf(page, "town")).toBeChecked();
    // The focus stays where it was.
    await expect(boxOf(page, "town")).toBeFocused();
    await expect(page.locator("[data-taken]")).not.toBeEmpty();
    await handed(page, "TOWN=Laval");
    await page.locator("[data-section=accounts] > summary").focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-repeat=accounts] > [data-do=add]").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-repeat=accounts] [data-group]").nth(1).locator("h3")).toBeFocused();
    await page.locator("[data-language]:checked").focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("[data-language]").first()).not.toBeChecked();
    await page.locator("[data-do=save]").focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("notes.txt");
  });

  test(
    `every field has a name and turns off autocomplete and spelling correction (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await fillSheet(page);
      const wrong = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLInputElement>(
            "report-sheet :is(input:not([type=hidden]), select, textarea):not(find-box *)",
          ),
        ]
          .filter((field) => {
            const isText = field.matches("input[type=text], textarea");
            const named =
              ((field.labels?.length ?? 0) > 0 && field.labels![0]!.textContent!.trim() !== "") ||
              (field.getAttribute("aria-label") ?? "").trim() !== "";
            const group =
              field.type !== "radio" ||
              field.matches("[data-language]") ||
              field.closest("fieldset")?.querySelector("legend")?.textContent?.trim();
            return (
              !named ||
              !group ||
              (!["radio", "checkbox"].includes(field.type) && field.autocomplete !== "off") ||
              (isText &&
                (field.spellcheck ||
                  field.dir !== "auto" ||
                  field.form?.getAttribute("autocorrect") !== "off" ||
                  !field.form.matches("[writingsuggestions=false]"))) ||
              field.type === "file"
            );
          })
          .map(({ id, name, outerHTML }) => id || name || outerHTML),
      );
      expect(wrong).toEqual([]);
      const names = await page.evaluate(
        () =>
          [...document.querySelectorAll("report-sheet :is(input[type=text], textarea, select)")].filter(
            (field) => field.hasAttribute("name"),
          ).length,
      );
      expect(names).toBe(0);
    },
  );

  for (const [width, size] of drawn(SIZES, 0)) {
    test(`nothing loses a part at ${width} pixels with text at ${size} % (${locale.id})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openSheet(page, locale);
      await page.evaluate((percent) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html { font-size: ${percent}% }`);
        document.adoptedStyleSheets = [sheet];
      }, size);
      expect(await cutIn(page)).toEqual([]);
      await fillSheet(page);
      await tick(page, "safe", "no");
      await openAll(page);
      await handed(page, "SAFE=no");
      expect(await cutIn(page)).toEqual([]);
    });
  }
}

/** Returns what is outside the window or wider than its own place. */
async function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll("report-sheet *")].filter(
      (part) => part.checkVisibility() && !part.closest(".sr-only"),
    );
    const outside = parts.filter(
      (part) => part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1,
    );
    const cut = parts.filter(
      (part) =>
        part.matches("label, legend, button, p, h2, h3, h5, q, li") &&
        part.scrollWidth > part.clientWidth + 8 &&
        part.clientWidth > 0,
    );
    return [...outside, ...cut].map(
      ({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 40)}`,
    );
  });
}

/**
 * Returns the positions on the page of the focused elements, from one Tab to the next, until `selector` has
 * the focus.
 */
async function tabTo(page: Page, selector: string): Promise<number[]> {
  const places: number[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((wanted) => {
      const { activeElement: active } = document;
      return {
        top: Math.round(active!.getBoundingClientRect().top + scrollY),
        there: active!.matches(wanted),
      };
    }, selector);
    places.push(at.top);
    if (at.there) return places;
  }
  throw new Error(`Tab never reaches ${selector}`);
}
