import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { SEED, drawn, FULL, ONE_OF } from "../../shared/sample.ts";
import { structure, type Box } from "./geometry-mirror.ts";
import { stretch } from "./geometry-stretch.ts";
import { TARGET, targetFaults, underExit } from "./geometry-targets.ts";
import { textFaults, tooWide } from "./geometry-text.ts";
import { lettersOf, openWhole, type Letters } from "./letters.ts";
import { resize, type Window } from "./window.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

test.use({ isAlone: true });

/** Windows in which no page may scroll sideways, in any language. */
const NARROW: readonly Window[] = [
  { width: 320, letters: 16 },
  { width: 320, letters: 32 },
  { width: 1280, letters: 32 },
];
/** The seed chooses one of these windows for a close check of each page; `FULL` checks all. */
const ALL: readonly Window[] = [320, 360, 768, 1280].flatMap((width) =>
  [16, 32].map((letters) => ({ width, letters })),
);
/** Tolerance in pixels: each edge can lose half a pixel. */
const NEAR = 1.5;

for (const locale of LOCALES) {
  for (const letters of lettersOf(locale, 0))
    test(`7. Equal in three languages: nothing overflows, overlaps, loses a part or is hard to tap, from 320 to 1280 px and with text at 200 %, in ${letters} (${locale.id})`, async ({
      page,
    }) => {
      await eachPage(page, letters, shared(pagesOf(locale), locale, 1, 2), async (at, look) => {
        const close = drawn(ALL, at + LOCALES.indexOf(locale) * 3);
        const others = NARROW.filter(
          ({ width, letters }) => !close.some((one) => one.width === width && one.letters === letters),
        );
        for (const window of close) await look(window, [tooWide, textFaults, targetFaults, underExit]);
        for (const window of others) await look(window, [tooWide]);
      });
    });

  for (const letters of lettersOf(locale, 1))
    test(`words half as long again overflow nowhere, overlap nothing and lose nothing, in ${letters} (${locale.id})`, async ({
      page,
    }) => {
      await eachPage(page, letters, shared(pagesOf(locale), locale, 0, 2), async (at, look) => {
        await page.evaluate(stretch);
        for (const window of [NARROW[1]!, ...drawn(ALL, at)]) await look(window, [tooWide, textFaults]);
      });
    });
}

const MIRRORED = LOCALES.filter(({ dir }) => dir === "rtl");
const [PLAIN] = LOCALES.filter(({ dir }) => dir === "ltr");

for (const locale of MIRRORED) {
  for (const letters of lettersOf(locale, 2))
    test(`7. Equal in three languages: a right-to-left page is the mirror of a left-to-right page, in ${letters} (${locale.id})`, async ({
      page,
    }) => {
      test.slow();
      const broken = new Broken();
      let compared = 0;
      for (const [at, address] of onePerKind(locale).entries()) {
        if (!FULL && (at + SEED) % (2 * ONE_OF) !== 0) continue;
        const other = address.replace(`/${locale.id}/`, `/${PLAIN!.id}/`);
        const [here, there] = [await boxes(page, address, letters), await boxes(page, other, letters)];
        for (const [key, { start, end }] of here) {
          const twin = there.get(key);
          if (!twin) continue;
          compared += 1;
          const isMirror =
            Math.abs(start - twin.start) <= NEAR &&
            (end === null || twin.end === null || Math.abs(end - twin.end) <= NEAR);
          broken.unless(
            isMirror,
            `${address}: ${key}: ${start} and ${end} px from its sides, ${twin.start} and ${twin.end} in ${other}`,
          );
        }
      }
      broken.unless(compared > 3000 / ONE_OF, `only ${compared} parts are in both languages`);
      broken.expectNothing();
    });
}

function pagesOf(locale: Locale): string[] {
  const more = FULL ? onePerKind(locale, "lightest") : [];
  return [...new Set([...onePerKind(locale), ...more, `/${locale.id}/no-such-page/`, "/", "/no-such-page/"])];
}

/** Looks for faults in a window, with functions that run in the page. */
type Look = (window: Window, faults: readonly ((least: number) => string[])[]) => Promise<void>;

/** Opens each page and checks it in its own windows. */
async function eachPage(
  page: Page,
  letters: Letters,
  addresses: readonly string[],
  lookAt: (at: number, look: Look) => Promise<void>,
): Promise<void> {
  test.slow();
  const broken = new Broken();
  const session = await page.context().newCDPSession(page);
  for (const [at, address] of addresses.entries()) {
    await openWhole(page, address, letters);
    await lookAt(at, async (window, faults) => {
      await resize(page, session, window);
      for (const find of faults)
        for (const fault of await page.evaluate(find, TARGET))
          broken.unless(false, `${address} at ${window.width} px, letters of ${window.letters}: ${fault}`);
    });
  }
  broken.expectNothing();
}

/** Returns the positions of the parts of a page, on a phone and on a wide screen. */
async function boxes(page: Page, address: string, letters: Letters): Promise<Map<string, Box>> {
  await openWhole(page, address, letters);
  const found = new Map<string, Box>();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    for (const box of await page.evaluate(structure)) found.set(`${width} px: ${box.path}`, box);
  }
  return found;
}
