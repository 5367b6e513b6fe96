import { expect, type Page } from "@playwright/test";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import { expectedPlan } from "../../shared/plan-words.ts";
import { choices, decided, nameOf, OWN_PLANS, pathOf, PLANS } from "../../shared/plan.ts";
import { linesOf, shownPlans } from "../plan/plan.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, languagesOf, test, tried } from "../support.ts";

/** Situations in which people share a sexual picture of a child, or have one on a device. */
const PICTURES = ["image-shared", "found-images", "at-school", "i-shared"];
/** Acts and warnings of `plan.yaml` that forbid looking at it, copying it or passing it on. */
const FORBIDS = [
  "copy-images",
  "copy-nothing",
  "forward-nothing",
  "look-at-images",
  "look-at-nothing",
  "open-nothing-more",
  "share-again",
  "share-nothing-more",
];
// Words for copying, forwarding or photographing a screen in each language, and words that make a warning of
// such a sentence.
const SPREADS =
  /screenshot|\bcop(y|ies)\b|\bforward\b|capture d’écran|\bcopi(e|es|er|ez)\b|transf[éè]r(e|er|ez)\b|لقطة|تصوير الشاشة|نسخة|نسخوا|انسخ|إعادة إرسال/i;
const WARNS =
  /\b(no|not|never|nothing|nor|without)\b|\b(ne|ni|aucune?|jamais|sans|rien)\b|\bn’|c’est aussi partager|(^|\s)(و?لا|ليس|دون|بلا|عدم|ولم)(\s|$)|أبدًا/i;
// A false site "copies" the true one. A picture of the screen is only for text, in the exact words of the
// site.
const OTHER_COPIES =
  /look-alike|site trompeur|every copy|chaque copie|كل نسخة|automatic copies|copies automatiques|screenshot is for words and for the profile only|لقطة الشاشة للكلام وللملف الشخصي فقط/i;
// Outside plans, copying text is allowed, so only pictures count.
const PICTURE = /picture|image|photo|screenshot|capture d’écran|صورة|صور|لقطة/i;

for (const locale of languagesOf(import.meta.url)) {
  test(`6. Never asks for an image: no upload, no paste, no camera on any page (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const address of [
      ...tried(onePerKind(locale)),
      ...tried(PLANS).map((plan) => pathOf(plan, locale)),
    ]) {
      await page.goto(address);
      const asks = await page
        .locator(
          "input:not([type=radio], [type=checkbox], .find-field, report-sheet *), textarea:not(report-sheet *, #tell), [contenteditable], form[action]:not([action='/search']), form[method], form[enctype], video, img[src^=blob]",
        )
        .count();
      broken.unless(asks === 0, `${address}: ${asks} fields that could take a picture`);
      for (const sentence of await sentences(page)) {
        const spreads =
          SPREADS.test(sentence) &&
          !WARNS.test(sentence) &&
          !OTHER_COPIES.test(sentence) &&
          !/[?؟]$/.test(sentence.trim()) &&
          (/\/help\//.test(address) || PICTURE.test(sentence));
        broken.unless(!spreads, `${address}: ${sentence}`);
      }
    }
    broken.expectNothing();
  });

  test(`6. Never asks for an image: no page accepts a pasted picture (${locale.id})`, async ({ page }) => {
    for (const [path, selector] of [
      ["", "#tell"],
      ["police/", ".find-field"],
    ] as const) {
      await page.goto(`/${locale.id}/${path}`);
      const field = page.locator(selector).first();
      await field.focus();
      const taken = await field.evaluate((input: HTMLInputElement | HTMLTextAreaElement) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([new Uint8Array(8)], "picture.png", { type: "image/png" }));
        input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        return input.value + document.querySelectorAll(":is(find-box, tell-box) img").length;
      });
      expect(taken, path).toBe("0");
    }
  });

  test(`6. Never asks for an image: when there may be one, the plan says not to look, copy or pass it on (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const plans = OWN_PLANS.filter(({ situation }) => PICTURES.includes(situation.id));
    expect(plans).toHaveLength(PICTURES.length * READERS.length);
    for (const plan of tried(plans)) {
      await page.goto(pathOf(plan, locale));
      // In danger, the person comes before any picture.
      const calm = choices(plan).filter(({ answers }) => (answers.danger ?? "no") === "no");
      const shown = await shownPlans(
        page,
        calm.map(({ ids }) => ids),
      );
      for (const [at, { answers }] of calm.entries()) {
        const { acts, avoid } = decided(plan, answers);
        const expected = expectedPlan(plan, answers, locale);
        const forbids = [
          ...linesOf(expected, "acts").filter((_, index) => FORBIDS.includes(acts[index]?.id ?? "")),
          ...linesOf(expected, "avoid").filter((_, index) => FORBIDS.includes(avoid[index] ?? "")),
        ];
        const said = [...(shown[at]?.acts ?? []), ...(shown[at]?.avoid ?? [])];
        broken.unless(
          forbids.some((line) => said.includes(line)),
          nameOf(plan, answers),
        );
      }
    }
    broken.expectNothing();
  });
}

/**
 * Returns every sentence of a page, with hidden parts, without the lists under "Do not" and the terms of the
 * glossary.
 */
function sentences(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = document.querySelectorAll(
      "main :is(p, li, h1, h2, h3, summary, legend, a, .meta):not(.do-not *, .avoid *, dd)",
    );
    const all = [...blocks].flatMap((block) => (block.textContent ?? "").split(/(?<=[.؟?])\s+/));
    return [...new Set(all.map((sentence) => sentence.replace(/\s+/g, " ").trim()))];
  });
}
