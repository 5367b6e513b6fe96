import { expect, test } from "@playwright/test";
import { LOCALES } from "../support.ts";
import { handed, openSheet, textOf, tick } from "./support.ts";

const LONG = `${"كلمة word ".repeat(1000)}END`;
const HOSTILE = {
  "#town": `=HYPERLINK("https://example.org")`,
  "#user-name-0": "max\u202Eredir\u2066_07\u200B",
  "#display-name-0": `<img src=x onerror="document.title='broken'"><b>`,
  "#profile-address-0": "javascript:alert(1)//@SUM(A1)",
  "#seen-where-0": "👩🏽‍👧 {{number}} سامي 7",
  "#words": LONG,
} as const;

for (const locale of LOCALES) {
  test(`whatever is typed is kept as typed, shown as text and harmless (${locale.id})`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => dialogs.push(dialog.message()));
    await openSheet(page, locale);
    const { title } = await page.evaluate(() => ({ title: document.title }));
    for (const [field, text] of Object.entries(HOSTILE)) await page.locator(field).fill(text);
    const shown = await handed(page, "END");
    for (const text of Object.values(HOSTILE)) expect(shown).toContain(text);
    expect(await page.locator("[data-out] :is(img, a, script)").count()).toBe(0);
    for (const [field, text] of Object.entries(HOSTILE)) await expect(page.locator(field)).toHaveValue(text);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-do=save]").click(),
    ]);
    const file = await textOf(download);
    for (const text of Object.values(HOSTILE)) expect(file).toContain(text);
    expect(file.split("\r\n").filter((line) => /^[=+@-]/.test(line))).toEqual([]);
    await expect(page.locator("[data-out] bdi").first()).toHaveAttribute("dir", "auto");
    expect([dialogs, await page.title()]).toEqual([[], title]);
  });

  test(`ten accounts are all handed over, each under its number, and a removed one can be restored (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    for (let number = 1; number <= 10; number++) {
      if (number > 1) await page.locator("[data-repeat=accounts] [data-do=add]").click();
      const group = page.locator("[data-repeat=accounts] [data-group]").nth(number - 1);
      await group.locator("[data-field=user-name] input").fill(`name_${number}`);
      await group.locator("[data-field=whose] label").first().click();
    }
    const text = await handed(page, "name_10");
    for (let number = 1; number <= 10; number++) expect(text).toContain(`name_${number}`);
    await expect(page.locator("[data-out] h5")).toHaveCount(10);
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.locator("[data-repeat=accounts] input:checked").count()).toBe(10);
    await page.locator("[data-repeat=accounts] [data-do=remove]").nth(4).click();
    await expect(page.locator("[data-out] h5")).toHaveCount(9);
    await page.locator("[data-repeat=accounts] > .text-button:not([data-do])").click();
    await expect(page.locator("[data-out] h5")).toHaveCount(10);
    await expect(
      page.locator("[data-repeat=accounts] [data-group]").nth(4).locator("[data-field=user-name] input"),
    ).toHaveValue("name_5");
  });

  test(`“nothing” and “not sure” clear the other answers, and an answer can be cleared (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tick(page, "asked", "money");
    await tick(page, "asked", "pictures");
    await tick(page, "asked", "nothing");
    await expect(page.locator("[data-field=asked] input:checked")).toHaveCount(1);
    await tick(page, "asked", "money");
    await expect(page.locator("[data-field=asked] input:checked")).toHaveValue("money");
    await tick(page, "safe", "no");
    await page.locator("[data-field=safe] [data-do=unanswer]").click();
    await expect(page.locator("[data-field=safe] input:checked")).toHaveCount(0);
    await expect(page.locator(".sheet-danger")).toBeHidden();
  });

  test(`6. Never asks for an image: one that is pasted or dropped on the sheet is refused, with the reason (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await expect(page.locator("input[type=file]")).toHaveCount(0);
    for (const type of ["paste", "drop"]) {
      const refused = await page.locator("#words").evaluate((field: HTMLTextAreaElement, kind) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(8)], "picture.png", { type: "image/png" }));
        const options = { bubbles: true, cancelable: true, clipboardData: data, dataTransfer: data };
        const event = kind === "paste" ? new ClipboardEvent(kind, options) : new DragEvent(kind, options);
        field.dispatchEvent(event);
        return { refused: event.defaultPrevented, value: field.value };
      }, type);
      expect(refused).toEqual({ refused: true, value: "" });
      await expect(page.locator("[data-status]")).not.toBeEmpty();
    }
  });
}
