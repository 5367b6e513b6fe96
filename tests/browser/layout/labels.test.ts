import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

test.use({ isAlone: true, viewport: { width: 1280, height: 800 } });

/** In pixels. Type of two sizes on one baseline differs by less. */
const NEAR = 2;

for (const locale of LOCALES)
  test(`On a wide screen a label stands on the baseline of the first line beside it (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const always = [`/${locale.id}/help/11/c/`, `/${locale.id}/help/16/c/`, `/${locale.id}/platforms/`];
    for (const address of [...always, ...shared(onePerKind(locale), locale)]) {
      await page.goto(address);
      for (const { label, apart } of await page.evaluate(labels))
        broken.unless(apart <= NEAR, `${address}: “${label}” stands ${apart} px off`);
    }
    broken.expectNothing();
  });

/** Runs in the browser. Returns how far each label in the margin stands from the first line beside it. */
function labels(): { label: string; apart: number }[] {
  const textIn = (root: Element): Text | undefined => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.data.trim() !== "" && text.parentElement?.checkVisibility()) return text;
    }
    return undefined;
  };
  const canvas = document.createElement("canvas").getContext("2d")!;
  /** The box of a letter begins as far above the baseline as its type rises. */
  const baseline = (text: Text): number => {
    const range = document.createRange();
    const at = text.data.search(/\S/);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text.parentElement!);
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    return range.getBoundingClientRect().top + canvas.measureText("x").fontBoundingBoxAscent;
  };
  return [...document.querySelectorAll(".section-in > .section-label")].flatMap((label) => {
    const column = label.nextElementSibling;
    const own = textIn(label);
    const other = column && textIn(column);
    if (!own || !other || column.getBoundingClientRect().left === label.getBoundingClientRect().left)
      return [];
    // A picture or a table may come first: nothing stands beside the label then. Beside a call the label stands at its order.
    if (other.parentElement?.closest("table, figure, .shared-card, .button, .choice-cells, .call-bar"))
      return [];
    const beside = column.getBoundingClientRect().top + 80 > other.parentElement!.getBoundingClientRect().top;
    return beside
      ? [{ label: own.data.trim(), apart: Math.round(Math.abs(baseline(own) - baseline(other))) }]
      : [];
  });
}
