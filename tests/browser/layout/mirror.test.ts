import { expect, type Page } from "@playwright/test";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, SITUATIONS, planOf, test, tried } from "../support.ts";

/** Elements at the side where a line begins, and at the side where it ends. */
const SIDES = {
  start: [".danger-number", ".head > a .mark", ".step-number", "h1 span"],
  end: [".exit", ".head-languages"],
};

for (const locale of LOCALES) {
  test(`7. Equal in three languages: a page follows the reading direction of its language (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      for (const address of [`/${locale.id}/`, `/${locale.id}/police/`, planOf(SITUATIONS[0]!, locale)]) {
        await page.goto(address);
        expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(locale.dir);
        for (const [side, selectors] of Object.entries(SIDES)) {
          const left = (side === "start") === (locale.dir === "ltr");
          for (const { selector, x } of await edges(page, selectors, left)) {
            broken.unless(
              x < width / 2,
              `${address} ${width}: ${selector} is ${Math.round(x)} px from its side`,
            );
          }
        }
        const flush = await edges(page, [".danger-number"], locale.dir === "ltr").then(([edge]) => edge?.x);
        broken.unless(flush === 0, `${address} ${width}: 911 is ${flush} px from the edge`);
        const exit = await edges(page, [".exit"], locale.dir === "rtl").then(([edge]) => edge?.x);
        // In a narrow window, a mouse needs room next to the scroll bar.
        const rim = width < 704 ? 8 : 0;
        broken.unless(
          exit !== undefined && exit <= rim,
          `${address} ${width}: the exit is ${exit} px from the edge`,
        );
      }
    }
    broken.expectNothing();
  });

  test(`7. Equal in three languages: each number reads from left to right, on one line (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const address of [
      ...tried(onePerKind(locale)),
      ...tried(SITUATIONS).map((situation) => planOf(situation, locale)),
    ]) {
      await page.goto(address);
      const { numbers, turned } = await page.evaluate(readNumbers);
      broken.unless(numbers > 0, `${address}: no number`);
      for (const number of turned) broken.unless(false, `${address}: ${number}`);
    }
    broken.expectNothing();
  });
}

/** Returns the distance of the visible elements from the left or the right edge, in pixels. */
function edges(
  page: Page,
  selectors: readonly string[],
  left: boolean,
): Promise<{ selector: string; x: number }[]> {
  return page.evaluate(
    ([all, fromLeft]) =>
      all.flatMap((selector) => {
        const found = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
        if (!found) return [];
        const box = found.getBoundingClientRect();
        return [{ selector, x: fromLeft ? box.left : document.documentElement.clientWidth - box.right }];
      }),
    [selectors, left] as const,
  );
}

/** Runs in the browser. Returns the numbers whose digits are not in order from left to right. */
function readNumbers(): { numbers: number; turned: string[] } {
  const turned: string[] = [];
  let numbers = 0;
  for (const picker of document.querySelectorAll("details")) picker.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    for (const match of (node.textContent ?? "").matchAll(/\d[\d\-\u00A0\u2011 ()]*\d/g)) {
      numbers += 1;
      const digits = [...match[0]].flatMap((letter, at) => (/\d/.test(letter) ? [match.index + at] : []));
      const places = digits.map((at) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      });
      const inOrder = places.every(
        (place, at) => at === 0 || place.left > places[at - 1]!.left || place.top > places[at - 1]!.top,
      );
      const isPhone = node.parentElement.closest("a[href^='tel:']") !== null;
      const onOneLine = places.every(({ top }) => top === places[0]!.top);
      if (!inOrder || (isPhone && !onOneLine))
        turned.push(`${match[0]} in “${(node.textContent ?? "").trim().slice(0, 60)}”`);
    }
  }
  return { numbers, turned };
}
