import { expect } from "@playwright/test";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import { spread } from "../../shared/sample.ts";
import { languagesOf, planOf, shared, SITUATIONS, test } from "../support.ts";
import {
  beginRest,
  expectEmpty,
  fromPlan,
  expectMachine,
  handed,
  openSheet,
  SITUATIONS_OF_SHEET,
} from "./support.ts";

const EVERYTHING = SITUATIONS_OF_SHEET.flatMap((situation) =>
  READERS.map((reader) => [situation, reader] as const),
);

for (const locale of languagesOf(import.meta.url)) {
  test(`after a plan, the sheet knows what happened and who reads, and the address reveals nothing (${locale.id})`, async ({
    page,
  }) => {
    for (const [situation, reader] of shared(EVERYTHING, locale, 0, 2)) {
      await page.goto("about:blank");
      await openSheet(page, locale, fromPlan(situation, reader));
      await expect(page).toHaveURL(`/${locale.id}/sheet/`);
      for (const known of ["situation", "reporter"]) {
        const line = page.locator(`[data-line="${known}"]`);
        await expect(line, `${situation} ${reader}`).toBeVisible();
        await expect(line.locator("> :first-child")).not.toBeEmpty();
        await expect(line.getByRole("button")).toHaveAccessibleName(/\S/);
        await expect(page.locator(`[data-step="${known}"]`)).toBeHidden();
      }
      await expectMachine(page, { SITUATION: situation, REPORTER: reader });
    }
  });

  test(`the link of a plan leads there, and Back leads to the plan (${locale.id})`, async ({ page }) => {
    const plan = planOf(
      SITUATIONS.find(({ id }) => id === "adult-contact")!,
      locale,
    );
    await page.goto(plan);
    const link = page.locator(`main a[href^="/${locale.id}/sheet/#"]`).first();
    await link.evaluate((one) => {
      for (let fold = one.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
        fold.open = true;
    });
    await link.click();
    await page.waitForURL(`**/${locale.id}/sheet/`);
    await handed(page, "SITUATION=adult-contact");
    await handed(page, "REPORTER=my-child");
    await page.goBack();
    await page.waitForURL(`**${plan}`);
    await page.goForward();
    await page.waitForURL(`**/${locale.id}/sheet/`);
    await expectEmpty(page);
  });

  test(`a person can change what the sheet knows, and the sheet then asks for it (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale, fromPlan("meeting", "at-work"));
    await page.locator("[data-line=situation]").getByRole("button").click();
    await expect(page.locator("#situation")).toBeFocused();
    await expect(page.locator("#situation")).toHaveValue("meeting");
    await expect(page.locator("[data-line=situation]")).toBeHidden();
    await page.locator("#situation").selectOption("abroad");
    await page.locator("[data-line=reporter]").getByRole("button").click();
    await expect(page.locator("[data-field=reporter] :checked")).toHaveValue("at-work");
    await handed(page, "SITUATION=abroad");
  });

  test(`an address that belongs to no plan leaves the question open (${locale.id})`, async ({ page }) => {
    for (const hash of ["#999c", ...spread(["#000", "#c", "#11cc", "#%00", "#<b>", "#constructor"])]) {
      await page.goto("about:blank");
      await openSheet(page, locale, hash);
      await beginRest(page);
      await expect(page.locator("[data-step=situation]"), hash).toBeVisible();
      await expect(page.locator("#situation"), hash).toHaveValue("");
      await expect(page.locator("[data-line=situation]"), hash).toBeHidden();
    }
  });
}
