import { figuresOf, MOST, over } from "../../../scripts/measure/page.ts";
import { nameOf, pathOf, PLANS } from "../../shared/plan.ts";
import { spread } from "../../shared/sample.ts";
import { openIn } from "../layout/letters.ts";
import { Broken, LOCALES, test } from "../support.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

for (const locale of LOCALES) {
  test(`A plan is short: ${MOST.words} words, five screens of a small phone, the first action on the first, the second step within two, no number twice (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of spread(PLANS, LOCALES.indexOf(locale))) {
      await openIn(page, pathOf(plan, locale), "its own letters");
      const figures = over(await page.evaluate(figuresOf));
      broken.unless(figures.length === 0, `${nameOf(plan)}: ${figures.join(", ")}`);
    }
    broken.expectNothing();
  });
}
