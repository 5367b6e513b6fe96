import { expect, type Locator, type Page } from "@playwright/test";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import { hold } from "../answer/support.ts";
import { languagesOf, settled, shared, test } from "../support.ts";
import { begin, linesOf, openSheet, SITUATIONS_OF_SHEET, STORY, take, tell, tick } from "./support.ts";

const SCREENS = 4;
/** The clock at the head is the fifth. */
const MOST_QUESTIONS = 4;
const PHONE = { width: 360, height: 740 };
/** Stories of which the ear is sure, with six finds each. */
const SURE: Readonly<Record<string, string>> = {
  en: "My son is 12 and we live in Laval. His coach writes to him every night on Discord, his name there is coach_marc.514, he asked him for a picture and offers 50 $. It began on November 12, 2026. It is their secret.",
  fr: "Mon fils a 12 ans et on reste à Laval. Son entraîneur lui écrit chaque soir sur Discord, son pseudo est coach_marc.514, il lui demande des photos et lui offre 50 $. Cela dure depuis le 12 novembre 2026. Il dit que c’est leur secret.",
  ar: "بنتي عمرها 13 سنة، ساكنين بلافال. رجل على سناب شات اسمه dre.514.visuals يهددها بنشر صورها في المدرسة إذا ما دفعت 200 دولار قبل 5 ديسمبر 2026.",
};
/** A mistake that someone is about to make. */
const MISTAKE: Readonly<Record<string, string>> = {
  en: " I will log in as him tonight.",
  fr: " Je vais me connecter à son compte.",
  ar: " رح ادخل على حسابها.",
};
/** What someone asks. */
const ASKED: Readonly<Record<string, string>> = {
  en: " Can I just block him?",
  fr: " Est-ce que je dois bloquer cette personne?",
  ar: " هل أحظره؟",
};
/** Every control that takes an answer, also inside a drawn cell. */
const INPUTS = "main :is(input, select, textarea):visible";
const EVERYTHING = SITUATIONS_OF_SHEET.flatMap((situation) =>
  READERS.map((reader) => [situation, reader] as const),
);

/** Focuses the story, and waits until all that listens has come. */
async function ready(page: Page): Promise<void> {
  const loaded = page.waitForResponse(/\/find\/questions-/);
  await page.locator("#words").focus();
  await (await loaded).finished();
  await settled(page);
}

const topOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => element.getBoundingClientRect().top + scrollY);

