import type { Page } from "@playwright/test";
import { nameOf, OWN_PLANS, pathOf, PLANS } from "../../shared/plan.ts";
import { Broken, LOCALES, test, tried } from "../support.ts";
import { tapTo } from "./plan.ts";

/** What the first action offers to a finger: a number, a form, or where the number of a town is found. */
const WAY = ".first .slot > a:visible, .first .finder:visible";
/** The first thing to tap or to fill in. Before it, on a page for everyone, stand the five readers. */
const CONTROL = ".first :is(.slot > a, .finder, input)";
const BEGINNING = ".first :is(li, p.imperatives)";

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES) {
      test(`1. The right door in three taps: who needs help, what happened, the number or the form (${locale.id})`, async ({
        page,
      }) => {
        const broken = new Broken();
        for (const plan of tried(OWN_PLANS)) {
          const taps = await tapTo(page, plan, locale);
          const way = page.locator(WAY).first();
          const leads = (await way.count()) > 0;
          broken.unless(leads, `${nameOf(plan)}: the first action leads nowhere`);
          // A telephone or another site: the tap itself would leave this one.
          if (leads) await way.click({ trial: true });
          broken.unless(taps + 1 <= 3, `${nameOf(plan)}: ${taps + 1} taps`);
        }
        broken.expectNothing();
      });

      test(`1. The right door in three taps: the first action stands above the fold, or its beginning does where nobody has said who reads (${locale.id})`, async ({
        page,
        viewport,
      }) => {
        const broken = new Broken();
        for (const plan of tried(PLANS)) {
          await page.goto(pathOf(plan, locale));
          const { bottom, covered } = await firstOf(page, plan.reader ? CONTROL : BEGINNING);
          broken.unless(bottom <= (viewport?.height ?? 0), `${nameOf(plan)}: it ends at ${bottom}`);
          broken.unless(!covered, `${nameOf(plan)}: something covers it`);
        }
        broken.expectNothing();
      });
    }
  });
}

/** Where the first of some elements ends, in pixels from the top, and whether something lies over it. */
function firstOf(page: Page, selector: string): Promise<{ bottom: number; covered: boolean }> {
  return page.evaluate((some) => {
    const first = [...document.querySelectorAll(some)].find((element) => element.checkVisibility());
    if (!first) return { bottom: Infinity, covered: false };
    const { left, width, top, bottom } = first.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
    return { bottom: Math.round(bottom), covered: bottom <= innerHeight && !first.contains(above) };
  }, selector);
}
