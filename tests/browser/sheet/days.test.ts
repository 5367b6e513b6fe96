import { expect } from "@playwright/test";
import { LOCALES, test } from "../support.ts";
import { beginRest, boxOf, handed, lineOf, openSheet, tell, tick } from "./support.ts";

/** A Wednesday at noon in Quebec. */
const NOON = new Date("2026-12-02T12:00:00-05:00");

/** A story with a day to come, and how the page asks for it. */
const FRIDAY: Readonly<Record<string, readonly [story: string, asked: RegExp]>> = {
  en: ["He wants to see her Friday at 4 pm.", /^Is that Friday,? December 4.* 4:00 p\.?m\.?\?/i],
  fr: ["Il veut la voir vendredi à 16 h.", /^Est-ce le vendredi 4 décembre.* 16 h( 00)?\?/],
  ar: ["بدو يشوفها يوم الجمعة الساعة 4 العصر", /^هل هو .*الجمعة.*4.*ديسمبر.*4:00/],
};

for (const locale of LOCALES) {
  test(`a day of the story is asked about with its date and its hour (${locale.id})`, async ({ page }) => {
    const [story, asked] = FRIDAY[locale.id]!;
    await page.clock.setFixedTime(NOON);
    await openSheet(page, locale);
    await tell(page, story);
    const said = await lineOf(page, "day").locator("legend").innerText();
    expect(said.replace(/[\u00a0\u202f]/g, " ")).toMatch(asked);
    await boxOf(page, "day-meeting").check();
    await handed(page, "MEETING_WHEN=2026-12-04T16:00-05:00");
    await handed(page, "URGENCY_BY=2026-12-04T16:00-05:00");
  });

  test(`what happens today is asked for its hour alone, and handed over with its day (${locale.id})`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(NOON);
    await openSheet(page, locale);
    await beginRest(page);
    await tick(page, "next", "day");
    await expect(page.locator("#next-when")).toBeVisible();
    await tick(page, "next", "today");
    await expect(page.locator("#next-when")).toBeHidden();
    await page.locator("#next-when-t").fill("20:00");
    await handed(page, "NEXT_WHEN=2026-12-02T20:00-05:00");
  });

  test(`an hour of a child in Lebanon is handed over with the clock of Lebanon (${locale.id})`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(NOON);
    await openSheet(page, locale);
    await beginRest(page);
    await page.locator("[data-field=town] input").fill("Beyrouth, Liban");
    await tick(page, "next", "today");
    await page.locator("#next-when-t").fill("20:00");
    await handed(page, "NEXT_WHEN=2026-12-02T20:00+02:00");
  });
}
