import { site } from "../../../src/site/site.ts";
import { sheetSources } from "../../../src/features/report/load/load.ts";
import { expect, type Page } from "@playwright/test";
import jsqr from "jsqr";
import { languagesOf, test } from "../support.ts";
import { fillSheet, fromPlan, handed, openAll, openSheet, STORY, tell, TYPED } from "./support.ts";

const PIXELS = 4;
/** In millimetres. A home printer loses smaller squares. */
const FINEST = 0.28;

/**
 * Returns the text on letter paper. It checks that nothing is wider than the sheet, and nothing is in a
 * scrolling part.
 */
async function onPaper(page: Page): Promise<string> {
  await page.setViewportSize({ width: 700, height: 960 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll("report-sheet *")]
      // A space may hang at the end of a line of own words. The test checks its paragraph instead.
      .filter(
        (part) => part.checkVisibility() && !part.closest(".sr-only, svg") && !part.matches("input, bdi"),
      )
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const { overflowY, position } = getComputedStyle(part);
        return (
          left < -1 ||
          right > innerWidth + 1 ||
          (part.matches("p") && part.scrollWidth > part.clientWidth + 1) ||
          ["auto", "scroll"].includes(overflowY) ||
          ["fixed", "sticky"].includes(position)
        );
      })
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 40)}`),
  );
  expect(clipped).toEqual([]);
  return page.locator("report-sheet").innerText();
}

/** Returns the number of pages of letter paper. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "Letter" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Returns what a telephone reads from the QR code on paper. */
async function codeOf(page: Page): Promise<{ text: string | undefined; square: number }> {
  const svg = page.locator("[data-code] svg");
  await expect(svg).toBeVisible();
  const { path, view, width } = await svg.evaluate((one) => ({
    path: one.querySelector("path")!.getAttribute("d")!,
    view: one.getAttribute("viewBox")!,
    width: one.getBoundingClientRect().width,
  }));
  const [edge = 0, , size = 0] = view.split(" ").map(Number);
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = (Number(y) - edge) * PIXELS; row < (Number(y) - edge + 1) * PIXELS; row += 1) {
      const start = (row * side + (Number(x) - edge) * PIXELS) * 4;
      for (let at = start; at < start + Number(run) * PIXELS * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  return { text: jsqr(pixels, side, side)?.data, square: (width / size / 96) * 25.4 };
}

for (const locale of languagesOf(import.meta.url)) {
  test(`on paper the handover is complete, with boxes for the person who takes it and a code that reads back as its lines (${locale.id})`, async ({
    page,
  }) => {
    // The lines and the code both have the minute in which they were made.
    await page.clock.setFixedTime(Date.now());
    await openSheet(page, locale);
    await fillSheet(page);
    await page.locator("#child-words").fill(`${"A long line of words. ".repeat(400)}THE END`);
    await handed(page, "THE END");
    const text = await onPaper(page);
    const [first] = sheetSources(site()).handovers;
    for (const said of [`${TYPED}_07`, "Snapchat", "Laval", "THE END", ...Object.values(first!.boxes)])
      expect(text).toContain(said);
    expect(text.match(/A long line of words/g)).toHaveLength(400);
    await expect(page.locator("report-sheet :is(button, input, select, textarea):visible")).toHaveCount(0);
    await expect(page.locator("[data-blank]:visible, [data-step=more]:visible")).toHaveCount(0);
    const lines = await page.locator("[data-out] [data-block=machine] p").allTextContents();
    expect(lines.length).toBeGreaterThan(10);
    const code = await codeOf(page);
    expect(code.text).toBe(lines.join("\n"));
    expect(code.square).toBeGreaterThan(FINEST);
    await expect(page.locator("[data-code] figcaption")).toHaveText(first!.qr);
    // The lines are the same in the other language. The words next to the code are in its own.
    await page.emulateMedia({ media: "screen" });
    await page.locator("label:has([data-language][value=en])").click();
    await onPaper(page);
    const english = sheetSources(site()).handovers.find(({ id }) => id === "en")!;
    await expect(page.locator("[data-code] figcaption")).toHaveText(english.qr);
    expect((await codeOf(page)).text?.replace(/^FILLED=.*$/m, "")).toBe(
      lines.join("\n").replace(/^FILLED=.*$/m, ""),
    );
  });

  test(`lines that are too long for a code still print, and a sentence says so (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tell(page, STORY);
    await openAll(page);
    await page.locator("[data-field=user-name] input").fill("name_".repeat(300));
    await handed(page, "name_".repeat(300));
    await onPaper(page);
    await expect(page.locator("[data-code] svg")).toHaveCount(0);
    await expect(page.locator("[data-code] figcaption")).toHaveText(sheetSources(site()).handovers[0]!.noQr);
    await expect(page.locator("[data-code] figcaption")).toBeVisible();
    await expect(page.locator("[data-out] [data-block=machine]")).toContainText("name_".repeat(300));
  });

  test(`a blank sheet has two pages of letter paper, in the order of the page (${locale.id})`, async ({
    page,
    browser,
  }) => {
    await openSheet(page, locale, fromPlan("meeting", "my-child"));
    await handed(page, "SITUATION=meeting");
    // Answers that come from a plan do not count as filled in.
    await expect(page.locator("report-sheet")).not.toHaveAttribute("data-filled");
    const form = await page
      .locator("report-sheet form [data-field]")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.field));
    const blank = await page
      .locator("[data-blank]")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.blank));
    expect(blank.slice(0, 6)).toEqual(["words", "safe", "next", "next-when", "situation", "reporter"]);
    expect(blank).toEqual(form.filter((id) => blank.includes(id)));
    await onPaper(page);
    await expect(page.locator("report-sheet :is(button, input, select, textarea):visible")).toHaveCount(0);
    expect(await pagesOf(page)).toBe(2);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`/${locale.id}/sheet/`);
    await still.emulateMedia({ media: "print" });
    expect(await pagesOf(still)).toBe(2);
    await context.close();
  });

  test(`4. Works without script: the blank sheet is in the reader’s language and in the language of the person who takes it (${locale.id})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale.id}/sheet/`);
    await page.emulateMedia({ media: "print" });
    const squeeze = (words: string): string => words.replace(/\s+/g, "");
    const text = squeeze(await page.locator("report-sheet").innerText());
    const { handovers, forms } = sheetSources(site());
    const other = handovers.find(({ id }) => id !== locale.id)!;
    const own = forms.get(locale.id)!;
    for (const id of ["safe", "town", "user-name", "asked", "words", "must-not-know-words"]) {
      expect(text).toContain(squeeze(other.fields[id]!.label));
      const label = own.fields[id]!.label;
      expect(text).toContain(squeeze(typeof label === "string" ? label : label.all));
    }
    for (const label of Object.values(handovers[0]!.boxes)) expect(text).toContain(squeeze(label));
    await context.close();
  });
}
