import { siteIn } from "../../../src/site/site.ts";
import { expect, type Page } from "@playwright/test";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import { spread } from "../../shared/sample.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, languagesOf, LOCALES, planOf, seenText, SITUATIONS, test } from "../support.ts";

const LONG = "x".repeat(6_000);
/** Possible ends of an address. No page shows or understands them. */
const TAILS = [
  "?x=<script>alert(1)</script>#%00",
  '?a=1&a=2&%00#"><img src=x onerror=alert(1)>',
  `?q=${LONG}#<script>alert(1)</script>`,
  "?%#%E0%A4%A",
  `?__proto__[x]=1#${LONG}`,
  "?x=javascript:alert(1)#<svg onload=alert(1)>",
  "?constructor#__proto__",
  "?#a1,b2%0a",
];
/** Paths without a page, with and without a language. */
const PATHS = [
  "<script>alert(1)</script>/",
  "%3Cimg%20src=x%20onerror=alert(1)%3E/",
  "help/%22%3E%3Cb%3E/",
  "%E2%80%AE/",
  "help/1/%2e%2e/%2e%2e/x/",
  "police/place/__proto__/",
  `${"a/".repeat(400)}`,
];

/** Returns the title, the words and the number of parts of a page. */
async function seen(page: Page): Promise<string> {
  return `${await page.title()} ${await page.locator("*").count()} ${await seenText(page, "main")}`;
}

for (const locale of languagesOf(import.meta.url)) {
  test(`nothing strange after an address changes a page, runs, or appears (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const wrong: string[] = [];
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => wrong.push("a dialog")));
    page.on("pageerror", (error) => wrong.push(error.message));
    const [plan] = SITUATIONS;
    // The pages with the most script, and one other page.
    const addresses = new Set([
      `/${locale.id}/`,
      planOf(plan!, locale),
      `/${locale.id}/sheet/`,
      pageHref("take-down", siteIn(locale)),
      ...onePerKind(locale).slice(-1),
    ]);
    for (const [at, address] of [...addresses].entries()) {
      await page.goto(address);
      const before = await seen(page);
      // Each address gets a fifth of the ends; together they get all.
      for (const tail of spread(TAILS, at)) {
        const response = await page.goto(address + tail);
        const same = (await seen(page)) === before;
        broken.unless(response?.status() === 200, `${address}${tail.slice(0, 30)}: ${response?.status()}`);
        broken.unless(same, `${address}${tail.slice(0, 30)} is another page`);
        broken.unless(wrong.length === 0, `${address}${tail.slice(0, 30)}: ${wrong.splice(0).join()}`);
      }
    }
    broken.expectNothing();
  });

  test(`an unknown path gives the 404 page in the language of the path, and shows nothing of the path (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.goto(`/${locale.id}/no-such-page/`);
    const notFound = await seenText(page, "body");
    for (const path of PATHS) {
      const response = await page.goto(`/${locale.id}/${path}`);
      broken.unless(response?.status() === 404, `${path.slice(0, 40)}: ${response?.status()}`);
      broken.unless((await seenText(page, "body")) === notFound, `${path.slice(0, 40)}: another page`);
    }
    broken.expectNothing();
  });
}

test("after a strange fragment, the fragment of a part still leads there", async ({ page }) => {
  const [locale] = LOCALES;
  await page.setViewportSize({ width: 360, height: 400 });
  await page.goto(`/${locale!.id}/sheet/#%00`);
  await expect(page.locator("#words")).not.toBeInViewport();
  await page.goto(`/${locale!.id}/sheet/#words`);
  await expect(page.locator("#words")).toBeInViewport();
});
