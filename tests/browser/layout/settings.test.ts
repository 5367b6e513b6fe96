// Settings of the reader: space between letters and lines, text size, motion.
import { expect, type Page } from "@playwright/test";
import { drawn } from "../../shared/sample.ts";
import { TOLD } from "../../shared/told.ts";
import { textFaults, tooWide } from "./geometry-text.ts";
import { lettersOf, openIn } from "./letters.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

/** WCAG 1.4.12. Arabic letters join, so letter spacing does not apply to them; the other rules do. */
const SPACED =
  "* { line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important } [dir=ltr] *:not([dir=rtl], [dir=rtl] *) { letter-spacing: 0.12em !important }";

for (const locale of LOCALES) {
  for (const letters of lettersOf(locale, 0))
    test(
      `with wider text spacing, text loses no part and overlaps nothing, in ${letters} (${locale.id})`,
      { tag: "@weekly" },
      async ({ page }) => {
        test.slow();
        const broken = new Broken();
        for (const address of shared(onePerKind(locale), locale, 0, 2)) {
          await openIn(page, address, letters);
          await page.evaluate(setApart, SPACED);
          for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 640 });
            for (const fault of [...(await page.evaluate(tooWide)), ...(await page.evaluate(textFaults))])
              broken.unless(false, `${address} at ${width} px: ${fault}`);
          }
        }
        broken.expectNothing();
      },
    );

  for (const letters of lettersOf(locale, 1))
    test(`at 400 % a page of 1280 px scrolls in one direction only, and no part of it scrolls sideways, in ${letters} (${locale.id})`, async ({
      page,
    }) => {
      const broken = new Broken();
      // This is 1280 × 1024 at four times the size.
      await page.setViewportSize({ width: 320, height: 256 });
      for (const address of shared(onePerKind(locale), locale)) {
        await openIn(page, address, letters);
        for (const fault of [...(await page.evaluate(tooWide)), ...(await page.evaluate(sideways))])
          broken.unless(false, `${address}: ${fault}`);
        await expect(page.locator(".danger")).toBeInViewport();
      }
      broken.expectNothing();
    });
}

// The style sheet is the same in every language, so the seed chooses one.
for (const [turn, motion] of (["reduce", "no-preference"] as const).entries()) {
  test(`nothing moves by itself, with or without reduced motion (${motion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    const broken = new Broken();
    for (const locale of drawn(LOCALES, 0)) {
      for (const address of shared(onePerKind(locale), locale, turn)) {
        await page.goto(address);
        for (const what of await page.evaluate(moves)) broken.unless(false, `${address}: ${what}`);
      }
      await answerTheBox(page, locale.id);
      for (const what of await page.evaluate(moves)) broken.unless(false, `find box: ${what}`);
      await tellTheBox(page, locale.id);
      for (const what of await page.evaluate(moves)) broken.unless(false, `answer: ${what}`);
    }
    broken.expectNothing();
  });
}

async function answerTheBox(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/police/`);
  await page.getByRole("combobox").first().fill("granby");
  await expect(page.getByRole("option").first()).toBeVisible();
}

async function tellTheBox(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/`);
  await page.locator("#tell").fill(TOLD[locale]!.threat);
  await expect(page.locator(".tell-see")).toBeVisible();
}

/** Runs in the browser. Adds style rules to the page. */
function setApart(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
  for (const part of document.querySelectorAll("details")) part.open = true;
}

/** Runs in the browser. Returns parts that scroll sideways within the page. A text field may scroll. */
function sideways(): string[] {
  const parts = [...document.querySelectorAll("body *:not(input, textarea, select)")];
  return parts
    .filter((part) => {
      const { overflowX, clipPath } = getComputedStyle(part);
      return (
        part.scrollWidth > part.clientWidth + 1 &&
        /auto|scroll|hidden/.test(overflowX) &&
        // Words for assistive technology only, at some widths or always.
        clipPath !== "inset(50%)" &&
        part.checkVisibility()
      );
    })
    .map((part) => `${part.tagName.toLowerCase()}.${part.className} is wider than what it shows`);
}

/** Runs in the browser. Returns elements that move, or that would move on a change. */
function moves(): string[] {
  const moving = document.getAnimations().map((animation) => String(animation.id || animation.playState));
  const parts = ["", "::before", "::after"].flatMap((pseudo) =>
    [document.documentElement, ...document.querySelectorAll("body *")].flatMap((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(part, pseudo || null);
      const isStill =
        animationName === "none" && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === "auto";
      return isStill ? [] : [`${part.tagName.toLowerCase()}${pseudo} moves`];
    }),
  );
  const films = document.querySelectorAll(
    "marquee, video, img[src$='.gif'], animate, animateTransform, meta[http-equiv=refresh]",
  ).length;
  return [...moving, ...parts, ...(films > 0 ? ["something plays"] : [])];
}
