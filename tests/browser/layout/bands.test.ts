import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

/** A small phone, a phone and a wide screen. */
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
/** In pixels. A line of large words stands higher in its line than one of small words. */
const NEAR = 8;
/** Room before what follows, in pixels. */
const AFTER = 24;

for (const locale of LOCALES) {
  test(`A band has the same room above and below, and more before what follows (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const plans = ["3/c", "4/a", "7/c", "16/c"].map((path) => `/${locale.id}/help/${path}/`);
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      for (const address of [...plans, `/${locale.id}/dpj/`, ...shared(onePerKind(locale), locale, 2, 3)]) {
        await page.goto(address);
        for (const { above, below, after } of await page.evaluate(bands)) {
          const where = `${address} at ${window.width} px`;
          broken.unless(Math.abs(above - below) <= NEAR, `${where}: ${above} px above, ${below} below`);
          broken.unless(after >= AFTER, `${where}: ${after} px before what follows`);
        }
      }
    }
    broken.expectNothing();
  });
}

/** Runs in the browser: the room in each band above its first line or frame and below its last, and the room after it. */
function bands(): { above: number; below: number; after: number }[] {
  const range = document.createRange();
  const edges = (root: Element): { top: number; bottom: number }[] => {
    const found: { top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement!;
      if (text.data.trim() === "" || !parent.checkVisibility()) continue;
      range.selectNodeContents(text);
      for (const { top, bottom, width } of range.getClientRects()) {
        // Words for the ear alone are one pixel wide.
        if (width < 2) continue;
        const half = parseFloat(getComputedStyle(parent).lineHeight) / 2;
        found.push({ top: (top + bottom) / 2 - half, bottom: (top + bottom) / 2 + half });
      }
    }
    for (const frame of root.querySelectorAll(".button, .warning, summary, input, .call-bar"))
      if (frame.checkVisibility() && frame.getBoundingClientRect().width > 2)
        found.push(frame.getBoundingClientRect());
    return found;
  };
  const isClipped = (one: Element): boolean => getComputedStyle(one).position === "absolute";
  return [...document.querySelectorAll("main .band")].flatMap((band) => {
    if (!band.checkVisibility()) return [];
    for (const hidden of band.querySelectorAll("h2")) if (isClipped(hidden)) hidden.hidden = true;
    const { top, bottom } = band.getBoundingClientRect();
    const inside = edges(band);
    const follows = [...document.querySelectorAll("main *, body > :is(aside, footer) *")].filter(
      (one) => band.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && !band.contains(one),
    );
    const next = follows
      .flatMap((one) => (one.closest(".band") ? [] : edges(one)))
      .map((edge) => edge.top)
      .filter((edge) => edge >= bottom - 1);
    if (inside.length === 0) return [];
    const isTwin = band.nextElementSibling?.classList.contains("band") === true;
    return [
      {
        above: Math.round(Math.min(...inside.map((edge) => edge.top)) - top),
        below: Math.round(bottom - Math.max(...inside.map((edge) => edge.bottom))),
        after: isTwin ? 24 : Math.round(Math.min(...next) - bottom),
      },
    ];
  });
}
