import type { Page } from "@playwright/test";
import { Broken, LOCALES, planOf, SITUATIONS, test } from "../support.ts";

test.use({ isAlone: true });

/** Sides of paper of a plan. */
const SIDES = 2;
/** Plans that hold much. */
const FULL = ["threatened-with-images", "suspect-person", "adult-contact"];
/** A side without its margins, in CSS pixels. */
const LETTER = { width: 725, height: 996 };

for (const locale of LOCALES) {
  const plans = ["threatened-with-images", "abuse-in-person"].map((id) =>
    planOf(
      SITUATIONS.find((one) => one.id === id)!,
      locale,
    ),
  );
  const addresses = [
    ...plans,
    ...["services", "parents/first-words", "police/place/laval", "easy", "dpj"].map(
      (path) => `/${locale.id}/${path}/`,
    ),
  ];

  test(`A page that is printed at once opens every fold and prints nothing that needs a finger (${locale.id})`, async ({
    page,
  }) => {
    await late(page);
    const broken = new Broken();
    for (const address of addresses) {
      await page.goto(address, { waitUntil: "commit" });
      await page.waitForSelector("footer", { state: "attached" });
      await page.emulateMedia({ media: "print" });
      for (const fault of await page.evaluate(faults)) broken.unless(false, `${address}: ${fault}`);
      await page.emulateMedia({ media: "screen" });
    }
    broken.expectNothing();
  });

  test(`On paper the address of another site is written out, and of the paths of this one only that of a next step, and no day is in digits alone (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.emulateMedia({ media: "print" });
    for (const address of addresses) {
      await page.goto(address);
      const text = await page.locator("body").innerText();
      for (const day of text.match(/\b20\d\d-\d\d-\d\d\b/g) ?? []) broken.unless(false, `${address}: ${day}`);
      for (const link of await page.evaluate(unwritten)) broken.unless(false, `${address}: ${link}`);
    }
    broken.expectNothing();
  });

  test(`On paper no line of the first action strikes through its label (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(LETTER);
    for (const plan of plans) {
      await page.goto(plan);
      const [label, cases] = await Promise.all(
        [".first-label", ".cases"].map((part) => page.locator(`.first ${part}`).boundingBox()),
      );
      broken.unless(
        label!.y + label!.height <= cases!.y,
        `${plan}: the label ends at ${label!.y + label!.height}, below it begins ${cases!.y}`,
      );
    }
    broken.expectNothing();
  });

  test(`A plan fits on one sheet, on both sides (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    for (const id of FULL) {
      const plan = planOf(
        SITUATIONS.find((one) => one.id === id)!,
        locale,
      );
      await page.goto(plan);
      const paper = (await page.pdf({ format: "Letter" })).toString("latin1");
      const sides = paper.match(/\/Type \/Page\b/g)?.length ?? 0;
      broken.unless(sides > 0 && sides <= SIDES, `${plan}: ${sides} sides`);
    }
    broken.expectNothing();
  });

  test(`On paper a number stands in one column with its name and its hours (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(LETTER);
    for (const situation of SITUATIONS) {
      const plan = planOf(situation, locale);
      await page.goto(plan);
      for (const torn of await page.evaluate(parted)) broken.unless(false, `${plan}: ${torn}`);
    }
    broken.expectNothing();
  });
}

/** Lets no file come that the page asks for: a person prints faster. */
async function late(page: Page): Promise<void> {
  await page.route(/\.(css|js|woff2)$/, () => {
    // No answer comes.
  });
}

/** Runs in the browser. Returns what paper hides of a fold, and what it shows that only a screen can use. */
function faults(): string[] {
  const seen = (part: Element): boolean =>
    part.checkVisibility({ contentVisibilityAuto: true }) && part.getBoundingClientRect().height > 0;
  const shut = [...document.querySelectorAll("details")].filter((fold) => {
    const inside = fold.querySelector(":scope > :not(summary)");
    return seen(fold) && inside && !seen(inside);
  });
  const dead = [
    ...document.querySelectorAll(
      "input, textarea, select, button, .exit, .skip, nav, .chevron, .find, .tell",
    ),
  ].filter(seen);
  return [
    ...shut.map((fold) => `shut: ${fold.textContent?.trim().slice(0, 40)}`),
    ...dead.map((part) => `dead: ${part.outerHTML.slice(0, 80)}`),
  ];
}

/** Runs in the browser. Returns the links whose address paper does not show, and those in a sentence whose path it shows. */
function unwritten(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")]
    .filter((link) => link.checkVisibility() && !link.closest(".origins, .meta"))
    .filter((link) => {
      const href = link.getAttribute("href") ?? "";
      if (/^(tel|sms):/.test(href)) return false;
      if (link.textContent?.includes(href.replace("mailto:", ""))) return false;
      const isWritten = getComputedStyle(link, "::after").content.includes(href);
      return isWritten === (href.startsWith("/") && !link.matches(".link"));
    })
    .map((link) => link.outerHTML.slice(0, 100));
}

/** Runs in the browser. Returns the ways to reach someone that two columns part. */
function parted(): string[] {
  return [...document.querySelectorAll(".talks .step, .slot")]
    .filter((part) => part.checkVisibility() && getComputedStyle(part).display !== "contents")
    .filter((part) => new Set([...part.getClientRects()].map(({ left }) => Math.round(left))).size > 1)
    .map((part) => part.textContent?.trim().slice(0, 60) ?? "");
}
