import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

const WINDOWS = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
/** Paper between the beam and the sand, and the least by which the beam widens on each side. */
const PAPER = 12;
const SPREAD = 7;
const SPREAD_WIDE = 28;

for (const locale of LOCALES) {
  test(`The beam widens in sight, and lies ${PAPER} px from the sand or more (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const [turn, window] of WINDOWS.entries()) {
      await page.setViewportSize(window);
      for (const address of shared(onePerKind(locale), locale, turn)) {
        await page.goto(address);
        const at = `${address}, ${window.width} px`;
        for (const { spread, gap } of await page.evaluate(beams)) {
          const least = window.width < 960 ? SPREAD : SPREAD_WIDE;
          broken.unless(spread >= least, `${at}: the beam widens by ${spread} px`);
          broken.unless(gap >= PAPER, `${at}: the sand is ${gap} px from the beam`);
        }
      }
    }
    broken.expectNothing();
  });

  test(`At night the beam is lit, its words are dark, and the exit is dimmer than both (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`/${locale.id}/`);
    const [beam, words, exit] = await page.evaluate(() => {
      const light = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      return [
        light(getComputedStyle(document.querySelector(".beam")!, "::before").backgroundColor),
        light(getComputedStyle(document.querySelector(".beam h1")!).color),
        light(getComputedStyle(document.querySelector(".exit")!).backgroundColor),
      ];
    });
    await page.emulateMedia({ colorScheme: null });
    broken.unless(beam! > 200, `the beam has a light of ${beam}`);
    broken.unless(words! < 60, `its words have a light of ${words}`);
    broken.unless(exit! < 80, `the exit has a light of ${exit}`);
    broken.expectNothing();
  });
}

/** Runs in the browser: the spread of each beam, and its distance to the nearest sand. */
function beams(): { spread: number; gap: number }[] {
  const sand = getComputedStyle(document.querySelector(".danger")!).backgroundColor;
  const sands = [...document.querySelectorAll("body *")]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).backgroundColor === sand)
    .map((one) => one.getBoundingClientRect())
    .filter(({ height }) => height > 0);
  return [...document.querySelectorAll(".beam")].map((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    const polygon = getComputedStyle(one, "::before").clipPath;
    const [, spread = "0"] = /polygon\(0(?:px|%)? ([\d.]+)px/.exec(polygon) ?? [];
    const gaps = sands.map((other) => Math.max(other.top - bottom, top - other.bottom));
    return { spread: Number(spread), gap: Math.round(Math.min(...gaps) * 10) / 10 };
  });
}
