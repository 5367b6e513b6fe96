// A reader with letters twice as large, on a phone of 360 px: by the setting of the browser, or by its zoom, which halves
// the width of the window.
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";
import { tooWide } from "./geometry-text.ts";
import { openWhole } from "./letters.ts";
import { resize, type Window } from "./window.ts";

test.use({ isAlone: true });

const TWICE: readonly Window[] = [
  { width: 180, letters: 16 },
  { width: 360, letters: 32 },
];

for (const locale of LOCALES)
  test(`at twice the size on a phone no page scrolls sideways (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    const session = await page.context().newCDPSession(page);
    const abroad = onePerKind(locale).filter((address) => address.includes("/help/abroad/"));
    for (const address of new Set([...abroad, ...shared(onePerKind(locale), locale)])) {
      await openWhole(page, address, "Readex Pro");
      for (const window of TWICE) {
        await resize(page, session, window);
        for (const fault of await page.evaluate(tooWide))
          broken.unless(false, `${address} at ${window.width} px, letters of ${window.letters}: ${fault}`);
      }
    }
    broken.expectNothing();
  });
