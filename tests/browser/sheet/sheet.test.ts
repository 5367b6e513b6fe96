import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import {
  begin,
  expectEmpty,
  fillSheet,
  handed,
  machineOf,
  openAll,
  openSheet,
  STORY,
  take,
  textOf,
  tick,
  TYPED,
} from "./support.ts";

test.use({ isAlone: true });

for (const locale of languagesOf(import.meta.url)) {
  test(`the handover stays in French or English, and a change of its language loses nothing (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await fillSheet(page);
    const french = await handed(page, "de l’argent");
    for (const said of [
      "Signalement",
      "Snapchat",
      `${TYPED}_07`,
      "20 novembre 2026",
      "écrit en arabe, non traduit",
    ])
      expect(french).toContain(said);
    const machine = await machineOf(page);
    await page.locator("label:has([data-language][value=en])").click();
    const english = await handed(page, "Report: safety of a child");
    for (const said of ["Snapchat", `${TYPED}_07`, "money", "November 20, 2026", STORY])
      expect(english).toContain(said);
    await expect.poll(() => machineOf(page)).toEqual(machine);
    await expect(page.locator("#words")).toHaveValue(STORY);
    await expect(page.locator("[data-out]")).toHaveAttribute("dir", "ltr");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.setViewportSize({ width: 320, height: 640 });
    await handed(page, `${TYPED}_07`);
  });

  test(`a person can hand it over after safety, what happened and one lead, and it says where and how (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    const hand = page.locator("[data-step=hand]");
    await expect(hand).toBeHidden();
    await begin(page, "adult-contact", "my-child");
    await expect(page.locator("report-sheet")).not.toHaveAttribute("data-enough");
    await page.locator("#words").fill(TYPED);
    await expect(page.locator("report-sheet")).toHaveAttribute("data-enough", "");
    await expect(hand).toBeVisible();
    const doors = page.locator("[data-door]:visible");
    await expect(doors).not.toHaveCount(0);
    expect(await doors.count()).toBeLessThanOrEqual(3);
    // A number or a form to tap, or the box that finds the number of a town.
    await expect(hand.locator("a[href]:visible, [data-finder] input:visible")).not.toHaveCount(0);
    // Another event for another person: other services, each once.
    await page.locator("#situation").selectOption("abuse-in-person");
    await tick(page, "reporter", "me-young");
    await expect(page.locator("report-sheet")).toHaveAttribute("data-reader", "me-young");
    await expect(doors).not.toHaveCount(0);
    await expect(page.locator("[data-door][data-first]")).toHaveCount(1);
    await expect(page.locator("[data-say]")).toBeVisible();
    await expect(page.locator("[data-say]")).toHaveAttribute("lang", /^fr/);
  });

  test(`the box of a service finds the police of the ticked town (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await page.locator("#words").focus();
    await begin(page, "meeting", "my-child");
    await page.locator("#words").fill("on reste à Laval");
    await take(page, "town");
    const box = page.locator("[data-finder]:visible").first();
    await expect(box.locator("input")).toHaveValue("Laval");
    await expect(box.locator("a[href^='tel:']:visible, [role=option]").first()).toBeAttached();
  });

  test(
    `notes.txt is the handover, as Windows and telephones read it (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await fillSheet(page);
      await handed(page, `${TYPED} Max`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[data-do=save]").click(),
      ]);
      expect(download.suggestedFilename()).toBe("notes.txt");
      const text = await textOf(download);
      expect(text.startsWith("\ufeffSignalement")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toContain("\n");
      const squeeze = (words: string): string => words.replace(/[\s>()\u2068\u2069\ufeff]|\d\. /g, "");
      for (const part of await page.locator("[data-out] :is(h4, h5, p b, bdi)").allTextContents())
        expect(squeeze(text)).toContain(squeeze(part));
      await expect(page.locator("[data-status]:visible").first()).not.toBeEmpty();
    },
  );

  test(`the copy is the handover; when the browser refuses, the text is ready to copy by hand (${locale.id})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSheet(page, locale);
    await fillSheet(page);
    await page.locator("[data-do=copy]").click();
    await expect(page.locator("[data-step=hand] [data-status]")).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${TYPED}_07`);
    await page.locator("[data-whole]").evaluate((part: HTMLDetailsElement) => (part.open = false));
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.locator("[data-do=copy]").click();
    await expect(page.locator("[data-out]")).toBeVisible();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain(`${TYPED}_07`);
  });

  test(
    `a person can undo clearing until they leave the page (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await fillSheet(page);
      await handed(page, `${TYPED} Max`);
      const machine = await machineOf(page);
      const clear = page.locator("[data-do=clear]");
      await clear.click();
      await expectEmpty(page);
      await clear.click();
      await handed(page, `${TYPED} Max`);
      await expect.poll(() => machineOf(page)).toEqual(machine);
      await expect(page.locator("#words")).toHaveValue(STORY);
      await clear.click();
      await page.reload();
      await expectEmpty(page);
    },
  );

  test(
    `a possible mistake links to its field, in any fold, and blocks nothing (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await openAll(page);
      await page.locator("#reporter-contact").fill("nadia.example.org");
      const slip = page.locator("[data-slips] button");
      await expect(slip).toHaveCount(1);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = false;
      });
      await slip.click();
      await expect(page.locator("#reporter-contact")).toBeFocused();
      await expect(page.locator("[data-do=copy]")).toBeEnabled();
      await page.locator("#reporter-contact").fill("nadia@example.org");
      await expect(slip).toHaveCount(0);
    },
  );

  test(`the situation decides on the questions, and the handover keeps earlier text (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await openAll(page);
    const asked = page.locator("[data-field]:visible");
    // The page shows the part that hands over a moment after a person asks for more questions.
    await expect(page.locator("[data-step=hand]")).toBeVisible();
    const all = await asked.count();
    await page.locator("#amount").fill("300 $");
    await page.locator("#situation").selectOption("abuse-in-person");
    await expect(page.locator("[data-field=amount]")).toBeHidden();
    await expect.poll(() => asked.count()).toBeLessThan(all - 10);
    await handed(page, "300 $");
    await page.locator("#situation").selectOption("threatened-with-images");
    await expect(page.locator("[data-field=amount] input")).toHaveValue("300 $");
    await expect(page.locator("[data-field=amount]")).toBeVisible();
  });
}
