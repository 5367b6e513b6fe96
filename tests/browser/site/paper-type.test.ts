import { expect } from "@playwright/test";
import { LOCALES, planOf, settled, SITUATIONS, test } from "../support.ts";

test.use({ isAlone: true });

for (const locale of LOCALES)
  test(`a screen loads no typeface, and paper uses the site's own (${locale.id})`, async ({ page }) => {
    const fonts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "font") fonts.push(request.url());
    });
    // The second page of a visit too.
    for (const address of [`/${locale.id}/`, planOf(SITUATIONS[0]!, locale)]) {
      await page.goto(address);
      await settled(page);
    }
    expect(fonts).toEqual([]);
    const paper = (await page.pdf({ format: "Letter" })).toString("latin1");
    expect(paper).toMatch(/\/FontName \/[A-Z]+\+ReadexPro/);
    expect(fonts.length).toBeGreaterThan(0);
  });
