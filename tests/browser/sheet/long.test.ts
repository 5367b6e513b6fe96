import { expect } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, test } from "../support.ts";
import { openSheet } from "./support.ts";

test.use({ isAlone: true });

for (const locale of languagesOf(import.meta.url)) {
  test(
    `the first letter of a very long text sets its direction, without a query to the browser (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      const words = page.locator("#words");
      await words.focus();
      for (const [text, dir] of [
        ["12. كلام طويل ", "rtl"],
        ["«A long line». ", "ltr"],
      ] as const) {
        await page.keyboard.insertText(text.repeat(500));
        await expect(words).toHaveAttribute("dir", dir);
        await words.fill(text);
        await expect(words).toHaveAttribute("dir", "auto");
        await words.fill("");
      }
    },
  );

  test(
    `the sheet refuses a pasted megabyte, says why, and accepts the next key (${locale.id})`,
    { tag: "@weekly" },
    async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await openSheet(page, locale);
      const words = page.locator("#words");
      await words.fill("before ");
      await page.evaluate(() => navigator.clipboard.writeText("كلام word ".repeat(100_000)));
      await words.focus();
      await page.keyboard.press("ControlOrMeta+V");
      await expect(
        page.locator("[data-status]").filter({ hasText: translator(locale, "sheet")("tooLong") }),
      ).toBeVisible();
      await page.keyboard.press("z");
      await expect(words).toHaveValue("before z");
      await page.evaluate(() => navigator.clipboard.writeText("كلام word ".repeat(1_000)));
      await page.keyboard.press("ControlOrMeta+V");
      await expect(words).toHaveValue(`before z${"كلام word ".repeat(1_000)}`);
    },
  );
}
