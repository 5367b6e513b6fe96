import type { Page } from "@playwright/test";
import { decided, nameOf, OWN_PLANS, pathOf, PLANS } from "../../shared/plan.ts";
import { Broken, languagesOf, test, tried } from "../support.ts";
import { openIn } from "../layout/letters.ts";
import { tapTo } from "./plan.ts";

/** What a finger can use in the first action: a number, a form, or the box that finds a town's number. */
const WAY = ".first .slot > a:visible, .first .finder:visible";
/**
 * The same when an answer decides whom to reach. Until then each service is among the next steps, with its
 * number.
 */
const NEXT_WAY = ".then .slot > a:visible, .then .step > .link:visible";

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of languagesOf(import.meta.url)) {
      test(`1. The right door in three taps: who needs help, what happened, the number or the form (${locale.id})`, async ({
        page,
      }) => {
        const broken = new Broken();
        for (const plan of tried(OWN_PLANS)) {
          const taps = await tapTo(page, plan, locale);
          const way = page.locator(decided(plan).body?.condition === undefined ? WAY : NEXT_WAY).first();
          const leads = (await way.count()) > 0;
          broken.unless(leads, `${nameOf(plan)}: no number or link there`);
          // A tap on a telephone or another site would leave this site.
          if (leads) await way.click({ trial: true });
          broken.unless(taps + 1 <= 3, `${nameOf(plan)}: ${taps + 1} taps`);
        }
        broken.expectNothing();
      });
    }
  });
}

for (const locale of languagesOf(import.meta.url)) {
  test(`1. The right door in three taps, the first action above the fold: before and after the reader says who reads (${locale.id})`, async ({
    page,
    viewport,
  }) => {
    const broken = new Broken();
    for (const plan of tried(PLANS)) {
      // Some test machines have only typefaces that are wider than on any phone.
      await openIn(page, pathOf(plan, locale), "Readex Pro");
      const { bottom, covered } = await firstControl(page);
      broken.unless(bottom <= (viewport?.height ?? 0), `${nameOf(plan)}: it ends at ${bottom}`);
      broken.unless(!covered, `${nameOf(plan)}: something covers it`);
    }
    broken.expectNothing();
  });
}

/**
 * Returns the bottom edge of the first control of the first action, in pixels from the top, and whether
 * something covers it.
 */
function firstControl(page: Page): Promise<{ bottom: number; covered: boolean }> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll(".first :is(.slot > a, .finder, input)")];
    const control = controls.find((element) => element.checkVisibility());
    if (!control) return { bottom: Infinity, covered: false };
    const { left, width, top, bottom } = control.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
    return { bottom: Math.round(bottom), covered: bottom <= innerHeight && !control.contains(above) };
  });
}
