import type { Page } from "@playwright/test";
import { decided, nameOf, OWN_PLANS, pathOf, PLANS } from "../../shared/plan.ts";
import { Broken, languagesOf, test, tried } from "../support.ts";
import { LETTERS, openIn } from "../layout/letters.ts";
import { tapTo } from "./plan.ts";

/** What a finger can use in the first action: a number, a form, or the box that finds a town's number. */
const WAY = ".first .slot > a:visible, .first .finder:visible";
/**
 * The same when an answer decides whom to reach. Until then each service is among the next steps, with its
 * number.
 */
const NEXT_WAY = ".then .slot > a:visible, .then .step > .link:visible";
/** How far below the fold the first number or form of a plan ends at most, in pixels: a quarter of a small phone. */
const BELOW = 160;

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
  test(`1. The right door in three taps, the first action begins above the fold: before and after the reader says who reads (${locale.id})`, async ({
    page,
    viewport,
  }) => {
    const broken = new Broken();
    const fold = viewport?.height ?? 0;
    for (const plan of tried(PLANS)) {
      // Some test machines have only typefaces that are wider than on any phone, so the way is measured in one typeface.
      for (const letters of LETTERS) {
        await openIn(page, pathOf(plan, locale), letters);
        const { emergency, order, control, covered } = await firstAction(page);
        const name = `${nameOf(plan)}, ${letters}`;
        broken.unless(emergency <= fold, `${name}: 911 ends at ${emergency}`);
        broken.unless(order <= fold, `${name}: the first order ends at ${order}`);
        broken.unless(!covered, `${name}: something covers it`);
        if (letters === "Readex Pro")
          broken.unless(control <= fold + BELOW, `${name}: the first number or form ends at ${control}`);
      }
    }
    broken.expectNothing();
  });
}

interface FirstAction {
  /** Bottom of the first number of 911, in pixels from the top. */
  readonly emergency: number;
  /** Bottom of the first order. */
  readonly order: number;
  /** Bottom of the first number, form or box. */
  readonly control: number;
  /** Whether something covers the first order. */
  readonly covered: boolean;
}

/** Measures what a plan shows first. What is not there ends nowhere. */
function firstAction(page: Page): Promise<FirstAction> {
  return page.evaluate(() => {
    const seen = (selector: string): Element | undefined =>
      [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
    const endOf = (element: Element | undefined): number =>
      element ? Math.round(element.getBoundingClientRect().bottom) : Infinity;
    const order = seen(".first :is(li, p)");
    const { left = 0, right = 0, top = 0, bottom = 0 } = order?.getBoundingClientRect() ?? {};
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      emergency: endOf(seen('a[href="tel:911"]')),
      order: endOf(order),
      control: endOf(seen(".first :is(.slot > a, .finder, input)")),
      covered: order !== undefined && bottom <= innerHeight && !order.contains(above),
    };
  });
}
