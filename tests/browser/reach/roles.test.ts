import { expect } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, test } from "../support.ts";
import { fillSheet, openSheet, tick } from "../sheet/support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`the find box exposes its name, hint, list and chosen row to assistive technology (${locale.id})`, async ({
    page,
  }) => {
    const label = translator(locale, "find")("labels.police");
    await page.goto(`/${locale.id}/police/`);
    const field = page.getByRole("combobox");
    const list = page.getByRole("listbox");
    const status = page.locator("find-box").getByRole("status");
    await expect(field).toHaveAccessibleName(label);
    await expect(field).toHaveAccessibleDescription(translator(locale, "find")("hintPlaces"));
    await expect(field).toHaveAttribute("aria-autocomplete", "list");
    await expect(field).toHaveAttribute("aria-expanded", "false");
    await expect(list).toHaveCount(0);
    await field.fill("Saint-Lambert");
    await expect(list).toHaveAccessibleName(label);
    await expect(field).toHaveAttribute("aria-expanded", "true");
    await expect(field).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "");
    await expect(status).toHaveText(/\S/);
    const options = page.getByRole("option");
    await expect(options).not.toHaveCount(0);
    await expect(page.getByRole("option", { selected: true })).toHaveCount(0);
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("option", { selected: true })).toHaveCount(1);
    // Now that a row is chosen, the rows stay where they are.
    for (const option of await options.all()) await expect(option).toHaveAccessibleName(/\S/);
    await expect(field).toHaveAttribute(
      "aria-activedescendant",
      (await options.first().getAttribute("id")) ?? "",
    );
    await field.fill("qqxyzz");
    await expect(field).toHaveAttribute("aria-expanded", "false");
    await expect(list).toHaveCount(0);
    await expect(status).toContainText("qqxyzz");
  });

  test(
    `the sheet exposes the role of each part and the state of each answer (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      const sheet = page.locator("report-sheet");
      const safe = sheet.locator("[data-field=safe]");
      await expect(safe.getByRole("radio", { checked: true })).toHaveCount(0);
      await fillSheet(page);
      for (const group of await sheet.getByRole("group").all()) {
        // A group in a fold is not a question.
        if ((await group.evaluate(({ tagName }) => tagName)) === "FIELDSET")
          await expect(group).toHaveAccessibleName(/\S/);
      }
      for (const role of ["radio", "checkbox", "textbox", "combobox", "button"] as const) {
        const all = await sheet.getByRole(role).all();
        expect(all.length, role).toBeGreaterThan(0);
        for (const one of all) await expect(one).toHaveAccessibleName(/\S/);
      }
      // Screen readers read a hint with its field.
      for (const hinted of await sheet.locator("[aria-describedby]").all())
        await expect(hinted).toHaveAccessibleDescription(/\S/);
      await expect(safe.getByRole("radio", { checked: true })).toHaveCount(1);
      await tick(page, "safe", "no");
      await expect(safe.getByRole("radio", { checked: true })).toHaveCount(1);
      await expect(safe.getByRole("alert")).toBeVisible();
      // Screen readers announce these: a sign of danger next to the words, and that the page has read them.
      await expect(sheet.locator("[data-signs]")).toHaveRole("status");
      await expect(sheet.locator("[data-taken]")).toHaveRole("status");
      await expect(sheet.getByRole("listitem").first()).toBeVisible();
      await expect(sheet.getByRole("heading", { level: 2 }).first()).toHaveAccessibleName(/\S/);
      await sheet.locator("[data-do=clear]").click();
      const status = sheet.locator("[data-do=clear] + [data-status]");
      await expect(status).toHaveRole("status");
      await expect(status).not.toBeEmpty();
    },
  );
}
