import { figuresOf } from "../../../scripts/measure/page.ts";
import { nameOf, pathOf, PLANS } from "../../shared/plan.ts";
import { openIn } from "../layout/letters.ts";
import { Broken, LOCALES, test, tried } from "../support.ts";

/** What a plan may ask of whoever reads it on a small phone, before anything is answered or opened. */
const WORDS = 380;
const HEIGHT = 3300;
/** Where the step after the first action begins, at the latest. */
const SECOND = 1100;

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

for (const locale of LOCALES) {
  test(`A plan is short: ${WORDS} words, five screens of a small phone, the second step within two, no number twice (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of tried(PLANS)) {
      await openIn(page, pathOf(plan, locale), "its own letters");
      const { words, height, second = 0, repeats } = await page.evaluate(figuresOf);
      broken.unless(words <= WORDS, `${nameOf(plan)}: ${words} words`);
      broken.unless(height <= HEIGHT, `${nameOf(plan)}: ${height} px`);
      broken.unless(
        second > 0 && second <= SECOND,
        `${nameOf(plan)}: the second step begins at ${second} px`,
      );
      broken.unless(repeats <= 1, `${nameOf(plan)}: a number stands ${repeats} times`);
    }
    broken.expectNothing();
  });
}
