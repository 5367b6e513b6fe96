import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, openFolds, shared, test } from "../support.ts";
import { tooWide } from "./geometry-text.ts";
import { resize } from "./window.ts";

test.use({ isAlone: true });

for (const locale of LOCALES) {
  test(`A name with a hyphen, a number and a day stand on one line, unless the line is shorter (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const session = await page.context().newCDPSession(page);
    const some = shared(onePerKind(locale), locale, 0, 2);
    for (const address of new Set([`/${locale.id}/`, `/${locale.id}/help/1/c/`, ...some])) {
      await page.goto(address);
      await openFolds(page);
      for (const width of [360, 1280]) {
        await resize(page, session, { width, letters: 16 });
        for (const fault of await page.evaluate(torn))
          broken.unless(false, `${address} at ${width} px: ${fault}`);
      }
      await resize(page, session, { width: 320, letters: 32 });
      for (const fault of await page.evaluate(tooWide))
        broken.unless(false, `${address} with letters of 32 px: ${fault}`);
    }
    broken.expectNothing();
  });
}

/** Runs in the browser: each name with a hyphen, or day, that two lines share although one would hold it. */
function torn(): string[] {
  const found: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  const isArabic = document.documentElement.dir === "rtl";
  const names = isArabic
    ? /[A-Za-zÀ-ɏ–]+(?:-[A-Za-zÀ-ɏ]+)+(?:\u00a0\d+)?|\d{4}-\d\d-\d\d|\d-\d-\d/g
    : /(?<!\p{L})\p{Lu}[\p{L}–]*(?:-\p{L}+)*-\p{Lu}\p{L}*|\d{4}-\d\d-\d\d|\d-\d-\d/gu;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement!;
    if (!parent.checkVisibility() || parent.closest(".sr-only, option, textarea, script, style")) continue;
    for (const { 0: name, index } of text.data.matchAll(names)) {
      range.setStart(text, index);
      range.setEnd(text, index + name.length);
      const lines = [...range.getClientRects()].filter(({ width: wide }) => wide > 1);
      const tops = new Set(lines.map(({ top }) => Math.round(top)));
      let block: Element = parent;
      while (/inline/.test(getComputedStyle(block).display)) block = block.parentElement!;
      const { paddingLeft, paddingRight } = getComputedStyle(block);
      const room = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const needed = lines.reduce((sum, { width: wide }) => sum + wide, 0);
      if (tops.size > 1 && needed < room - 24) found.push(`“${name}” is torn`);
    }
  }
  return found;
}
