import { expect, type Page } from "@playwright/test";
import { words } from "../../../src/content/site.ts";
import { choices, expectedPlan } from "../plan/expected.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, SITUATIONS, oneLine, planOf, test, tried } from "../support.ts";

/** Situations in which a sexual picture of a child may be at hand. */
const PICTURES = [
  "threatened-with-images",
  "image-shared",
  "found-images",
  "at-school",
  "i-shared",
  "sexual-message-received",
  "suspect-person",
];
/** Acts and warnings of `steps.yaml` that forbid to copy or to pass on. */
const FORBIDS = [
  "copy-nothing",
  "copy-images",
  "forward-nothing",
  "share-no-further",
  "share-nothing-more",
  "share-again",
  "open-nothing-more",
];
// To copy, forward, photograph a screen, in the words of each language, and what turns such a sentence into a warning.
const SPREADS =
  /screenshot|\bcop(y|ies)\b|\bforward\b|capture d’écran|\bcopi(e|es|er|ez)\b|transf[éè]r(e|er|ez)\b|لقطة|تصوير الشاشة|نسخة|نسخوا|انسخ|إعادة إرسال/i;
const WARNS =
  /\b(no|not|never|nothing|nor|without)\b|\b(ne|ni|aucune?|jamais|sans|rien)\b|\bn’|(^|\s)(و?لا|ليس|دون|بلا|عدم|ولم)(\s|$)|أبدًا/i;
// A false site "copies" the true one; a picture of the screen is for words alone, in the very words of the site.
const OTHER_COPIES =
  /look-alike|site trompeur|screenshot is for words and for the profile only|لقطة الشاشة للكلام وللملف الشخصي فقط/i;
// Elsewhere than in a plan, text may be copied: only a picture counts.
const PICTURE = /picture|image|photo|screenshot|capture d’écran|صورة|صور|لقطة/i;

for (const locale of LOCALES) {
  test(`6. Never asks for an image: no upload, no paste, no camera on any page (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    for (const address of [
      ...tried(onePerKind(locale)),
      ...tried(SITUATIONS).map((situation) => planOf(situation, locale)),
    ]) {
      await page.goto(address);
      const asks = await page
        .locator(
          "input:not([type=radio], .find-field, report-sheet *), textarea:not(report-sheet *), [contenteditable], form[action], video, img[src^=blob]",
        )
        .count();
      broken.unless(asks === 0, `${address}: ${asks} fields that could take a picture`);
      for (const sentence of await sentences(page)) {
        const spreads =
          SPREADS.test(sentence) &&
          !WARNS.test(sentence) &&
          !OTHER_COPIES.test(sentence) &&
          (/\/(help|take-down)\//.test(address) || PICTURE.test(sentence));
        broken.unless(!spreads, `${address}: ${sentence}`);
      }
    }
    broken.expectNothing();
  });

  test(`6. Never asks for an image: a pasted picture is not taken (${locale.id})`, async ({ page }) => {
    await page.goto(`/${locale.id}/`);
    const field = page.getByRole("combobox");
    await field.focus();
    const taken = await field.evaluate((input: HTMLInputElement) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(8)], "picture.png", { type: "image/png" }));
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      return input.value + document.querySelectorAll("find-box img").length;
    });
    expect(taken).toBe("0");
  });

  test(`6. Never asks for an image: where there may be one, the plan says not to copy or pass it on (${locale.id})`, async ({
    page,
  }) => {
    const { avoid, acts } = words(locale).steps;
    const broken = new Broken();
    const pictures = SITUATIONS.filter(({ id }) => PICTURES.includes(id));
    expect(pictures).toHaveLength(PICTURES.length);
    for (const situation of pictures) {
      await page.goto(planOf(situation, locale));
      const forbids = FORBIDS.flatMap((id) => [avoid[id], acts[id]?.do]).flatMap((text) =>
        text === undefined ? [] : typeof text === "string" ? [text] : [text.all, text.me],
      );
      for (const { answers } of choices(situation)) {
        const plan = expectedPlan(situation, answers, locale);
        const said = [...plan.first, ...plan.avoid, ...plan.rest];
        broken.unless(
          forbids.some((text) => said.includes(oneLine(text))),
          `${situation.id} ${JSON.stringify(answers)}`,
        );
      }
      await expect(
        page.locator(".write li").first(),
        `${situation.id}: what to write down instead`,
      ).toBeVisible();
    }
    broken.expectNothing();
  });
}

/** Every sentence of a page, hidden parts too; lists under "Do not" and the terms of the glossary apart. */
function sentences(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = document.querySelectorAll(
      "main :is(p, li, h1, h2, h3, summary, legend, a, .meta):not(.do-not *, dd)",
    );
    const all = [...blocks].flatMap((block) => (block.textContent ?? "").split(/(?<=[.؟?])\s+/));
    return [...new Set(all.map((sentence) => sentence.replace(/\s+/g, " ").trim()))];
  });
}
