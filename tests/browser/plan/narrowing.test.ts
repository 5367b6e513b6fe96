import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../../src/schema/shared/locale.ts";
import { choices, expectedPlan, type Plan } from "./expected.ts";
import { shownPlans } from "./shown.ts";
import { Broken, LOCALES, SITUATIONS, answer, planOf, seenText, test, tried } from "../support.ts";

const PARTS = ["first", "rest", "avoid", "folds"] as const satisfies readonly (keyof Plan)[];
// Paper unfolds nothing.
const ON_PAPER = PARTS.filter((part) => part !== "folds");

test.describe("script off", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`4. Works without script: radio buttons show what the rules decide, for every answer, on paper too (${locale.id})`, async ({
      page,
    }) => {
      await expectEveryPlan(page, locale, ["screen", "print"]);
    });

    test(`4. Works without script: a tapped answer changes the plan, and says where (${locale.id})`, async ({
      page,
    }) => {
      const threat = SITUATIONS.find(({ id }) => id === "threatened-with-images")!;
      await page.goto(planOf(threat, locale));
      const before = await seenText(page, "#a0");
      await answer(page, "a3", "b3", "c1");
      expect(await seenText(page, "#a0")).not.toBe(before);
      const link = page.locator(".to-first a:visible");
      await expect(link).toHaveCount(1);
      await link.click();
      await expect(page.locator("#a0")).toBeInViewport();
      await expect(page.locator(".first .picker summary:visible")).toBeInViewport();
    });
  }
});

test.describe("with script", () => {
  for (const locale of LOCALES) {
    test(`4. Works without script: a plan is the same with script (${locale.id})`, async ({ page }) => {
      await expectEveryPlan(page, locale, ["screen"]);
    });
  }
});

/** Every answer to every situation, in one language, against the one decision of the site. */
async function expectEveryPlan(
  page: Page,
  locale: Locale,
  media: readonly ("screen" | "print")[],
): Promise<void> {
  const broken = new Broken();
  for (const situation of tried(SITUATIONS)) {
    await page.goto(planOf(situation, locale));
    const given = choices(situation);
    for (const medium of media) {
      await page.emulateMedia({ media: medium });
      const plans = await shownPlans(
        page,
        given.map(({ ids }) => ids),
      );
      for (const [at, { answers }] of given.entries()) {
        const expected = expectedPlan(situation, answers, locale);
        for (const part of medium === "print" ? ON_PAPER : PARTS) {
          const [shown, decided] = [plans[at]?.[part], expected[part]].map((lines) => lines?.join("\n"));
          broken.unless(
            shown === decided,
            `${situation.id} ${JSON.stringify(answers)} (${medium}): ${part}:\n${shown}\ninstead of\n${decided}`,
          );
        }
      }
    }
  }
  broken.expectNothing();
}
