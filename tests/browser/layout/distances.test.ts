import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

/** Room between what is read before the first action and its sand, in pixels. */
const PAPER = 12;
/** Room between the last line of a page and the rule of its foot, in pixels. */
const FOOT = 24;
/** The least size of a title on a tablet, in pixels. */
const TABLET_TITLE = 34;

for (const locale of LOCALES) {
  test(`12 px of paper lie between what steadies and the sand (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    const plans = ["1/c", "4/a", "7/c", "11/c", "21/b"].map((path) => `/${locale.id}/help/${path}/`);
    for (const window of [
      { width: 360, height: 740 },
      { width: 768, height: 1024 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize(window);
      for (const address of [...plans, `/${locale.id}/help/abroad/`]) {
        await page.goto(address);
        const room = await page.evaluate(paperBelowGuard);
        broken.unless(room === undefined || room >= PAPER, `${address} at ${window.width} px: ${room} px`);
      }
    }
    broken.expectNothing();
  });

  test(`No list lies over the label above it (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const address of [
      `/${locale.id}/police/`,
      `/${locale.id}/all/`,
      ...shared(onePerKind(locale), locale),
    ]) {
      await page.goto(address);
      for (const struck of await page.evaluate(struckLabels)) broken.unless(false, `${address}: ${struck}`);
    }
    broken.expectNothing();
  });

  test(`On a tablet the head, the text and the foot end at one edge, in larger type than on a phone (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.setViewportSize({ width: 768, height: 1024 });
    for (const address of [`/${locale.id}/`, `/${locale.id}/help/4/a/`, `/${locale.id}/services/`]) {
      await page.goto(address);
      const { edges, title } = await page.evaluate(edgesAndTitle);
      broken.unless(Math.max(...edges) - Math.min(...edges) <= 2, `${address}: edges ${edges.join(", ")}`);
      broken.unless(title >= TABLET_TITLE, `${address}: the title is ${title} px`);
    }
    broken.expectNothing();
  });

  test(`What ends a page keeps its distance from the rule of the foot (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of [`/${locale.id}/sheet/`, `/${locale.id}/`, `/${locale.id}/help/4/a/`]) {
        await page.goto(address);
        const room = await page.evaluate(roomAboveFoot);
        broken.unless(room >= FOOT, `${address} at ${width} px: ${room} px`);
      }
    }
    broken.expectNothing();
  });
}

/** Runs in the browser: from the lowest line of the guard to the first band. */
function paperBelowGuard(): number | undefined {
  const guard = document.querySelector(".guard");
  const band = document.querySelector(".first > .band");
  if (!guard || !band) return undefined;
  const range = document.createRange();
  range.selectNodeContents(guard);
  const lowest = Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom));
  return Math.round(band.getBoundingClientRect().top - lowest);
}

/** Runs in the browser: labels above a list that begins before they end. */
function struckLabels(): string[] {
  return [...document.querySelectorAll(".section-in > .section-label + .column")].flatMap((column) => {
    const label = column.previousElementSibling!.getBoundingClientRect();
    const first = column.firstElementChild?.getBoundingClientRect();
    // A label in the margin ends before its column begins.
    const isAbove =
      label.left < column.getBoundingClientRect().right && label.right > column.getBoundingClientRect().left;
    return first && isAbove && first.top < label.bottom - 1
      ? [
          `“${column.previousElementSibling!.textContent.trim()}” by ${Math.round(label.bottom - first.top)} px`,
        ]
      : [];
  });
}

/** Runs in the browser: from what is seen last in the page to the hairline of its foot. */
function roomAboveFoot(): number {
  const rule = document.querySelector(".foot > div")!.getBoundingClientRect().top;
  const range = document.createRange();
  let lowest = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode as Text;
    if (data.trim() === "" || !parentElement?.checkVisibility()) continue;
    if (parentElement.closest(".foot, .exit, .skip, script, style")) continue;
    range.selectNodeContents(texts.currentNode);
    for (const { bottom, width } of range.getClientRects()) if (width > 2) lowest = Math.max(lowest, bottom);
  }
  return Math.round(rule - lowest);
}

/** Runs in the browser: where the head, the columns and the foot end, from the far edge of the page, and the size of the title. */
function edgesAndTitle(): { edges: number[]; title: number } {
  const isLeft = document.documentElement.dir === "rtl";
  const parts = document.querySelectorAll(
    "nav.head-languages, main .section > .section-in > .column, main .band > .section-in > .column, .foot > div",
  );
  return {
    edges: [...parts]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect())
      .map(({ left, right }) => Math.round(isLeft ? left : innerWidth - right)),
    title: parseFloat(getComputedStyle(document.querySelector("h1")!).fontSize),
  };
}
