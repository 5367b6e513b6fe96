import { nameOf, pathOf, PLANS } from "../../shared/plan.ts";
import { Broken, LOCALES, test, tried } from "../support.ts";

const PHONE = { width: 360, height: 640 };
/** Two phones of today, as high as their browser leaves them. */
const SHORT = { width: 360, height: 740 };
const TALL = { width: 390, height: 844 };
/** An order, a number, a label, and the small text beside them. */
const STYLES = 4;
/** A number that answers a question. */
const NUMBER = 32;
/** A number of another country helps too, but several stand side by side. */
const FOREIGN = 24;

for (const locale of LOCALES) {
  test(`3. One first action: it is set in ${STYLES} styles of text or fewer, and its numbers are large (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.setViewportSize(PHONE);
    for (const plan of tried(PLANS)) {
      await page.goto(pathOf(plan, locale));
      const { styles, numbers } = await page.evaluate(readSand);
      broken.unless(styles.length <= STYLES, `${nameOf(plan)}: ${styles.join(", ")}`);
      for (const { text, size } of numbers)
        broken.unless(size >= NUMBER, `${nameOf(plan)}: ${text} is ${size} px`);
    }
    broken.expectNothing();
  });

  test(`3. One first action: the numbers of other countries are large (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    const abroad = PLANS.filter(({ situation }) => situation.id === "abroad");
    for (const plan of tried(abroad)) {
      for (const width of [PHONE.width, 1280]) {
        await page.setViewportSize({ width, height: PHONE.height });
        await page.goto(pathOf(plan, locale));
        const sizes = await page.evaluate(foreignNumbers);
        broken.unless(sizes.length > 0, `${nameOf(plan)}: no number of another country`);
        for (const size of new Set(sizes))
          broken.unless(size >= FOREIGN, `${nameOf(plan)} at ${width} px: numbers of ${size} px`);
      }
    }
    broken.expectNothing();
  });

  test(`3. One first action: the sand holds what is done and whom to reach, under its numeral, and a number or a field stands on the first screen (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of tried(PLANS))
      for (const screen of [SHORT, TALL]) {
        await page.setViewportSize(screen);
        await page.goto(pathOf(plan, locale));
        const { besides, isNumbered, end } = await page.evaluate(readDiet);
        const where = `${nameOf(plan)} at ${screen.width} × ${screen.height}`;
        broken.unless(besides.length === 0, `${where}: in the sand ${besides.join(", ")}`);
        broken.unless(isNumbered, `${where}: its numeral does not show`);
        broken.unless(end <= screen.height, `${where}: the first number or field ends at ${end} px`);
      }
    broken.expectNothing();
  });

  test(`3. One first action: no line of it is cut at its upper edge (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    await page.setViewportSize(PHONE);
    for (const plan of tried(PLANS)) {
      await page.goto(pathOf(plan, locale));
      const [edge, top] = await page.evaluate(readFirstLine);
      // The hairline above the first case lies on the edge.
      broken.unless(
        top >= edge - 1,
        `${nameOf(plan)}: the first line begins ${edge - top} px above its place`,
      );
    }
    broken.expectNothing();
  });

  test(`3. One first action: a case in danger is the bar of 911 once more, from the edge of the screen (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.setViewportSize(PHONE);
    const cases = PLANS.filter(({ situation }) => ["abuse-in-person", "meeting"].includes(situation.id));
    for (const plan of tried(cases)) {
      await page.goto(pathOf(plan, locale));
      const bars = await page.evaluate(readCalls);
      broken.unless(bars.length > 0, `${nameOf(plan)}: no call in danger`);
      for (const { text, edge, height, red } of bars) {
        broken.unless(edge === 0, `${nameOf(plan)}: ${text} begins ${edge} px from the edge`);
        broken.unless(height >= 56, `${nameOf(plan)}: ${text} is ${height} px high`);
        broken.unless(red, `${nameOf(plan)}: the number of ${text} does not stand on red`);
      }
    }
    broken.expectNothing();
  });
}

/** Runs in the browser: the styles of text in the first action, and the size of each number to tap there. */
function readSand(): { styles: string[]; numbers: { text: string; size: number }[] } {
  const sand = document.querySelector(".first .band")!;
  const walker = document.createTreeWalker(sand, NodeFilter.SHOW_TEXT);
  const styles = new Map<string, string>();
  while (walker.nextNode()) {
    const { nodeValue, parentElement: of } = walker.currentNode;
    const text = (nodeValue ?? "").trim();
    if (text === "" || !of?.checkVisibility() || of.closest(".sr-only, noscript, details:not([open]) > div"))
      continue;
    const { fontSize, fontWeight } = getComputedStyle(of);
    const style = `${parseFloat(fontSize)}/${fontWeight}`;
    if (!styles.has(style)) styles.set(style, text.slice(0, 24));
  }
  const numbers = [...sand.querySelectorAll(".slot > a :is(.number), .slot > a.number")]
    .filter((one) => one.checkVisibility() && /^[\d\s-]+$/.test(one.textContent ?? ""))
    .map((one) => ({ text: one.textContent ?? "", size: parseFloat(getComputedStyle(one).fontSize) }));
  return { styles: [...styles].map(([style, text]) => `${style} “${text}”`), numbers };
}

/** Runs in the browser: what stands in the sand although it can wait, whether its numeral shows, and where the first way to reach someone ends. */
function readDiet(): { besides: string[]; isNumbered: boolean; end: number } {
  const sand = document.querySelector(".first .band")!;
  const ways = sand.querySelectorAll(".call-bar, .button, .phone, .link, input, .number");
  const ends = [...ways].filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect());
  return {
    besides: [...sand.querySelectorAll("details, .beside")].map((one) =>
      (one.textContent ?? "").trim().slice(0, 30),
    ),
    isNumbered: document.querySelector(".first .step-number")!.parentElement!.clientWidth > 20,
    end: Math.round(Math.min(...ends.filter(({ width }) => width > 2).map(({ bottom }) => bottom))),
  };
}

/** Runs in the browser: the size of each number of another country that the page shows or holds. */
function foreignNumbers(): number[] {
  return [...document.querySelectorAll(".there .number")].map((one) =>
    parseFloat(getComputedStyle(one).fontSize),
  );
}

/** Runs in the browser: where the first action begins to show, and where the first of its orders begins. */
function readFirstLine(): [edge: number, top: number] {
  const first = [...document.querySelectorAll(".first .imperatives")].find((one) => one.checkVisibility())!;
  return [document.querySelector(".cases")!, first].map((one) =>
    Math.round(one.getBoundingClientRect().top),
  ) as [number, number];
}

/** Runs in the browser: where each call to 911 in the first action begins, and whether its number stands on red. */
function readCalls(): { text: string; edge: number; height: number; red: boolean }[] {
  const isRtl = document.dir === "rtl" || document.documentElement.dir === "rtl";
  const block = getComputedStyle(document.querySelector(".danger-number")!).backgroundColor;
  return [...document.querySelectorAll<HTMLAnchorElement>('.first a[href="tel:911"]')]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const bar = one.closest(".call-bar") ?? one;
      const { left, right, height } = bar.getBoundingClientRect();
      return {
        text: (one.textContent ?? "").trim().slice(0, 30),
        edge: Math.round(isRtl ? document.documentElement.clientWidth - right : left),
        height: Math.round(height),
        red: [getComputedStyle(bar, "::before"), getComputedStyle(one)].some(
          ({ backgroundColor }) => backgroundColor === block,
        ),
      };
    });
}
