import { site, siteIn } from "../../../src/site/site.ts";
import { servicePage, servicePaths } from "../../../src/features/services/page.view.ts";
import { Broken, languagesOf, test } from "../support.ts";

/**
 * Late on a Friday, on a Sunday, and at an hour when most services answer: the day of the week, and the hour
 * in UTC.
 */
const HOURS = [
  [5, "T22:45:00Z"],
  [0, "T20:00:00Z"],
  [3, "T15:00:00Z"],
] as const;
const DAY = 86_400_000;

for (const locale of languagesOf(import.meta.url)) {
  test(`Nothing moves when the clock says whether a service is open (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    const services = servicePaths(site()).filter(({ params }) => params.locale === locale.id);
    const clocks = ({ params }: (typeof services)[number]) =>
      servicePage(siteIn(params.locale), params).ways.flatMap(({ clock }) => clock ?? []);
    const timed = services.filter((service) => clocks(service).length > 0);
    const plans = timed.flatMap(clocks).map(({ plan }) => plan);
    const [from = ""] = plans.map((plan) => plan.from).toSorted((one, other) => other.localeCompare(one));
    /** Returns the first such weekday on which every clock is certain. */
    const dayOf = (weekday: number): string =>
      Array.from({ length: 60 }, (_, at) => new Date(Date.parse(from) + at * DAY))
        .filter((day) => day.getUTCDay() === weekday)
        .map((day) => day.toISOString().slice(0, 10))
        .find((day) => plans.every(({ unsure, until }) => !unsure.includes(day) && day <= until))!;
    for (const [weekday, hour] of HOURS) {
      await page.clock.setFixedTime(dayOf(weekday) + hour);
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

/** Runs in the browser. Returns the clocks that need more room than the page reserves for them. */
function pushed(clocks: Element[]): string[] {
  return clocks
    .filter((clock) => clock.scrollHeight > parseFloat(getComputedStyle(clock).minHeight) + 1)
    .map((clock) => clock.textContent);
}
