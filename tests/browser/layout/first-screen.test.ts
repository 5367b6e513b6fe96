import { facts } from "../../../src/site/site.ts";
import { Broken, LOCALES, test, tried } from "../support.ts";
import { openIn } from "./letters.ts";

const SMALL = { width: 360, height: 640 };

for (const locale of LOCALES) {
  test(`1. The right door in three taps: a number to call stands on the first screen of home, of every door and of the guides (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.setViewportSize(SMALL);
    const doors = Object.values(facts().plan.doors).map((path) => `/${locale.id}/${path}/`);
    const guides = [...facts().guides.values()].map(({ slug }) => `/${locale.id}/${slug}/`);
    for (const address of new Set([`/${locale.id}/`, ...doors, ...tried(guides)])) {
      await openIn(page, address, "Readex Pro");
      const numbers = await page.evaluate(numbersInMain);
      broken.unless(
        numbers.some((bottom) => bottom <= SMALL.height),
        `${address}: ${numbers.length > 0 ? `a number ends at ${Math.min(...numbers)}` : "no number"}`,
      );
    }
    broken.expectNothing();
  });
}

for (const isOn of [true, false]) {
  test(`Who answers day and night is said to answer now ${isOn ? "with" : "only with"} script, and always with the hours`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: isOn, viewport: SMALL });
    const page = await context.newPage();
    const broken = new Broken();
    const young = facts().plan.doors["me-young"];
    for (const { id } of LOCALES)
      for (const address of [`/${id}/`, `/${id}/${young}/`, `/${id}/help/11/a/`]) {
        await page.goto(address);
        const lamps = page.locator("main .lamp:visible");
        const found = await lamps.count();
        broken.unless(isOn ? found > 0 : found === 0, `${address}: ${found} lamps`);
        for (const lamp of await lamps.all()) {
          const beside = await lamp.evaluate(({ parentElement }) => parentElement?.innerText ?? "");
          const said = await lamp.innerText();
          broken.unless(beside.length > said.length + 3, `${address}: no hours beside “${said}”`);
        }
      }
    await context.close();
    broken.expectNothing();
  });
}

/** Runs in the browser: where each number to call in the page itself ends. The bar at the top is on every page. */
function numbersInMain(): number[] {
  return [...document.querySelectorAll('main a[href^="tel:"]:not([href="tel:911"])')]
    .filter((one) => one.checkVisibility() && one.closest(".guard") === null)
    .map((one) => Math.round(one.getBoundingClientRect().bottom));
}
