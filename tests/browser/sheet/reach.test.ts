import { expect, test, type Page } from "@playwright/test";
import { sheetSources } from "../../../src/content/site.ts";
import { languagesOf } from "../support.ts";
import { fillSheet, handed, openSheet, TYPED } from "./support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`the sheet is filled in and handed over with the keyboard alone (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await page.locator("#safe").focus();
    await page.keyboard.press("Space");
    const order = await tabTo(page, "[data-do=add]");
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await page.locator("[data-repeat=accounts] [data-do=add]").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-repeat=accounts] [data-group]").nth(1).locator("h3")).toBeFocused();
    await page.locator("#user-name-0").focus();
    await page.keyboard.type("by_keys");
    await page.locator("[data-do=turn]").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-head=handover]")).toBeFocused();
    await handed(page, "by_keys");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("[data-language]").first()).not.toBeChecked();
    await page.locator("[data-do=save]").focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("notes.txt");
  });

  test(`every field has a name, and turns off autocomplete and spelling (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("report-sheet :is(input, select, textarea)")]
        .filter((field) => {
          const isText = field.matches("input[type=text], textarea");
          const named = (field.labels?.length ?? 0) > 0 && field.labels![0]!.textContent!.trim() !== "";
          const group =
            field.type !== "radio" || field.closest("fieldset")?.querySelector("legend")?.textContent?.trim();
          return (
            !named ||
            !group ||
            (!["radio", "checkbox"].includes(field.type) && field.autocomplete !== "off") ||
            (isText && (field.spellcheck || field.dir !== "auto")) ||
            field.type === "file"
          );
        })
        .map(({ id, name }) => id || name),
    );
    expect(wrong).toEqual([]);
    const names = await page.evaluate(
      () =>
        [...document.querySelectorAll("input[type=text], textarea, select")].filter((field) =>
          field.hasAttribute("name"),
        ).length,
    );
    expect(names).toBe(0);
  });

  for (const [width, size] of [
    [320, 100],
    [360, 200],
    [1280, 200],
  ] as const) {
    test(`nothing is cut off at ${width} pixels with text at ${size} % (${locale.id})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openSheet(page, locale);
      await page.evaluate((percent) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html { font-size: ${percent}% }`);
        document.adoptedStyleSheets = [sheet];
      }, size);
      await fillSheet(page);
      for (const turned of [false, true]) {
        if (turned && width < 960) await page.locator("[data-do=turn]").click();
        const wide = await page.evaluate(() => {
          const parts = [...document.querySelectorAll("report-sheet *")].filter(
            (part) => part.checkVisibility() && !part.closest(".sr-only"),
          );
          const outside = parts.filter(
            (part) =>
              part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1,
          );
          const cut = parts.filter(
            (part) =>
              part.matches("label, legend, button, p, h2, h3, h5") &&
              part.scrollWidth > part.clientWidth + 8 &&
              part.clientWidth > 0,
          );
          return [...outside, ...cut].map(
            ({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 40)}`,
          );
        });
        expect(wide).toEqual([]);
      }
    });
  }

  test(`on paper the handover is whole, with boxes for whoever takes it, and the questions are not (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await fillSheet(page);
    await page.locator("#child-words").fill(`${"A long line of words. ".repeat(400)}THE END`);
    await handed(page, "THE END");
    const text = await paper(page);
    const { handovers } = sheetSources();
    for (const said of [`${TYPED}_07`, "Snapchat", "THE END", ...Object.values(handovers[0]!.boxes)])
      expect(text).toContain(said);
    expect(text.match(/A long line of words/g)).toHaveLength(400);
    await expect(page.locator(".sheet-questions")).toBeHidden();
    await expect(page.locator("report-sheet button:visible")).toHaveCount(0);
  });

  test(`without script the sheet prints blank, in the reader's language and in that of whoever takes it (${locale.id})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale.id}/sheet/`);
    await expect(page.locator(".without-script")).toBeVisible();
    await expect(
      page.locator(":is(button, select, textarea, input[type=text], input[type=date]):visible"),
    ).toHaveCount(0);
    const other = sheetSources().handovers.find(({ id }) => id !== locale.id)!;
    const text = await paper(page);
    const squeeze = (words: string): string => words.replace(/\s+/g, "");
    for (const id of ["safe", "town", "user-name", "asked", "words"])
      expect(squeeze(text)).toContain(squeeze(other.fields[id]!.label));
    for (const label of Object.values(sheetSources().handovers[0]!.boxes)) expect(text).toContain(label);
    await context.close();
  });
}

/** Places on the page of what has the focus, from one Tab to the next, until something of `selector` has it. */
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

/** What stands on paper, letter size: nothing of it is wider than the sheet, none is in a part that scrolls. */
async function paper(page: Page): Promise<string> {
  await page.setViewportSize({ width: 700, height: 960 });
  await page.emulateMedia({ media: "print" });
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll("report-sheet *")]
      .filter((part) => part.checkVisibility() && !part.closest(".sr-only") && !part.matches("input"))
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const { overflowY, position } = getComputedStyle(part);
        return (
          left < -1 ||
          right > innerWidth + 1 ||
          ["auto", "scroll"].includes(overflowY) ||
          ["fixed", "sticky"].includes(position)
        );
      })
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName}.${className} ${textContent?.trim().slice(0, 40)}`,
      ),
  );
  expect(clipped).toEqual([]);
  const text = await page.locator("report-sheet").innerText();
  const pdf = await page.pdf({ format: "Letter" });
  expect(pdf.toString("latin1")).toMatch(/\/Type\s*\/Page\b/);
  return text;
}
