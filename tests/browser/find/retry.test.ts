import { expect, type Page, type Route } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, test } from "../support.ts";
import { BY_EAR } from "../answer/support.ts";

const TOWN = '.find-rows a[href$="/police/place/granby/"]';
/** Ways in which a request can fail. */
const LOST: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "no network": (route) => route.abort(),
  "a server that fails": (route) => route.fulfill({ status: 500, body: "" }),
};

/** Fails requests until the network is back. */
async function lose(page: Page, files: string, how: (route: Route) => Promise<void>): Promise<() => void> {
  let isLost = true;
  await page.route(files, (route) => (isLost ? how(route) : route.continue()));
  return () => {
    isLost = false;
  };
}

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
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await page.route("**/find/*", async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      await held;
      return route.abort();
    });
    await page.goto(`/${locale.id}/police/`);
    await page.getByRole("combobox").focus();
    await expect.poll(() => asked).toBe(1);
    await page.keyboard.type("granby");
    release();
    await expect(page.locator(TOWN)).toBeVisible();
  });

  test(`When the network is back, the box hears danger in letters that a person typed while the request for the ear was failing (${locale.id})`, async ({
    page,
  }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await page.route("**/find/ear-*", async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      await held;
      return route.abort();
    });
    await page.goto(`/${locale.id}/police/`);
    const field = page.getByRole("combobox");
    await field.fill("qqxyzzqq");
    await expect.poll(() => asked).toBe(1);
    await field.fill(BY_EAR[locale.id]!);
    await expect(page.locator("[data-urgent]")).toHaveCount(0);
    release();
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
