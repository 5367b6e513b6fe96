import { expect, type Page } from "@playwright/test";
import { LOCALES, test } from "../support.ts";
import { boxOf, handed, linesOf, openSheet } from "./support.ts";

test.use({ isAlone: true });

/** What a person in a hurry, or with bad intent, may put into the story box. */
const INPUTS: readonly (readonly [name: string, text: string])[] = [
  ["spaces alone", " \n\t\u00a0 "],
  ["one letter", "x"],
  ["one Arabic letter", "ع"],
  ["emoji", "👩🏽‍👧‍👦🔪😭".repeat(50)],
  ["marks of direction", "\u202e\u2066\u2067max\u2069\u202c\u200f\u061c 14 \u202dlaval"],
  [
    "HTML",
    `<b>laval</b><img src=x onerror="document.title='broken'"></textarea><script>document.title='broken'</script>`,
  ],
  ["an address that is a script", "javascript:document.title='broken'//"],
  ["half a sign and names of objects", "\ud83d __proto__ constructor {{number}} $& %s"],
  ["one word without an end", "laval".repeat(4_000)],
];
const MEGABYTE = "<i>كلام word</i> ".repeat(65_536);

/** Expects the numbers to call as links, after any text. */
async function expectNumbers(page: Page, after: string): Promise<void> {
  for (const number of ["911", "988"])
    await expect(page.locator(`a[href="tel:${number}"]:visible`), `${number} after ${after}`).not.toHaveCount(
      0,
    );
}

for (const locale of LOCALES) {
  test(`the story box treats any input as text: nothing breaks, and the numbers stay (${locale.id})`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("dialog", (dialog) => faults.push(dialog.message()));
    await openSheet(page, locale);
    const title = await page.title();
    const words = page.locator("#words");
    await words.focus();
    await expectNumbers(page, "nothing");
    for (const [name, text] of INPUTS) {
      await words.fill(text);
      const kept = await words.inputValue();
      await expect(page.locator("[data-out] [data-block=words] bdi"), name).toHaveCount(
        text.trim() === "" ? 0 : 1,
      );
      if (text.trim() !== "")
        await expect
          .poll(() => page.locator("[data-out] [data-block=words] bdi").textContent(), { message: name })
          .toBe(kept);
      expect(
        await page
          .locator("[data-out] *:is(img, script, b i, a), [data-heard] :is(img, script, b, a)")
          .count(),
      ).toBe(0);
      await expect(page.locator("[data-heard] input:checked"), name).toHaveCount(0);
      await expectNumbers(page, name);
    }
    // After all of it, a tick and the next key still work.
    await words.fill("on reste à Laval");
    await expect(linesOf(page)).toHaveCount(1);
    await boxOf(page, "town").check();
    await handed(page, "TOWN=Laval");
    expect([faults, await page.title()]).toEqual([[], title]);
  });

  test(`the story box refuses a pasted megabyte with the reason, and the numbers stay (${locale.id})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSheet(page, locale);
    const words = page.locator("#words");
    await words.fill("before ");
    await page.evaluate((text) => navigator.clipboard.writeText(text), MEGABYTE);
    await words.focus();
    await page.keyboard.press("ControlOrMeta+V");
    await expect(page.locator("[data-status]:visible").filter({ hasText: /\S/ })).not.toHaveCount(0);
    await expectNumbers(page, "a megabyte");
    await page.keyboard.press("z");
    await expect(words).toHaveValue("before z");
  });
}
