import { facts, site } from "../../../src/site/site.ts";
import type { Page } from "@playwright/test";
import { pathOf } from "../../../src/core/facts/addresses.ts";
import { onePerKind } from "../page-kinds.ts";
import { drawn } from "../../shared/sample.ts";
import { Broken, LOCALES, test, tried } from "../support.ts";
import { openIn } from "./letters.ts";

// Measured with Readex Pro. DejaVu Sans is wider and needs one more line, but no phone has only such a wide
// typeface.
const FOLD = { width: 360, height: 640 };

for (const locale of LOCALES) {
  test(`3. One first action: it is above the fold of a small phone in guides, for young people, at a place and when removing an image (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.setViewportSize(FOLD);
    const guides = [...facts().guides.values()].map(({ slug }) => `/${locale.id}/${slug}/`);
    const weights = drawn(["heaviest", "lightest"] as const, LOCALES.indexOf(locale));
    const others = weights
      .flatMap((weight) => onePerKind(locale, weight))
      .filter((address) =>
        new RegExp(
          `/(young|${pathOf(site(), "take-down")}|police/place/[^/]+|services/[^/]+|handouts/[^/]+)/$`,
        ).test(address),
      );
    for (const address of new Set([...tried(guides), ...others])) {
      await openIn(page, address, "Readex Pro");
      const first = await firstAction(page);
      broken.unless(first !== undefined, `${address}: no first action`);
      broken.unless(
        first === undefined || first.bottom <= FOLD.height,
        `${address}: ${first?.name} ends at ${first?.bottom}`,
      );
      broken.unless(!first?.covered, `${address}: ${first?.name} lies under the exit`);
    }
    broken.expectNothing();
  });
}

/**
 * Returns what to do first: its number, link or field; its words when it has none of these; on a start page,
 * the box that takes what happened.
 */
function firstAction(page: Page): Promise<{ name: string; bottom: number; covered: boolean } | undefined> {
  return page.evaluate(() => {
    const band = [...document.querySelectorAll(".first, main tell-box, main .rows")].find((element) =>
      element.checkVisibility(),
    );
    const all = [...(band?.querySelectorAll("a, summary, input, textarea, .guide-first") ?? [])].filter(
      (element) => element.checkVisibility(),
    );
    const words = all.find((element) => element.matches(".guide-first"));
    const action = words ?? all[0];
    if (!action) return undefined;
    const exit = document.querySelector(".exit")!.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(action);
    const lines = [...range.getClientRects()];
    return {
      name: (action.textContent ?? "").trim().slice(0, 40),
      bottom: Math.round(Math.max(...lines.map(({ bottom }) => bottom))),
      covered: lines.some(
        ({ left, right, top, bottom }) =>
          left < exit.right && right > exit.left && top < exit.bottom && bottom > exit.top,
      ),
    };
  });
}
