import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, openFolds, planOf, shared, SITUATIONS, test } from "../support.ts";

/** In pixels: a thumb hits it, and it is not taken for a button. */
const HIGH = 52;

for (const locale of LOCALES)
  test(`A field of one line has one height everywhere (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    const abuse = SITUATIONS.find(({ id }) => id === "abuse-in-person")!;
    const always = ["police", "dpj", "share", "help/20"].map((path) => `/${locale.id}/${path}/`);
    let fields = 0;
    for (const address of [planOf(abuse, locale), ...always, ...shared(onePerKind(locale), locale)]) {
      await page.goto(address);
      await openFolds(page);
      const heights = await page
        .locator("main input:is([type=text], :not([type])):visible")
        .evaluateAll((all) => all.map((field) => Math.round(field.getBoundingClientRect().height)));
      fields += heights.length;
      for (const height of heights) broken.unless(height === HIGH, `${address}: ${height} px`);
    }
    broken.unless(fields > 4, `only ${fields} fields`);
    broken.expectNothing();
  });
