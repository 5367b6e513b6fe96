import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, shared, test } from "../support.ts";

const PHONE = { width: 360, height: 640 };
/** Naskh letters of 17 px look like Latin letters of 13. */
const LEAST = 17;

for (const locale of LOCALES) {
  test(`7. Equal in three languages: no Arabic letter is smaller than ${LEAST} px on a phone (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    await page.setViewportSize(PHONE);
    // A page in another language has the name of the Arabic pages, and little else: a part of them is enough.
    const all = onePerKind(locale);
    for (const address of locale.dir === "rtl" ? all : shared(all, locale)) {
      await page.goto(address);
      for (const fault of await page.evaluate(smallArabic, LEAST))
        broken.unless(false, `${address}: ${fault}`);
    }
    broken.expectNothing();
  });
}

test(`7. Equal in three languages: no Arabic letter is smaller than ${LEAST} px where a language is chosen`, async ({
  page,
}) => {
  const broken = new Broken();
  await page.setViewportSize(PHONE);
  await page.goto("/");
  for (const fault of await page.evaluate(smallArabic, LEAST)) broken.unless(false, fault);
  broken.expectNothing();
});

/** Runs in the browser: names each visible text with Arabic letters that is smaller than this. */
function smallArabic(least: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults = new Set<string>();
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = (nodeValue ?? "").trim();
    if (!parentElement || !/\p{Script=Arabic}/u.test(text) || !parentElement.checkVisibility()) continue;
    // What only a screen reader says has no size.
    if (parentElement.closest(".sr-only, script, noscript, option")) continue;
    // The picture of a card on paper.
    if (parentElement.closest(".shared-card")) continue;
    const size = parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < least - 0.01) faults.add(`${size} px: ${text.slice(0, 40)}`);
  }
  return [...faults];
}
