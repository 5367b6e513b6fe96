import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import { beginRest, boxOf, expectMachine, handed, openAll, openSheet, take, tell, tick } from "./support.ts";

/** A gun at home, told in each language. */
const GUN: Readonly<Record<string, string>> = {
  en: "He has a gun at home. Our children are 9 and 6. I live in Laval.",
  fr: "Il a un fusil à la maison. Nos enfants ont 9 et 6 ans. J’habite à Laval.",
  ar: "عنده سلاح في البيت. أولادنا عمرهم 9 و6 سنوات. أسكن في لافال.",
};

for (const locale of languagesOf(import.meta.url)) {
  test(`who skips what happened is shown 911 and the police first where a weapon is told (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tell(page, GUN[locale.id]!);
    await beginRest(page);
    await expect(page.locator("[data-first-of-all=ask]")).toBeVisible();
    const doors = page.locator("[data-door]:visible");
    await expect(doors).toHaveCount(3);
    await expect(doors.first()).toHaveAttribute("data-finds", "police");
    await tick(page, "safe", "no");
    await expect(page.locator("[data-first-of-all=emergency]")).toBeVisible();
    await expect(page.locator("[data-first-of-all=ask]")).toBeHidden();
    await expect(doors).toHaveCount(3);
  });

  test(`who gives no name reads that their town stays out, and it does (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await tell(page, GUN[locale.id]!);
    await take(page, "town-yours");
    await handed(page, "REPORTER_TOWN=Laval");
    const taken = page.locator("[data-taken]");
    const before = await taken.textContent();
    await openAll(page);
    await tick(page, "named", "no");
    await expect(taken).not.toHaveText(before!);
    await expect(page.locator("[data-out]")).not.toContainText("REPORTER_TOWN");
    await tick(page, "named", "yes");
    await expect(taken).toHaveText(before!);
    await handed(page, "REPORTER_TOWN=Laval");
  });

  test(`a telephone that is watched is no way to be reached (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await tell(page, "514 555-0142");
    await boxOf(page, "phone-watched").check();
    await expectMachine(page, { WATCHED: "514 555-0142" });
    await expect(page.locator("[data-out]")).not.toContainText("REPORTER_CONTACT");
    await expect(page.locator("[data-way-back]")).toBeVisible();
  });
}
