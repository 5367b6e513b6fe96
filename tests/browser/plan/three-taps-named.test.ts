import { facts } from "../../../src/site/site.ts";
import { globSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { nameOf, OWN_PLANS, planPage } from "../../shared/plan.ts";
import { spread } from "../../shared/sample.ts";
import { Broken, languagesOf, test, tried } from "../support.ts";
import { tapTo } from "./plan.ts";

/** Where a family may live, and which numbers of the facts it needs, in E.164. */
const PLACES = [
  {
    place: "saint-jerome",
    what: "police",
    numbers: [facts().police.get("saint-jerome")?.phones[0]?.value],
  },
  {
    place: "montreal",
    what: "youth protection in French and in English",
    numbers: [...youthLines("06-FR"), ...youthLines("06-EN")],
  },
  { place: "drummondville", what: "youth protection", numbers: youthLines("04") },
  { place: "granby", what: "youth protection", numbers: youthLines("05") },
  { place: "kuujjuaq-99095", what: "youth protection", numbers: youthLines("17-Ungava") },
];

/** Telephones of the lines that listen to people under 18. */
const YOUNG = ["kids-help-phone", "tel-jeunes"]
  .flatMap((id) => facts().services.get(id)?.channels ?? [])
  .filter(({ type }) => type === "phone")
  .map(({ value }) => `tel:${value}`);

test.use({ javaScriptEnabled: false });

for (const locale of languagesOf(import.meta.url)) {
  test(`1. The right door in three taps, script off: a threat to share pictures, for a parent (${locale.id})`, async ({
    page,
  }) => {
    const channels = facts().services.get("cybertip")?.channels ?? [];
    const numbers = channels.filter(({ type }) => type === "phone").map(({ value }) => `tel:${value}`);
    await tapTo(page, planPage("threatened-with-images", "my-child"), locale);
    const form = page.locator(".first .slot > a.button:visible");
    await expect(form).toHaveAttribute("href", /^https:\/\/(www\.)?cyber(tip|aide)\.ca\//);
    await form.click({ trial: true });
    const number = page.locator(".first .slot > a.phone:visible");
    expect(numbers).toContain(await number.getAttribute("href"));
    await number.click({ trial: true });
  });

  test(`1. The right door in three taps, script off: someone under 18 reaches a young people’s line, whatever happened (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of tried(OWN_PLANS.filter(({ reader }) => reader === "me-young"))) {
      await tapTo(page, plan, locale);
      const hrefs = await page
        .locator(":is(.first, .talks) .slot > a:visible")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      broken.unless(
        hrefs.some((href) => YOUNG.includes(href)),
        `${nameOf(plan)}: ${hrefs.join(" ")}`,
      );
    }
    broken.expectNothing();
  });

  for (const { place, what, numbers } of spread(PLACES)) {
    test(`1. The right door in three taps, script off: ${what} of ${place} (${locale.id})`, async ({
      page,
    }) => {
      expect(numbers.length).toBeGreaterThan(0);
      await page.goto(`/${locale.id}/`);
      const path = `/${locale.id}/police/place/${place}/`;
      await tap(page, `/${locale.id}/a-z/`);
      await tap(page, letterOf(path, locale));
      await tap(page, path);
      for (const number of numbers)
        await page.locator(`main a[href="tel:${number}"]`).first().click({ trial: true });
    });
  }

  test(`1. The right door in three taps, script off: youth protection of every region, from its plan (${locale.id})`, async ({
    page,
  }) => {
    await tapTo(page, planPage("abuse-in-person"), locale);
    await page.locator(".first .finder:visible").click();
    for (const { code, phones } of facts().youthProtection) {
      for (const { value } of phones)
        await expect(page.locator(`main a[href="tel:${value}"]`).first(), code).toBeAttached();
    }
    await page.locator("main a[href^='tel:']:visible, main summary:visible").first().click({ trial: true });
  });
}

/** Returns the path of the letter page of the built site that lists a place. */
function letterOf(path: string, { id }: Locale): string {
  const file = globSync(`dist/${id}/a-z/*/index.html`).find((one) =>
    readFileSync(one, "utf8").includes(`href="${path}"`),
  );
  if (file === undefined) throw new Error(`no letter leads to ${path}`);
  return file.replace(/^dist/, "").replace(/index\.html$/, "");
}

async function tap(page: Page, path: string): Promise<void> {
  await page.locator(`a[href="${path}"]:visible`).first().click();
  await page.waitForURL(`**${path}`);
}

/** Returns the lines of a youth-protection region that the site may show. */
function youthLines(code: string): string[] {
  return (
    facts()
      .youthProtection.find((region) => region.code === code)
      ?.phones.map(({ value }) => value) ?? []
  );
}
