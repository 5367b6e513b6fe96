import type { Page } from "@playwright/test";
import { choices, nameOf, OWN_PLANS, pathOf, PLANS } from "../../shared/plan.ts";
import { Broken, languagesOf, test, tried } from "../support.ts";

/** The parts of a plan in reading order. Every plan must have them. */
const ORDER = [
  "h1",
  ".guard > .small",
  ".first",
  ".answers",
  ".then",
  ".avoid",
  ".talks",
  ".plan-parts ~ .section",
  ".plan > p:last-child",
];
const ALWAYS = ["h1", ".guard > .small", ".first", ".then", ".talks", ".plan > p:last-child"];

test.use({ javaScriptEnabled: false });

for (const locale of languagesOf(import.meta.url)) {
  test(`3. One first action: then the next steps, then who supports you (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const plan of tried(PLANS)) {
      await page.goto(pathOf(plan, locale));
      const tops = await page.evaluate(
        (selectors) =>
          selectors.flatMap((selector) => {
            const part = [...document.querySelectorAll(`main ${selector}`)].find((element) =>
              element.checkVisibility(),
            );
            return part ? [{ selector, top: part.getBoundingClientRect().top }] : [];
          }),
        ORDER,
      );
      const sorted = tops.toSorted((a, b) => a.top - b.top);
      broken.unless(
        sorted.every(({ selector }, at) => selector === tops[at]?.selector),
        `${nameOf(plan)}: ${sorted.map(({ selector }) => selector).join(" ")}`,
      );
      for (const missing of ALWAYS.filter((selector) => tops.every((part) => part.selector !== selector)))
        broken.unless(false, `${nameOf(plan)}: no ${missing}`);
      broken.unless(
        await numberBeforeWords(page),
        `${nameOf(plan)}: an explanation comes before the number or link`,
      );
    }
    broken.expectNothing();
  });

  test(`3. One first action: one filled button, for all answers (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const plan of tried(OWN_PLANS)) {
      await page.goto(pathOf(plan, locale));
      const given = choices(plan);
      const filled = await page.evaluate(
        countFilled,
        given.map(({ ids }) => ids),
      );
      for (const [at, { answers }] of given.entries()) {
        const { buttons = [], needed = 0 } = filled[at] ?? {};
        broken.unless(
          buttons.length === needed,
          `${nameOf(plan, answers)}: ${buttons.length} of ${needed}: ${buttons.join(", ")}`,
        );
      }
    }
    broken.expectNothing();
  });

  test(`3. One first action: it is number 1, and the next steps continue the numbers, for all answers (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of tried(OWN_PLANS)) {
      await page.goto(pathOf(plan, locale));
      const given = choices(plan);
      // Only the first, a middle and the last, because reading the accessibility tree is slow.
      for (const { ids, answers } of new Set([given[0]!, given[given.length >> 1]!, given.at(-1)!])) {
        await page.evaluate(choose, ids);
        const numerals = await numeralsOf(page);
        const steps = await page.locator(".first:visible, .then .step:visible").count();
        const expected = Array.from({ length: steps }, (_, at) => at + 1);
        broken.unless(
          numerals.join() === expected.join(),
          `${nameOf(plan, answers)}: ${numerals.join()} instead of ${expected.join()}`,
        );
      }
    }
    broken.expectNothing();
  });
}

/** Checks that each visible service has its way to call or write above its explanation. */
function numberBeforeWords(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".first .door")].every((door) => {
      const way = door.querySelector(".slot > a, .finder");
      const words = door.matches(".call-bar")
        ? door.querySelector(".door-text")
        : document.querySelector(".asides .door-text");
      return !way || !words || (way.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }),
  );
}

/** Runs in the browser. Chooses radio buttons. */
function choose(ids: readonly string[]): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    input.checked = ids.includes(input.id);
}

/**
 * Runs in the browser. Returns the filled buttons for each set of answers, and the expected number: none when
 * readers only dial.
 */
function countFilled(choices: readonly (readonly string[])[]): { buttons: string[]; needed: number }[] {
  const seen = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const isFilled = (element: Element): boolean =>
    !/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).backgroundColor);
  return choices.map((ids) => {
    for (const input of document.querySelectorAll<HTMLInputElement>("input[type=radio]"))
      input.checked = ids.includes(input.id);
    return {
      buttons: seen("main :is(a, button, summary)")
        .filter(isFilled)
        .map(({ innerText }) => innerText),
      needed: Math.min(1, seen(".first .button").length),
    };
  });
}

/** Returns the numbers that the style sheet puts before steps, as assistive technology reads them. */
async function numeralsOf(page: Page): Promise<number[]> {
  // A telephone number of two digits, such as 17 in France, is no number of a step.
  await page.evaluate(() => {
    for (const number of document.querySelectorAll(".number, .there"))
      number.setAttribute("aria-hidden", "true");
  });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const texts = nodes
    .filter(({ role }) => role?.value === "StaticText")
    .map(({ name }) => String(name?.value).trim());
  return texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
}
