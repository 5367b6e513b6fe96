import { expect } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, test } from "../support.ts";
import { holdFirst, LOST, lose } from "../lost.ts";
import { BY_EAR } from "../answer/support.ts";

const TOWN = '.find-rows a[href$="/police/place/granby/"]';

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "find");

  for (const [what, how] of Object.entries(LOST)) {
    test(`After ${what}, the find box says so, and the next letter brings its answer (${locale.id})`, async ({
      page,
    }) => {
      const back = await lose(page, "**/find/*", how);
      await page.goto(`/${locale.id}/police/`);
      const field = page.getByRole("combobox");
      await field.focus();
      await expect(page.locator(".find-status")).toHaveText(t("unloaded"));
      await page.keyboard.type("gra");
      await expect(page.locator(".find-status")).toHaveText(t("unloaded"));
      back();
      await page.keyboard.type("nby");
      await expect(page.locator(TOWN)).toBeVisible();
      await expect(page.locator(".find-status")).not.toContainText(t("unloaded"));
    });
  }

  test(`When the network is back, the box answers letters that a person typed during a failing request (${locale.id})`, async ({
    page,
  }) => {
    const first = await holdFirst(page, "**/find/*");
    await page.goto(`/${locale.id}/police/`);
    await page.getByRole("combobox").focus();
    await first.made();
    await page.keyboard.type("granby");
    first.fail();
    await expect(page.locator(TOWN)).toBeVisible();
  });

  test(`When the network is back, the box hears danger in letters that a person typed while the request for the ear was failing (${locale.id})`, async ({
    page,
  }) => {
    const first = await holdFirst(page, "**/find/ear-*");
    await page.goto(`/${locale.id}/police/`);
    const field = page.getByRole("combobox");
    await field.fill("qqxyzzqq");
    await first.made();
    await field.fill(BY_EAR[locale.id]!);
    await expect(page.locator("[data-urgent]")).toHaveCount(0);
    first.fail();
    await expect(page.locator("[data-urgent='911']")).toBeVisible();
  });

  test(`After a lost request, every box of a page answers (${locale.id})`, async ({ page }) => {
    const back = await lose(page, "**/find/*", LOST["a server that fails"]!);
    await page.goto(`/${locale.id}/help/19/`);
    const fields = page.locator("find-box input:visible");
    await fields.first().focus();
    await expect(page.locator(".find-status").filter({ hasText: t("unloaded") })).toHaveCount(1);
    back();
    for (const field of (await fields.all()).slice(0, 2)) {
      await field.fill("granby");
      const box = page
        .locator("find-box")
        .filter({ has: page.locator(`#${await field.getAttribute("id")}`) });
      await expect(box.locator(".find-town")).toContainText("Granby");
    }
  });
}
