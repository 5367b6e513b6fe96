import { expect } from "@playwright/test";
import { HEADERS, cacheControl } from "../../../deploy/headers.ts";
import { onePerKind } from "../page-kinds.ts";
import { languagesOf, LOCALES, SITUATIONS, planOf, test } from "../support.ts";

for (const locale of languagesOf(import.meta.url)) {
  test(`An unknown address answers 404 in its language, with 911 and links to continue (${locale.id})`, async ({
    page,
  }) => {
    for (const path of [
      "no-such-page/",
      "help/404/",
      "help/404/a/",
      "police/place/nowhere/",
      "%3Cscript%3Ealert(1)%3C/script%3E",
      "%E0%A4%A",
    ]) {
      const response = await page.goto(`/${locale.id}/${path}`);
      expect(response?.status(), path).toBe(404);
      await expect(page.locator("html"), path).toHaveAttribute("lang", locale.tag);
      await expect(page.locator("a.danger")).toHaveAttribute("href", "tel:911");
      await expect(page.getByRole("textbox")).toBeVisible();
      for (const way of ["", "police/", "a-z/", "services/"]) {
        await expect(page.locator(`main a[href="/${locale.id}/${way}"]`).first()).toBeVisible();
      }
    }
  });

  test(`An unknown reader or answer leads to the plan without a reader (${locale.id})`, async ({ page }) => {
    for (const rest of ["z/", "a", "a/1/", "?a=9", "c/?b=9", "%3Cb%3E/"]) {
      const response = await page.goto(`/${locale.id}/help/11/${rest}`);
      expect(response?.status(), rest).toBe(200);
      await expect(page.locator(".plan"), rest).toBeVisible();
      const own = /^[a-e]\/?(\?|$)/.test(rest) ? rest.charAt(0) : undefined;
      await expect(page, rest).toHaveURL(
        new RegExp(`/${locale.id}/help/11/${own === undefined ? "" : `${own}/`}(\\?.*)?$`),
      );
    }
  });

  test(`The server sends every kind of page with the headers of production (${locale.id})`, async ({
    request,
  }) => {
    for (const address of [
      ...onePerKind(locale),
      planOf(SITUATIONS[0]!, locale),
      `/${locale.id}/no-such-page/`,
      "/",
    ]) {
      const headers = (await request.get(address)).headers();
      for (const { name, value } of HEADERS)
        expect(headers[name.toLowerCase()], `${address}: ${name}`).toBe(value);
      expect(headers["cache-control"], address).toBe(cacheControl(address));
    }
    expect(cacheControl(planOf(SITUATIONS[0]!, locale))).toBe("no-store");
  });
}

test("An unknown address without a language answers 404 in every language", async ({ page }) => {
  for (const path of ["/no-such-page/", "/xx/", "/..%2f..%2fpackage.json", `/${"a".repeat(2000)}`]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator("a.danger")).toHaveAttribute("href", "tel:911");
    for (const { id } of LOCALES) await expect(page.locator(`main a[href="/${id}/"]`)).toBeVisible();
  }
});
