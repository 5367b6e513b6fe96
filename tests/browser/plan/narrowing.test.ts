import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { expectedPlan } from "../../shared/plan-words.ts";
import { choices, decided, nameOf, OWN_PLANS, pathOf, planPage } from "../../shared/plan.ts";
import { Broken, languagesOf, answer, seenText, test, tried } from "../support.ts";
import { linesOf, PARTS, shownPlans } from "./plan.ts";

test.describe("script off", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of languagesOf(import.meta.url)) {
    test(`4. Works without script: radio buttons show what the rules decide, for every answer, on paper too (${locale.id})`, async ({
      page,
    }) => {
      await expectEveryPlan(page, locale, ["screen", "print"]);
    });

    test(`4. Works without script: a tapped answer changes the plan, and says where (${locale.id})`, async ({
      page,
    }) => {
      const plan = planPage("threatened-with-images", "my-child");
      const first = (answers: object): string => JSON.stringify(decided(plan, { ...answers }).body);
      const changed = choices(plan).find(
        ({ answers, ids }) =>
          ids.length === 1 && answers.danger === undefined && first(answers) !== first({}),
      );
      expect(changed).toBeDefined();
      await page.goto(pathOf(plan, locale));
      const before = await seenText(page, "#a0");
      await expect(page.locator(".to-first a:visible")).toHaveCount(0);
      await answer(page, ...(changed?.ids ?? []));
      await expect.poll(() => seenText(page, "#a0")).not.toBe(before);
      const link = page.locator(".to-first a:visible");
      await expect(link).toHaveCount(1);
      await link.click();
      await expect(page.locator("#a0")).toBeInViewport();
      await expect(page.locator("#a0 li:visible").first()).toBeInViewport();
    });
  }
});

test.describe("with script", () => {
  for (const locale of languagesOf(import.meta.url)) {
    test(`4. Works without script: a plan is the same with script (${locale.id})`, async ({ page }) => {
      await expectEveryPlan(page, locale, ["screen"]);
    });
  }
});

test.describe("in a browser that does not know :has()", () => {
  for (const locale of languagesOf(import.meta.url)) {
    test(`4. Works without script, and on a telephone of 2021 with it: the answers of a plan show what the rules decide (${locale.id})`, async ({
      page,
    }) => {
      await page.addInitScript(() => (CSS.supports = () => false));
      // The style would do the work here. The script reads it and removes it before the test begins.
      await expectEveryPlan(page, locale, ["screen"], async () => {
        if ((await page.locator(".answers").count()) > 0)
          await page.waitForFunction(
            () =>
              ![...document.querySelectorAll("style")].some(({ textContent }) =>
                /data-w\*/.test(textContent),
              ),
          );
      });
    });
  }
});

/**
 * Compares every answer of every reader to every situation, in one language, with the decision of the rules.
 */
async function expectEveryPlan(
  page: Page,
  locale: Locale,
  media: readonly ("screen" | "print")[],
  ready: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const broken = new Broken();
  for (const plan of tried(OWN_PLANS)) {
    await page.goto(pathOf(plan, locale));
    await ready(page);
    const given = choices(plan);
    for (const medium of media) {
      await page.emulateMedia({ media: medium });
      const shown = await shownPlans(
        page,
        given.map(({ ids }) => ids),
      );
      for (const [at, { answers }] of given.entries()) {
        const expected = expectedPlan(plan, answers, locale);
        for (const part of PARTS) {
          const [one, other] = [shown[at]?.[part] ?? [], linesOf(expected, part)].map((all) =>
            all.join("\n"),
          );
          broken.unless(
            one === other,
            `${nameOf(plan, answers)} (${medium}): ${part}:\n${one}\ninstead of\n${other}`,
          );
        }
      }
    }
  }
  broken.expectNothing();
}
