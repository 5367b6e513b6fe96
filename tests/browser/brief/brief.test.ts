import { site } from "../../../src/site/site.ts";
import type { Page } from "@playwright/test";
import { pathOf } from "../../../src/core/facts/addresses.ts";
import { openIn } from "../layout/letters.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

/**
 * The largest number of words on a page with nothing opened or answered and script off, on five screens of a
 * small phone.
 */
const WORDS = 400;
const HEIGHT = 3400;
const PHONE = { width: 360, height: 640 };

const KINDS: readonly [name: string, paths: RegExp, words: number][] = [
  ["The page on taking a picture down", new RegExp(`^${pathOf(site(), "take-down")}/$`), WORDS],
  ["A platform’s page", /^platforms\/[^/]+\/$/, WORDS],
  ["A place’s page", /^police\/place\/[^/]+\/$/, WORDS],
  ["The page of youth protection", /^dpj\/$/, WORDS],
  ["The directory", /^services\/$/, WORDS],
];

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  for (const [name, paths, most] of KINDS) {
    test(`${name} shows at most ${most} words on five screens before a reader opens anything (${locale.id})`, async ({
      page,
    }) => {
      const broken = new Broken();
      await page.setViewportSize(PHONE);
      const all = [...onePerKind(locale), ...onePerKind(locale, "lightest")];
      const addresses = new Set(all.filter((address) => paths.test(address.slice(locale.id.length + 2))));
      broken.unless(addresses.size > 0, `no page of ${String(paths)}`);
      for (const address of addresses) {
        await openIn(page, address, "Readex Pro");
        const { words, height, second } = await measured(page);
        broken.unless(words <= most, `${address}: ${words} words`);
        broken.unless(height <= HEIGHT, `${address}: ${height} px`);
        broken.unless(second <= 1, `${address}: ${second} first actions`);
      }
      broken.expectNothing();
    });
  }

  test(`Pages in folds are complete on paper: every fold is open (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    const paths = [
      `${pathOf(site(), "take-down")}/`,
      "platforms/snapchat/",
      "police/place/laval/",
      "dpj/",
      "services/",
    ];
    for (const path of shared(paths, locale)) {
      await page.goto(`/${locale.id}/${path}`);
      await page.emulateMedia({ media: "print" });
      const closed = await page.evaluate(() =>
        [...document.querySelectorAll("main details > .fold-in")]
          .filter((part) => part.parentElement?.checkVisibility())
          .filter((part) => part.getBoundingClientRect().height === 0)
          .map((part) => part.parentElement?.querySelector("summary")?.textContent.trim() ?? ""),
      );
      broken.unless(closed.length === 0, `${path}: ${closed.join(", ")}`);
      await page.emulateMedia({ media: "screen" });
    }
    broken.expectNothing();
  });
}

/**
 * Returns the number of visible words, with the bar and the foot; the height of the page; and the number of
 * first actions.
 */
function measured(page: Page): Promise<{ words: number; height: number; second: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isText = parent && !["STYLE", "SCRIPT", "TEMPLATE"].includes(parent.tagName);
      if (!isText || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, bottom } = range.getBoundingClientRect();
      if (width > 1 && bottom > 0)
        words += (node.textContent ?? "").match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    }
    const firsts = [...document.querySelectorAll(".first")].filter((band) => band.checkVisibility());
    return { words, height: document.documentElement.scrollHeight, second: firsts.length };
  });
}
