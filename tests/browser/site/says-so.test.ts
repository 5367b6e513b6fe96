import { words, site } from "../../../src/site/site.ts";
import { expect } from "@playwright/test";
import { displayPhone } from "../../../src/core/phone.rules.ts";
import { isolate } from "../../../src/core/words/rich.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { serviceOf } from "../../../src/ui/service.view.ts";
import { variantFor } from "../../../src/core/words/variant.rules.ts";
import { choices, decided, nameOf, OWN_PLANS, pathOf, planPage, PLANS } from "../../shared/plan.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, languagesOf, oneLine, seenText, test, tried } from "../support.ts";

// Promises that nobody may make, in each language: an arrest, secrecy, a time, safe immigration papers.
const PROMISES =
  /will be arrested|we guarantee|guaranteed|100 ?%|within \d+ (hours|days)|sera arrêtée?|garanti|sous \d+ (heures|jours)|سيُعتقل|سيُقبض|(?<!لا نستطيع نحن أيضًا أن )نضمن|(?<!غير )مضمون|خلال \d+ (ساعة|يوم)/i;

for (const locale of languagesOf(import.meta.url)) {
  test(`8. Says how it knows: every way to reach someone has its source or its day (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const address of tried(onePerKind(locale))) {
      await page.goto(address);
      const bare = await page.evaluate(() => {
        const origins = document.querySelector(".origins")?.textContent ?? "";
        // A number, a site or a name, which the page has next to the link or in the name of its step.
        const names = (text: string): string[] =>
          text.match(/\d[\d-]+\d|[\w-]+\.(?:ca|com|org)|\p{L}{6,}/gu) ?? [];
        const isSaid = (way: Element): boolean => {
          const label = way.querySelector("a")?.textContent.trim() ?? "";
          const under = way.closest(".step, .phone-row")?.querySelector("h3")?.textContent ?? "";
          // “Open Take It Down” counts as Take It Down.
          const name = label.replace(/^\S+ /, "");
          return [...names(`${label} ${under}`), label, name].some((one) => one && origins.includes(one));
        };
        return [...document.querySelectorAll(".way")]
          .filter((way) => !/20\d\d/.test(way.textContent) && !isSaid(way))
          .map(({ textContent }) => textContent);
      });
      broken.unless(bare.length === 0, `${address}: ${bare.join(" | ")}`);
    }
    broken.expectNothing();
  });

  test(`8. Says how it knows: the end of a plan gives the source and the day of each number and form (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const plan of tried(PLANS)) {
      await page.goto(pathOf(plan, locale));
      const { ways, lines } = await page.evaluate(() => ({
        ways: [...document.querySelectorAll<HTMLAnchorElement>(".plan .slot > a")].map(
          ({ href, textContent }) =>
            /^https?:/.test(href)
              ? new URL(href).hostname
              : (/[\d-]{3,}/.exec(textContent)?.[0] ?? textContent),
        ),
        lines: [...document.querySelectorAll(".plan .origins > li")].map(({ textContent }) => textContent),
      }));
      for (const way of ways)
        broken.unless(
          lines.some((line) => line.includes(way)),
          `${nameOf(plan)}: nothing says where ${way} comes from`,
        );
      for (const line of lines) broken.unless(/20\d\d/.test(line), `${nameOf(plan)}: no day: ${line}`);
      broken.unless(ways.length > 0, `${nameOf(plan)}: no number and no form`);
    }
    broken.expectNothing();
  });

  test(`8. Says how it knows: a mark and a name on everything that is not confirmed (${locale.id})`, async ({
    page,
  }) => {
    const unsure = serviceOf(site(), "ligneparents").channels.find(({ type }) => type === "phone");
    expect(unsure?.status).toBe("unconfirmed");
    await page.goto(`/${locale.id}/${serviceOf(site(), "ligneparents").slug}/`);
    const way = page.locator(".way", { hasText: displayPhone(unsure?.value ?? "", locale.phone) });
    const doubt = translator(locale, "contact")("status.numberUnconfirmed");
    await expect(way.locator(".doubt", { hasText: doubt }).first()).toBeVisible();
    const plan = OWN_PLANS.find((one) => decided(one).talk.includes("ligneparents"));
    await page.goto(plan ? pathOf(plan, locale) : "");
    const slot = page.locator(`.talks .slot:has(a[href="tel:${unsure?.value}"])`);
    await expect(slot.locator(".doubt", { hasText: doubt })).toBeVisible();
  });

  test(`9. Is not the police: every page says so, and makes no forbidden promise (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const sentence = oneLine(translator(locale, "frame")("notPolice"));
    for (const address of tried(onePerKind(locale))) {
      await page.goto(address);
      const text = await seenText(page);
      broken.unless(text.includes(sentence), `${address}: does not say that it is not the police`);
      broken.unless(!PROMISES.test(text), `${address}: ${PROMISES.exec(text)?.[0]}`);
      const sends = await page
        .locator(
          "form[action]:not([action='/search']), form[method], button[type=submit], input[type=submit]",
        )
        .count();
      broken.unless(sends === 0, `${address}: looks as if it received a report`);
    }
    broken.expectNothing();
  });

  test(`10. Eases the police: one call to one team, and what an analyst needs, in every plan (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const tel = serviceOf(site(), "cybertip").channels.find(({ type }) => type === "phone")?.value;
    const { folds, avoid } = words(locale).plan;
    for (const plan of tried(OWN_PLANS)) {
      await page.goto(pathOf(plan, locale));
      const calls = await page
        .locator(`.plan a[href="tel:${tel}"]`)
        .evaluateAll((links) => links.filter((link) => link.checkVisibility()).length);
      broken.unless(calls <= 1, `${nameOf(plan)}: the same telephone ${calls} times`);
      const said = page.locator(".plan details", {
        has: page.getByText(folds["write-down"] ?? "", { exact: true }),
      });
      const list = await said.locator("li").count();
      // The last one leads to the sheet.
      const needed = choices(plan).some(({ answers }) => decided(plan, answers).folds.includes("write-down"))
        ? plan.situation.evidence.length + 1
        : 0;
      broken.unless(list === needed, `${nameOf(plan)}: ${list} things to write down instead of ${needed}`);
    }
    await page.goto(pathOf(planPage("reported-no-answer"), locale));
    const html = isolate(variantFor(avoid["report-twice"]) ?? "", locale);
    await expect(page.locator(".avoid")).toContainText(html.replace(/<[^>]+>|\*\*/g, ""));
    broken.expectNothing();
  });
}
