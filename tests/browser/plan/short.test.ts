import { figuresOf, MOST, over } from "../../../scripts/measure/page.ts";
import { nameOf, pathOf, PLANS } from "../../shared/plan.ts";
import { spread } from "../../shared/sample.ts";
import { openIn } from "../layout/letters.ts";
import { Broken, LOCALES, test } from "../support.ts";

/** Printing a page takes as long as viewing several, so only this many are printed. */
const SHEETS = 3;

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

for (const locale of LOCALES) {
  test(`A plan is short: ${MOST.words} words, five screens of a small phone, the first action on the first, the second step within two, no number twice (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of spread(PLANS, LOCALES.indexOf(locale))) {
      await openIn(page, pathOf(plan, locale), "Readex Pro");
      const figures = over(await page.evaluate(figuresOf));
      broken.unless(figures.length === 0, `${nameOf(plan)}: ${figures.join(", ")}`);
    }
    broken.expectNothing();
  });

  test(`On paper a plan is one sheet, or one and a half: every fold open, on three sides at most (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of spread(PLANS, LOCALES.indexOf(locale)).slice(0, SHEETS)) {
      await page.goto(pathOf(plan, locale));
      const sheets = (await page.pdf({ format: "Letter" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
      const sides = sheets?.length ?? 0;
      broken.unless(sides > 0 && sides <= 3, `${nameOf(plan)}: ${sides} sides`);
    }
    broken.expectNothing();
  });
}
