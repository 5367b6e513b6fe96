import { siteIn } from "../../../src/site/site.ts";
import type { Page } from "@playwright/test";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { drawn } from "../../shared/sample.ts";
import { Broken, languagesOf, planOf, SITUATIONS, test } from "../support.ts";

/** Presses of Tab on one page, enough for its first three screens. */
const PRESSES = 45;

const pagesOf = (locale: Locale): string[] => [
  `/${locale.id}/`,
  planOf(
    SITUATIONS.find(({ id }) => id === "threatened-with-images")!,
    locale,
  ),
  `/${locale.id}/young/1/`,
  pageHref("take-down", siteIn(locale)),
  `/${locale.id}/sheet/`,
];

for (const locale of languagesOf(import.meta.url)) {
  test(`Tab follows the reading order of a page: line by line, in its reading direction (${locale.id})`, async ({
    page,
    viewport,
  }) => {
    const broken = new Broken();
    // The seed chooses one of the two windows for each page; the next page gets the other.
    for (const [at, address] of pagesOf(locale).entries()) {
      for (const width of drawn([viewport?.width ?? 360, 1280], at)) {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(address);
        const stops = await press(page);
        broken.unless(stops.length > 8, `${address}: ${stops.length} stops`);
        for (const [at, stop] of stops.entries()) {
          const before = stops[at - 1];
          if (!before || before.column !== stop.column) continue;
          const isBelow = stop.top >= before.bottom - 2;
          const isBeside = stop.top < before.bottom && stop.bottom > before.top && stop.start >= before.start;
          broken.unless(
            isBelow || isBeside,
            `${address} at ${width} px: ${stop.name} comes after ${before.name} but is placed before it`,
          );
        }
      }
    }
    broken.expectNothing();
  });
}

interface Stop {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  /** Distance from the side where a line begins, in pixels. */
  readonly start: number;
  /** The column of the page. Readers read columns next to each other one after the other. */
  readonly column: string;
}

/** Returns the focused element after each Tab, without elements that are fixed to the window. */
async function press(page: Page): Promise<Stop[]> {
  const stops: (Stop | null)[] = [];
  for (let presses = 0; presses < PRESSES; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focused);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops.filter((stop) => stop !== null);
}

/** Runs in the browser. Returns nothing after the focus leaves the page. */
function focused(): Stop | null | undefined {
  const active = document.activeElement;
  if (!active || active === document.body) return undefined;
  if (active.closest(".skip, .exit")) return null;
  const shown = active.matches(".choice-cells input") ? active.closest("label")! : active;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const isRight = getComputedStyle(document.body).direction === "rtl";
  // A list may run in columns: the part of its width in which the element stands.
  let list = shown.parentElement;
  while (list && getComputedStyle(list).columnCount === "auto") list = list.parentElement;
  const part = list?.getBoundingClientRect();
  const width = part ? part.width / Number(getComputedStyle(list!).columnCount) : 0;
  const inList = part ? ` ${Math.floor(((left + right) / 2 - part.left) / width)}` : "";
  return {
    name: `${active.tagName.toLowerCase()}#${active.id} “${(shown.textContent ?? "").trim().slice(0, 30)}”`,
    top: Math.round(top + scrollY),
    bottom: Math.round(bottom + scrollY),
    start: Math.round(isRight ? innerWidth - right : left),
    column: active.closest("[data-step=hand], .home-now") ? "aside" : `page${inList}`,
  };
}
