import { Broken, LOCALES, test } from "../support.ts";
import { openIn } from "./letters.ts";

const SMALL = { width: 360, height: 640 };

for (const locale of LOCALES) {
  test(`1. The right door in three taps: home asks who needs help, and all answers fit on the first screen of a small phone (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize(SMALL);
    await openIn(page, `/${locale.id}/`, "Readex Pro");
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll("main .band a")].map((link) => ({
        text: (link.textContent ?? "").trim(),
        bottom: Math.round(link.getBoundingClientRect().bottom),
      })),
    );
    const broken = new Broken();
    broken.unless(ends.length === 5, `${ends.length} readers`);
    for (const { text, bottom } of ends) broken.unless(bottom <= SMALL.height, `${text} ends at ${bottom}`);
    broken.expectNothing();
  });
}
