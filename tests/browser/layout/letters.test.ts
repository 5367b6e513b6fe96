import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";
import { tooWide } from "./geometry-text.ts";
import { LETTERS, openIn } from "./letters.ts";
import { resize } from "./window.ts";

test.use({ isAlone: true });

for (const locale of LOCALES) {
  for (const [turn, letters] of LETTERS.entries()) {
    test(
      `7. Equal in three languages: no page scrolls sideways on a small phone, in ${letters} (${locale.id})`,
      { tag: "@weekly" },
      async ({ page }) => {
        const broken = new Broken();
        const session = await page.context().newCDPSession(page);
        for (const address of shared(onePerKind(locale), locale, turn, 2)) {
          await openIn(page, address, letters);
          for (const size of [16, 32]) {
            await resize(page, session, { width: 320, letters: size });
            for (const fault of await page.evaluate(tooWide))
              broken.unless(false, `${address}, letters of ${size}: ${fault}`);
          }
        }
        broken.expectNothing();
      },
    );
  }
}
