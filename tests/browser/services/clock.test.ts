import { test } from "@playwright/test";
import { servicePage, servicePaths } from "../../../src/views/services/page.ts";
import { Broken, languagesOf } from "../support.ts";

/** Late on a Friday, on a Sunday, and in an hour in which most answer. */
const HOURS = ["2026-11-27T22:45:00Z", "2026-11-29T20:00:00Z", "2026-12-02T15:00:00Z"];

for (const locale of languagesOf(import.meta.url)) {
  test(`Nothing moves when the clock says whether a service is open, whatever it says (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const services = servicePaths().filter(({ params }) => params.locale === locale.id);
    const timed = services.filter(({ params }) => servicePage(params).ways.some(({ clock }) => clock));
    for (const hour of HOURS) {
      await page.clock.setFixedTime(hour);
      for (const { params } of timed) {
        await page.goto(`/${locale.id}/services/${params.service}/`);
        await page.locator("open-now:not(:empty)").first().waitFor();
        const said = await page.locator("open-now").evaluateAll(pushed);
        for (const text of said) broken.unless(false, `${params.service}: ${text}`);
      }
    }
    broken.expectNothing();
  });
}

/** Runs in the browser: what takes more room than was kept for it. */
function pushed(clocks: Element[]): string[] {
  return clocks
    .filter((clock) => clock.scrollHeight > parseFloat(getComputedStyle(clock).minHeight) + 1)
    .map((clock) => clock.textContent);
}
