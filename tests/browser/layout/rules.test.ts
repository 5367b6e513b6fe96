import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

const WIDTHS = [360, 1280];
/** The rule stands this far above the line of its heading, in pixels; a line of words beside it may move it a little. */
const DISTANCE = 16;
const NEAR = 4;

for (const locale of LOCALES) {
  test(`Below a full rule every heading stands at one distance (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const address of shared(onePerKind(locale), locale, 1, 2)) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        for (const { heading, distance } of await page.evaluate(belowRules))
          broken.unless(
            Math.abs(distance - DISTANCE) <= NEAR,
            `${address} at ${width} px: “${heading}” stands ${distance} px below its rule`,
          );
      }
    }
    broken.expectNothing();
  });
}

/** Runs in the browser: each heading that stands below a full rule in the text of the page, and how far. */
function belowRules(): { heading: string; distance: number }[] {
  const ink = getComputedStyle(document.body).color;
  return [...document.querySelectorAll<HTMLElement>("main *")].flatMap((one) => {
    const { borderTopWidth, borderTopColor, borderLeftWidth } = getComputedStyle(one);
    const isRule = borderTopWidth === "2px" && borderLeftWidth === "0px" && borderTopColor === ink;
    if (!isRule || !one.checkVisibility()) return [];
    const heading = one.querySelector<HTMLElement>("h2, h3");
    if (!heading?.checkVisibility() || heading.closest(".sr-only")) return [];
    const { lineHeight, paddingTop } = getComputedStyle(heading);
    const range = document.createRange();
    range.selectNodeContents(heading);
    const [line] = [...range.getClientRects()].filter(({ width }) => width > 1);
    if (!line || parseFloat(paddingTop) > 0) return [];
    // Beside a frame a label stands on the line of the words within it.
    const beside = heading.nextElementSibling?.firstElementChild;
    if (beside && getComputedStyle(beside).borderTopWidth !== "0px") return [];
    const top = (line.top + line.bottom) / 2 - parseFloat(lineHeight) / 2;
    const distance = Math.round(top - one.getBoundingClientRect().top - 2);
    return [{ heading: (heading.textContent ?? "").trim().slice(0, 30), distance }];
  });
}
