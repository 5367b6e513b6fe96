import type { Page } from "@playwright/test";
import { choices } from "./expected.ts";
import { Broken, LOCALES, SITUATIONS, planOf, test, tried } from "../support.ts";

/** The parts of a plan in the order in which a reader meets them. */
const ORDER = [
  "h1",
  ".reassure",
  ".fixed-line",
  ".first",
  ".questions",
  ".steps > .step",
  ".do-not",
  ".write",
  ".after",
];

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  test(`3. One first action: then what next, then who supports you (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const situation of tried(SITUATIONS)) {
      await page.goto(planOf(situation, locale));
      const tops = await page.evaluate(
        (selectors) =>
          selectors.flatMap((selector) => {
            const part = [...document.querySelectorAll(selector)].find((element) =>
              element.checkVisibility(),
            );
            return part ? [{ selector, top: part.getBoundingClientRect().top }] : [];
          }),
        [...ORDER, ".plan .phone-row"],
      );
      const sorted = tops.toSorted((a, b) => a.top - b.top);
      broken.unless(
        sorted.every(({ selector }, at) => selector === tops[at]?.selector),
        `${situation.id}: ${sorted.map(({ selector }) => selector).join(" ")}`,
      );
      for (const missing of ORDER.slice(0, 5).filter((selector) =>
        tops.every((part) => part.selector !== selector),
      )) {
        broken.unless(false, `${situation.id}: no ${missing}`);
      }
      broken.unless(await numberBeforeWords(page), `${situation.id}: an explanation stands before the way`);
    }
    broken.expectNothing();
  });

  test(`3. One first action: one filled button, whatever is answered (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const situation of tried(SITUATIONS)) {
      await page.goto(planOf(situation, locale));
      const given = choices(situation);
      const filled = await page.evaluate(
        countFilled,
        given.map(({ ids }) => ids),
      );
      for (const [at, { answers }] of given.entries()) {
        const { buttons = [], needed = 0 } = filled[at] ?? {};
        broken.unless(
          buttons.length === needed,
          `${situation.id} ${JSON.stringify(answers)}: ${buttons.length} of ${needed}: ${buttons.join(", ")}`,
        );
      }
    }
    broken.expectNothing();
  });

  test(`3. One first action: it is number 1, and the next steps count on (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const situation of tried(SITUATIONS)) {
      await page.goto(planOf(situation, locale));
      const numerals = await numeralsOf(page);
      const steps = await page.locator(".first:visible, .steps > .step:visible").count();
      const expected = Array.from({ length: steps }, (_, at) => at + 1);
      broken.unless(
        numerals.join() === expected.join(),
        `${situation.id}: ${numerals.join()} instead of ${expected.join()}`,
      );
    }
    broken.expectNothing();
  });
}

/** In each visible door the way to call or write stands above its explanation. */
function numberBeforeWords(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".first .door")].every((door) => {
      const [way, words] = [".way > a", ".door-text"].map((selector) => door.querySelector(selector));
      return !way || !words || (way.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }),
  );
}

/** Runs in the browser: the filled buttons for each set of answers, and how many there must be: none where all one does is dial. */
function countFilled(choices: readonly (readonly string[])[]): { buttons: string[]; needed: number }[] {
  const seen = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const isFilled = (element: Element): boolean =>
    !/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).backgroundColor);
  return choices.map((ids) => {
    for (const input of document.querySelectorAll("input[type=radio]"))
      (input as HTMLInputElement).checked = ids.includes(input.id);
    return {
      buttons: seen("main :is(a, button, summary)")
        .filter(isFilled)
        .map(({ innerText }) => innerText),
      needed: Math.min(1, seen(".first .button").length),
    };
  });
}

/** The numbers that the style sheet sets before steps, as assistive technology reads them. */
async function numeralsOf(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const texts = nodes
    .filter(({ role }) => role?.value === "StaticText")
    .map(({ name }) => String(name?.value).trim());
  return texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
}
