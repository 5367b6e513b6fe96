import { facts } from "../../../src/site/site.ts";
import { expect, type Locator, type Page } from "@playwright/test";
import { languagesOf, test } from "../support.ts";

const SAINT_JEROME = facts().police.get("saint-jerome")?.phones[0]?.value ?? "";
/** A town in several spellings, whatever the language of the page. */
const SPELLINGS = ["Saint-Jérôme", "Saint-Jerome", "saint jerome", "st jerome", "سان جيروم", "SAINT‑JÉRÔME"];
const NONSENSE = "qqxyzzqq";

for (const locale of languagesOf(import.meta.url)) {
  test.describe(`box for towns (${locale.id})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale.id}/police/`);
    });

    test("The field is a combobox that says what it controls", async ({ page }) => {
      const { field, status, list } = box(page);
      await expect(field).toHaveAttribute("aria-expanded", "false");
      await expect(field).toHaveAttribute("aria-autocomplete", "list");
      await expect(field).toHaveAttribute("autocomplete", "off");
      await expect(field).not.toHaveAttribute("name");
      await expect(field).toHaveAccessibleName(/\S/);
      await expect(field).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "");
      await expect(status).toHaveRole("status");
      await field.fill("Saint-Lambert");
      await expect(field).toHaveAttribute("aria-expanded", "true");
      await expect(list).toHaveRole("listbox");
      await expect(list).toHaveAccessibleName(/\S/);
    });

    test("A town in any usual spelling leads to its number", async ({ page }) => {
      const { field, status } = box(page);
      for (const typed of SPELLINGS) {
        await field.fill("");
        await expect(status).toBeEmpty();
        await field.fill(typed);
        await expect(page.locator(`.find-panel a[href="tel:${SAINT_JEROME}"]`), typed).toBeVisible();
        await expect(page.locator('.find-rows a[href$="/police/place/saint-jerome/"]'), typed).toBeVisible();
      }
    });

    test("The box shows all places of the same name and chooses none: Saint-Lambert", async ({ page }) => {
      const { field, options, panel } = box(page);
      await field.fill("Saint-Lambert");
      const namesakes = facts().places.filter(({ name, routable }) => routable && name === "Saint-Lambert");
      for (const { id } of namesakes)
        await expect(page.locator(`.find-rows a[href$="/police/place/${id}/"]`)).toBeVisible();
      await expect.poll(() => options.count()).toBeGreaterThan(namesakes.length);
      await expect(panel.locator("a[href^='tel:']")).toHaveCount(0);
    });

    test("A postal code that spans several towns lets the person choose", async ({ page }) => {
      const { field, options, panel } = box(page);
      const prefix = facts().postal.find(
        ({ confidence, codes }) => confidence === "ask" && codes.length > 2,
      )!;
      await field.fill(prefix.prefix.toLowerCase());
      await expect.poll(() => options.count()).toBeGreaterThanOrEqual(prefix.codes.length);
      await expect(panel.locator("a[href^='tel:']")).toHaveCount(0);
    });

    test("For a town of another province, the box says so, with 911 and the police of that province", async ({
      page,
    }) => {
      const { field, options, panel } = box(page);
      await field.fill("Halifax");
      await expect(panel.locator("a[href='tel:911']")).toBeVisible();
      await expect(options.first()).toHaveAttribute("href", /\/police\/provinces\//);
      await expect(page.locator(".find-status")).toContainText("Halifax");
    });

    test("Text that is not a place gets a clear answer, with 911 and no guess", async ({ page }) => {
      const { field, status, options, panel } = box(page);
      await field.fill(NONSENSE);
      await expect(status).toContainText(NONSENSE);
      await expect(panel.locator("a[href='tel:911']")).toBeVisible();
      await expect(options).toHaveCount(0);
    });
  });
}

function box(page: Page): Record<"field" | "status" | "panel" | "list" | "options", Locator> {
  const [panel, list] = [page.locator(".find-panel"), page.locator(".find-rows")];
  return {
    field: page.getByRole("combobox"),
    status: page.locator(".find-status"),
    panel,
    list,
    options: list.getByRole("option"),
  };
}
