import { expect } from "@playwright/test";
import { displayPhone } from "../../../src/domain/phone.ts";
import { isolate } from "../../../src/i18n/rich.ts";
import { translator } from "../../../src/i18n/translate.ts";
import { serviceOf } from "../../../src/views/shared/service.ts";
import { words } from "../../../src/content/site.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, SITUATIONS, planOf, seenText, test, tried } from "../support.ts";

// A promise that nobody made, in the words of each language: an arrest, secrecy, a delay, safety for one's papers.
const PROMISES =
  /will be arrested|we guarantee|guaranteed|100 ?%|within \d+ (hours|days)|sera arrêtée?|garanti|sous \d+ (heures|jours)|سيُعتقل|سيُقبض|(?<!لا نستطيع نحن أيضًا أن )نضمن|(?<!غير )مضمون|خلال \d+ (ساعة|يوم)/i;

for (const locale of LOCALES) {
  test(`8. Says how it knows: every way to reach someone carries its source or its day (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const address of [
      ...tried(onePerKind(locale)),
      ...tried(SITUATIONS).map((situation) => planOf(situation, locale)),
    ]) {
      await page.goto(address);
      const bare = await page
        .locator(".way")
        .evaluateAll((ways) =>
          ways.filter((way) => !/20\d\d/.test(way.textContent ?? "")).map((way) => way.textContent),
        );
      broken.unless(bare.length === 0, `${address}: ${bare.join(" | ")}`);
    }
    broken.expectNothing();
  });

  test(`8. Says how it knows: what is not confirmed is marked (${locale.id})`, async ({ page }) => {
    const unsure = serviceOf("ligneparents").channels.find(({ type }) => type === "phone");
    expect(unsure?.status).toBe("unconfirmed");
    await page.goto(`/${locale.id}/services/ligneparents/`);
    const way = page.locator(".way", { hasText: displayPhone(unsure?.value ?? "", locale.phone) });
    await expect(way.locator(".doubt").first()).toBeVisible();
  });

  test(`9. Is not the police: every page says so, and promises nothing that nobody promised (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const sentence = translator(locale, "frame")("notPolice");
    for (const address of tried(onePerKind(locale))) {
      await page.goto(address);
      const text = await seenText(page);
      broken.unless(text.includes(sentence), `${address}: does not say that it is not the police`);
      broken.unless(!PROMISES.test(text), `${address}: ${PROMISES.exec(text)?.[0]}`);
      const sends = await page
        .locator("form[action], form[method], button[type=submit], input[type=submit]")
        .count();
      broken.unless(sends === 0, `${address}: looks as if it received a report`);
    }
    broken.expectNothing();
  });

  test(`10. Eases the police: one call to one team, and what an analyst needs, in every plan (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const tel = serviceOf("cybertip").channels.find(({ type }) => type === "phone")?.value;
    for (const situation of tried(SITUATIONS)) {
      await page.goto(planOf(situation, locale));
      const calls = await page
        .locator(`.plan a[href="tel:${tel}"]`)
        .evaluateAll((links) => links.filter((link) => link.checkVisibility()).length);
      broken.unless(calls <= 1, `${situation.id}: the same telephone ${calls} times`);
      const list = await page.locator(".plan .write li").count();
      broken.unless(
        situation.evidence.length === 0 || list === situation.evidence.length,
        `${situation.id}: ${list} things to write down`,
      );
    }
    await page.goto(
      planOf(
        SITUATIONS.find(({ id }) => id === "reported-no-answer")!,
        locale,
      ),
    );
    const twice = words(locale).steps.avoid["report-twice"];
    const html = isolate(typeof twice === "string" ? twice : (twice?.all ?? ""), locale);
    await expect(page.locator(".do-not")).toContainText(html.replace(/<[^>]+>/g, ""));
    broken.expectNothing();
  });
}
