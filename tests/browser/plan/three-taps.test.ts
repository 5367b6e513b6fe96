import type { Page } from "@playwright/test";
import { Broken, LOCALES, SITUATIONS, tapSentence, test, tried } from "../support.ts";

const WAY = ".first .way > a:visible";
const PICKER = ".first .picker:visible";

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES) {
      test(`1. The right door in three taps, the first action above the fold: every situation (${locale.id})`, async ({
        page,
        viewport,
      }) => {
        const broken = new Broken();
        for (const situation of tried(SITUATIONS)) {
          await tapSentence(page, situation, locale);
          for (const { what, bottom, covered } of await firstDoor(page)) {
            broken.unless(
              bottom <= (viewport?.height ?? 0),
              `${situation.id}: the first ${what} ends at ${bottom}`,
            );
            broken.unless(!covered, `${situation.id}: something covers the first ${what}`);
          }
          const taps = await walk(page);
          broken.unless(taps !== undefined, `${situation.id}: the first action has no number, form or list`);
          broken.unless(taps === undefined || taps <= 3, `${situation.id}: ${taps} taps`);
        }
        broken.expectNothing();
      });
    }
  });
}

interface Control {
  readonly what: string;
  readonly bottom: number;
  readonly covered: boolean;
}

/** The first thing to tap in the first action, and its first door's number where it has one; pixels from the top. */
function firstDoor(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const seen = (selector: string, within: ParentNode): Element[] =>
      [...within.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const [first] = seen(".first", document);
    const [door] = first ? seen(".door", first) : [];
    const found = {
      control: first && seen(".way > a, summary, input", first)[0],
      number: door && seen(".way > .phone", door)[0],
    };
    return Object.entries(found).flatMap(([what, element]) => {
      if (!element) return what === "control" ? [{ what, bottom: Infinity, covered: false }] : [];
      const { left, width, top, bottom } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
      return [
        { what, bottom: Math.round(bottom), covered: bottom <= innerHeight && !element.contains(above) },
      ];
    });
  });
}

/** Taps, the sentence's included, until a number is under the thumb or a form opens; undefined when nothing leads to one. */
async function walk(page: Page): Promise<number | undefined> {
  const way = page.locator(WAY).first();
  const picker = page.locator(PICKER).first();
  if ((await way.count()) > 0) {
    // A telephone or another site: the tap itself would leave this one.
    await way.click({ trial: true });
    return 2;
  }
  if ((await picker.count()) === 0) return undefined;
  await picker.locator("summary").click();
  const number = picker.locator("a[href^='tel:']").first();
  if ((await number.count()) > 0) {
    await number.click({ trial: true });
    return 3;
  }
  await picker.locator("a").first().click();
  await page.locator("main a[href^='tel:']").first().click({ trial: true });
  return 3;
}
