import { test, type Page } from "@playwright/test";
import { Broken, LOCALES, SITUATIONS, planOf, tapSentence } from "./support.ts";

const WAY = ".first .way > a:visible";
const PICKER = ".first .picker:visible";
const ABOVE_THE_FOLD = {
  control: ".first :is(.way > a, summary, input):visible",
  number: ".first .way > .phone:visible",
};

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES) {
      test(`1. The right door in three taps: every situation (${locale.id})`, async ({ page }) => {
        const broken = new Broken();
        for (const situation of SITUATIONS) {
          await tapSentence(page, situation, locale);
          const { door, taps } = await walk(page);
          broken.unless(door !== "none", `${situation.id}: the first action has no number, form or list`);
          broken.unless(taps <= 3, `${situation.id}: ${taps} taps`);
        }
        broken.expectNothing();
      });

      test(`1. The safest first action stands above the fold at 360 × 640, nothing answered (${locale.id})`, async ({ page }) => {
        const broken = new Broken();
        for (const situation of SITUATIONS) {
          await page.goto(planOf(situation, locale));
          for (const [what, selector] of Object.entries(ABOVE_THE_FOLD)) {
            const bottom = await bottomOf(page, selector);
            if (what === "control" || bottom !== undefined) {
              broken.unless(bottom !== undefined && bottom <= 640, `${situation.id}: first ${what} ends at ${bottom}`);
            }
          }
        }
        broken.expectNothing();
      });
    }
  });
}

/** From a plan just opened (one tap) to a number under the thumb or an open form, by its first door. */
async function walk(page: Page): Promise<{ door: "way" | "list" | "none"; taps: number }> {
  const way = page.locator(WAY).first();
  const picker = page.locator(PICKER).first();
  if ((await way.count()) > 0) {
    // A telephone or another site: the tap itself would leave this one.
    await way.click({ trial: true });
    return { door: "way", taps: 2 };
  }
  if ((await picker.count()) === 0) return { door: "none", taps: 1 };
  await picker.locator("summary").click();
  const number = picker.locator("a[href^='tel:']").first();
  if ((await number.count()) > 0) {
    await number.click({ trial: true });
    return { door: "list", taps: 2 };
  }
  await picker.locator("a").first().click();
  await page.locator("main a[href^='tel:']").first().click({ trial: true });
  return { door: "list", taps: 3 };
}

async function bottomOf(page: Page, selector: string): Promise<number | undefined> {
  const found = page.locator(selector).first();
  if ((await found.count()) === 0) return undefined;
  const box = await found.boundingBox();
  return box ? Math.round(box.y + box.height) : undefined;
}
