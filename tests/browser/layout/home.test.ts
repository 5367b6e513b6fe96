import { READERS } from "../../../src/core/vocabulary.rules.ts";
import { Broken, LOCALES, test } from "../support.ts";
import { openIn } from "./letters.ts";

/** Readers whose rows stand on the first screen. */
const FIRST = 3;
const SMALL = { width: 360, height: 640 };

for (const locale of LOCALES) {
  test(`1. The right door in three taps: home asks what happened and who needs help, on the first screen of a small phone (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize(SMALL);
    await openIn(page, `/${locale.id}/`, "Readex Pro");
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll("tell-box :is(label, #tell, #tell-hint), #choose, #choose + ul a")].map(
        (part) => ({
          text: part.id || (part.textContent ?? "").trim(),
          bottom: Math.round(part.getBoundingClientRect().bottom),
        }),
      ),
    );
    const broken = new Broken();
    broken.unless(ends.length === 4 + READERS.length, `${ends.length} parts`);
    // The box, then the young person, the adult and the parent. The rows after them begin below.
    for (const { text, bottom } of ends.slice(0, 4 + FIRST))
      broken.unless(bottom <= SMALL.height, `${text} ends at ${bottom}`);
    broken.expectNothing();
  });
}