for (const locale of languagesOf(import.meta.url)) {
  test(`the sheet opens with the story alone, and a quiet button for questions (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openSheet(page, locale);
    await expect(page.locator(INPUTS)).toHaveCount(1);
    await expect(page.locator("#words")).toBeVisible();
    await expect(page.locator("report-sheet button:visible")).toHaveCount(1);
    await page.locator("[data-do=ask]").click();
    expect(
      await page
        .locator("[data-step]:visible")
        .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.step)),
    ).toEqual(["words", "safe", "next", "situation", "reporter", "questions", "hand", "more"]);
    await expect(page.locator("[data-do=ask]")).toBeHidden();
  });

  test(`whoever answers before the ear has come is heard all the same (${locale.id})`, async ({ page }) => {
    const arrive = await hold(page, "**/find/ear-*");
    await openSheet(page, locale);
    await page.locator("#words").fill(SURE[locale.id]!);
    await expect(page.locator("[data-step=safe]")).toBeVisible();
    await page.locator("[data-field=safe] label").first().click();
    await expect(page.locator("[data-field=safe] :checked")).toHaveCount(1);
    arrive();
    for (const known of ["situation", "reporter"])
      await expect(page.locator(`[data-line="${known}"] b`)).not.toBeEmpty();
    await expect(page.locator("[data-field=safe] :checked")).toHaveCount(1);
  });

  test(`a story brings the rest below it, filled in where the ear is sure, on four screens (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openSheet(page, locale);
    await ready(page);
    const before = await topOf(page.locator("#words"));
    await page.keyboard.insertText(SURE[locale.id]!);
    await expect(linesOf(page)).toHaveCount(6);
    expect(await topOf(page.locator("#words"))).toBe(before);
    for (const known of ["situation", "reporter"]) {
      await expect(page.locator(`[data-line="${known}"]`)).toBeVisible();
      await expect(page.locator(`[data-line="${known}"] b`)).not.toBeEmpty();
    }
    // What a find asks is not asked once more, until its answer leaves it open.
    await expect(page.locator("[data-questions] > [data-field=town]")).toHaveCount(0);
    // Nobody but the person says whether the child is safe, and whose each find is.
    await expect(page.locator("[data-field=safe] :checked, [data-heard] :checked")).toHaveCount(0);
    const height =
      (await topOf(page.locator("[data-step=hand]"))) - (await topOf(page.locator("[data-step=words]")));
    // What not to do, as the story asks for it, is read once and asks for nothing.
    const told = await page.locator("[data-signs]").evaluate((signs) => signs.getBoundingClientRect().height);
    expect(height - told).toBeLessThanOrEqual(SCREENS * PHONE.height);
    await take(page, "town-other");
    await expect(page.locator("[data-questions] > [data-field=town]")).toHaveCount(1);
  });

  test(`what a person chose is never changed by the ear, and what the ear chose goes with the story (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await ready(page);
    const words = page.locator("#words");
    await words.fill(SURE[locale.id]!);
    const line = page.locator("[data-line=situation]");
    await expect(line).toBeVisible();
    await words.fill("");
    await expect(line).toBeHidden();
    await expect(page.locator("#situation")).toHaveValue("");
    await begin(page, "abroad", "at-work");
    await words.fill(SURE[locale.id]!);
    await expect(linesOf(page)).toHaveCount(6);
    await expect(page.locator("#situation")).toHaveValue("abroad");
    await expect(page.locator("[data-field=reporter] :checked")).toHaveValue("at-work");
    await expect(line).toBeHidden();
  });

  test(`a tap that leaves the story counts, and what is tapped stays where it is (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openSheet(page, locale);
    await ready(page);
    await page.locator("#words").fill(SURE[locale.id]!);
    await expect(linesOf(page)).toHaveCount(6);
    const cell = page.locator("[data-field=safe] label").first();
    await cell.evaluate((part) => part.scrollIntoView({ block: "center" }));
    await page.locator("#words").evaluate((words) => words.focus({ preventScroll: true }));
    // A mistake is told last: what is said of it comes above all that follows the story.
    await page.keyboard.insertText(MISTAKE[locale.id]!);
    const before = (await cell.boundingBox())!;
    await page.mouse.click(before.x + 20, before.y + 10);
    const tapped = (await cell.boundingBox())!.y;
    await expect(page.locator("[data-mistake]")).toHaveCount(1);
    await expect(page.locator("#safe")).toBeChecked();
    expect(Math.abs((await cell.boundingBox())!.y - tapped)).toBeLessThan(2);
  });

  test(`answers and warnings stand beside the story, two of each at most, and stay open (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await ready(page);
    const words = page.locator("#words");
    await words.fill(SURE[locale.id]! + MISTAKE[locale.id]! + ASKED[locale.id]!);
    const notes = page.locator("[data-mistake]:visible");
    await expect(notes.first()).toBeVisible();
    expect(await notes.count()).toBeLessThanOrEqual(2);
    const questions = page.locator("[data-question]:visible");
    await expect(questions.first()).toBeVisible();
    expect(await questions.count()).toBeLessThanOrEqual(2);
    const first = questions.first();
    await first.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await first.evaluate((fold: HTMLElement) => (fold.dataset.same = ""));
    await words.pressSequentially(" x");
    await settled(page);
    await expect(page.locator("[data-same][open]")).toHaveCount(1);
    await words.fill("");
    await expect(page.locator("[data-beside] > *")).toHaveCount(0);
  });

  test(`4. Works without script: no input is visible, only the blank sheet for paper (${locale.id})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale.id}/sheet/`);
    await expect(page.locator("report-sheet > section > p")).toBeVisible();
    await expect(page.locator(":is(button, select, textarea, input):visible")).toHaveCount(0);
    expect(await page.locator("[data-blank]:visible").count()).toBeGreaterThan(20);
    await context.close();
  });

  test(`at most five questions follow the story, and all of them fit (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    const asked = page.locator("[data-questions] > [data-field]");
    for (const [situation, reader] of shared(EVERYTHING, locale, 0, 2)) {
      await begin(page, situation, reader);
      await expect(asked).not.toHaveCount(0);
      const where = `${situation}, ${reader}`;
      expect(await asked.count(), where).toBeLessThanOrEqual(MOST_QUESTIONS);
      for (const one of await asked.all()) {
        await expect(one, where).toBeVisible();
        const { only, adults } = await one.evaluate((part) => ({ ...(part as HTMLElement).dataset }));
        expect(only?.split(" ") ?? [situation], where).toContain(situation);
        expect(adults !== undefined && reader === "me-young", where).toBe(false);
      }
      const twice = await asked.evaluateAll((parts) => {
        const ids = parts.map((part) => (part as HTMLElement).dataset.field);
        const open = [...document.querySelectorAll<HTMLElement>("form > div > [data-step] > [data-field]")];
        return ids.filter(
          (id, at) => ids.indexOf(id) !== at || open.some(({ dataset }) => dataset.field === id),
        );
      });
      expect(twice, where).toEqual([]);
    }
  });

  test(`the questions after the story do not ask for ticked details (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await begin(page, "threatened-with-images", "my-child");
    await tell(page, STORY);
    await take(page);
    await expect(page.locator("[data-step=questions]")).toBeVisible();
    const asked = page.locator("[data-questions] > [data-field]");
    expect(await asked.count()).toBeLessThanOrEqual(MOST_QUESTIONS);
    for (const told of ["user-name", "account-platform", "age", "age-band", "town"])
      await expect(page.locator(`[data-questions] > [data-field="${told}"]`)).toHaveCount(0);
    // What is answered by hand stays, and another situation has other questions, but no more than before.
    await page.locator("[data-questions] #known-as").fill("Marc, coach, grey van");
    await page.locator("#situation").selectOption("fake-accusation");
    await expect(page.locator("[data-questions] > [data-field=other-children]")).toHaveCount(0);
    await expect(page.locator("[data-questions] #known-as")).toHaveValue("Marc, coach, grey van");
    await page.locator("#situation").selectOption("abuse-in-person");
    await expect(page.locator("[data-questions] > [data-field=other-children]")).toBeVisible();
    expect(await asked.count()).toBeLessThanOrEqual(MOST_QUESTIONS);
    await tick(page, "safe", "no");
    expect(await asked.count()).toBeLessThanOrEqual(MOST_QUESTIONS);
  });

  test(
    `a question about an account names the app from the story (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await begin(page, "threatened-with-images", "my-child");
      await tell(page, "On Snapchat she wants $300.");
      await take(page, "app");
      // What is said from here on leaves room for the account.
      await take(page, "amount-asked");
      const account = page.locator("[data-questions] > [data-field=user-name]");
      await expect(account).toBeVisible();
      const after = await account
        .locator("label")
        .evaluate((label) => getComputedStyle(label, "::after").content);
      expect(after).toContain("Snapchat");
    },
  );
}
