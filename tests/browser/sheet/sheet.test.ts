import { expect, test } from "@playwright/test";
import { LOCALES } from "../support.ts";
import { expectEmpty, fillSheet, handed, openSheet, textOf, tick, TYPED } from "./support.ts";

for (const locale of LOCALES) {
  test(`2. 911 first: an answer that means danger shows it at once, above the rest (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    for (const [field, option, other] of [
      ["safe", "no", "yes"],
      ["safe", "unsure", "yes"],
      ["threatened", "hurt", "nothing"],
      ["asked", "hurt-self", "nothing"],
      ["asked", "hurt-animal", "nothing"],
      ["asked", "hurt-another", "nothing"],
      ["meeting", "within-a-day", "no"],
    ] as const) {
      await expect(page.locator(".sheet-danger")).toBeHidden();
      await tick(page, field, option);
      for (const number of ["911", "988"])
        await expect(page.locator(`.sheet-danger a[href="tel:${number}"]:visible`)).toBeInViewport();
      await tick(page, field, other);
    }
  });

  test(`the handover stays in French or English, and switching language or view loses nothing (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await fillSheet(page);
    await page.locator("[data-do=turn]").click();
    await expect(page.locator(".sheet-questions")).toBeHidden();
    const french = await handed(page, "Signalement");
    for (const said of [
      "Snapchat",
      `${TYPED}_07`,
      "de l’argent",
      "20 novembre 2026",
      "écrit en arabe, non traduit",
    ])
      expect(french).toContain(said);
    await page.locator("label:has([data-language][value=en])").click();
    const english = await handed(page, "Report: safety of a child");
    for (const said of ["Snapchat", `${TYPED}_07`, "money", "November 20, 2026", "قال لي إنه سيرسلها"])
      expect(english).toContain(said);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator("[data-do=turn]").click();
    await expect(page.locator("#user-name-0")).toHaveValue(`${TYPED}_07`);
    expect(await page.locator("[data-out] bdi", { hasText: TYPED }).count()).toBe(3);
  });

  test(`notes.txt is the handover, as Windows and telephones read it (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await fillSheet(page);
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
    await expect(page.locator("[data-status]")).not.toBeEmpty();
  });

  test(`the copy is the handover; where the browser refuses, the text is ready to be copied by hand (${locale.id})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSheet(page, locale);
    await fillSheet(page);
    await page.locator("[data-do=copy]").click();
    await expect(page.locator("[data-status]")).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${TYPED}_07`);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.locator("[data-do=copy]").click();
    expect(await page.evaluate(() => String(getSelection()))).toContain(`${TYPED}_07`);
  });

  test(`clearing can be undone until the page is left (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await fillSheet(page);
    const clear = page.locator("[data-do=clear]");
    await clear.click();
    await expectEmpty(page);
    await clear.click();
    await handed(page, `${TYPED}_07`);
    await expect(page.locator("#words")).toHaveValue(new RegExp(TYPED));
    await clear.click();
    await page.reload();
    await expectEmpty(page);
  });

  test(`the list of what an analyst needs follows the answers, and a possible mistake links to its field (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    const missing = page.locator('[data-needs] li[data-given="false"]');
    const before = await missing.count();
    await page.locator("#user-name-0").fill("max rider");
    await page.locator("#town").fill("Laval");
    await expect(missing).toHaveCount(before - 2);
    await page.locator(".slips button").click();
    await expect(page.locator("#user-name-0")).toBeFocused();
    await expect(page.locator("[data-do=copy]")).toBeEnabled();
  });

  test(`what happened decides what is asked, and what was typed before is handed over all the same (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    const asked = page.locator("[data-field]:visible");
    const all = await asked.count();
    await page.locator("#amount").fill("300 $");
    await tick(page, "situation", "abuse-in-person");
    await expect(page.locator("[data-field=amount]")).toBeHidden();
    expect(await asked.count()).toBeLessThan(all - 10);
    await expect(page.locator("[data-out]")).toContainText("300 $");
    await page.locator("fieldset:has(#situation) [data-do=unanswer]").click();
    await expect(asked).toHaveCount(all);
  });

  test(`a young person sees five questions, worded for them, can open the rest, and the report says who wrote it (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await page.locator("label:has(#young)").click();
    await expect(page.locator("[data-field]:visible")).toHaveCount(5);
    await expect(page.locator(".young-lead")).toBeVisible();
    await expect(page.locator(".for-all:visible")).toHaveCount(0);
    await expect(page.locator("[data-out]")).toContainText("REPORTER=me-young");
    await page.locator("label:has(#rest)").click();
    expect(await page.locator("[data-field]:visible").count()).toBeGreaterThan(30);
    await expect(page.locator("[data-adults]:visible")).toHaveCount(0);
  });
}
