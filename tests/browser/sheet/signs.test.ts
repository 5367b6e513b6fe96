import { expect, type Locator, type Page } from "@playwright/test";
import { drawn, spread } from "../../shared/sample.ts";
import { languagesOf, test } from "../support.ts";
import { begin, beginRest, change, linesOf, openAll, openSheet, tick } from "./support.ts";

/** A story, the sign that it shows, and whom to call. */
const SIGNS: readonly (readonly [told: string, sign: string, number: string])[] = [
  ["she wants to kill herself", "crisis", "988"],
  ["j'ai envie de mourir", "crisis", "988"],
  ["بدي موت", "crisis", "988"],
  ["il a un fusil", "emergency", "911"],
  ["هددني بالسكين", "emergency", "911"],
  ["He will be at her school at 5 pm with a gun.", "emergency", "911"],
];
/**
 * Answers that mean danger, besides the answer that it is not safe: the field, the option, and a harmless
 * option.
 */
const DANGERS = [
  ["threatened", "hurt", "nothing"],
  ["threatened", "hurt-oneself", "nothing"],
  ["asked", "hurt-self", "nothing"],
  ["asked", "hurt-animal", "nothing"],
  ["asked", "hurt-another", "nothing"],
  ["meeting", "within-a-day", "no"],
] as const;

/** Checks whether something covers a part, or whether it is fixed to the window and covers others. */
async function covers(part: Locator): Promise<boolean> {
  return part.evaluate((one) => {
    for (let box: Element | null = one; box && box !== document.body; box = box.parentElement)
      if (["fixed", "sticky", "absolute"].includes(getComputedStyle(box).position)) return true;
    return one.closest("dialog, [popover]") !== null;
  });
}
const signOf = (page: Page, sign: string): Locator => page.locator(`[data-sign="${sign}"]`);

for (const locale of languagesOf(import.meta.url)) {
  test(`2. 911 first: danger in the own words shows at once next to them whom to call (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await expect(page.locator("[data-sign]:visible")).toHaveCount(0);
    // The seed chooses one story for each sign. Unit tests cover all words.
    for (const [told, sign, number] of ["crisis", "emergency"].flatMap((which) =>
      drawn(
        SIGNS.filter(([, sign]) => sign === which),
        0,
      ),
    )) {
      const words = page.locator("#words");
      await words.fill(told);
      const line = signOf(page, sign);
      await expect(line, told).toBeVisible();
      await expect(line.locator(`a[href="tel:${number}"]:visible`)).toHaveCount(1);
      expect(await covers(line)).toBe(false);
      const [box, shown] = [await words.boundingBox(), await line.boundingBox()];
      // Below the box, at a distance of a few lines at most.
      expect(shown!.y).toBeGreaterThanOrEqual(box!.y + box!.height - 1);
      expect(shown!.y - box!.y - box!.height).toBeLessThan(160);
      // The page offers no tick for it, because it is a number to call and not an answer.
      await expect(linesOf(page)).toHaveCount(0);
      await expect(page.locator("#words")).toBeFocused();
      await words.fill("");
      await expect(page.locator("[data-sign]:visible")).toHaveCount(0);
    }
  });

  test(`2. 911 first: a meeting that is told of brings first that nobody goes, with the number, to a child and to others (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    const words = page.locator("#words");
    const meeting = signOf(page, "meeting");
    for (const told of [
      "im 13 and my coach wants to meet me tomorrow",
      "j'ai 13 ans et mon entraîneur veut me voir seule demain",
      "عمري 13 سنة والمدرب بدو يشوفني بكرا",
    ]) {
      await words.fill(told);
      await expect(meeting, told).toBeVisible();
      await expect(page.locator("[data-sign]:visible").first()).toHaveAttribute("data-sign", "meeting");
      await expect(meeting.locator('a[href="tel:911"]:visible')).toHaveCount(1);
      // One box names the emergency number.
      await expect(page.locator('[data-signs] a[href="tel:911"]:visible')).toHaveCount(1);
    }
    await change(page, "reporter");
    await tick(page, "reporter", "me-young");
    await expect(meeting.locator('a[href="tel:+18006686868"]:visible')).toHaveCount(1);
    await expect(meeting.locator('a[href="sms:686868"]:visible')).toHaveCount(1);
    await change(page, "reporter");
    await tick(page, "reporter", "my-child");
    await expect(meeting.locator('a[href="tel:+18006686868"]:visible')).toHaveCount(0);
    await words.fill("une photo circule à l'école");
    await expect(meeting).toBeHidden();
  });

  test(`an answer says it as the story does: a meeting, and money (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await openAll(page);
    await expect(page.locator("[data-sign]:visible")).toHaveCount(0);
    await tick(page, "asked", "money");
    await expect(signOf(page, "money")).toBeVisible();
    await tick(page, "asked", "meeting");
    await expect(signOf(page, "meeting")).toBeVisible();
    await tick(page, "asked", "nothing");
    await expect(page.locator("[data-sign]:visible")).toHaveCount(0);
  });

  test(`2. 911 first: a cry about a child abroad says that our numbers work here only, with those of the country (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    const words = page.locator("#words");
    const abroad = signOf(page, "abroad");
    await words.fill("ma nièce est à Paris");
    await words.fill("ma nièce à Paris veut mourir");
    await expect(abroad).toBeVisible();
    await expect(abroad.locator('a[href="tel:3114"]')).toBeVisible();
    await expect(abroad.locator('a[href$="/police/abroad/"]')).toBeVisible();
    await words.fill("ma nièce veut mourir");
    await expect(signOf(page, "crisis")).toBeVisible();
    await expect(abroad).toBeHidden();
    await words.fill("ma nièce est à Paris");
    await expect(page.locator("[data-sign]:visible")).toHaveCount(0);
  });

  test(`2. 911 first: an answer that means danger shows the numbers in its place, and covers nothing (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tick(page, "safe", "unsure");
    const quiet = page.locator("[data-field=safe] [data-note=unsure]");
    await expect(quiet.locator('a[href="tel:911"]:visible')).toHaveCount(1);
    expect(await covers(quiet)).toBe(false);
    await tick(page, "safe", "yes");
    await expect(page.locator("[data-note]:visible")).toHaveCount(0);
    for (const [field, option, other] of [["safe", "no", "yes"] as const, ...spread(DANGERS)]) {
      await openAll(page);
      await tick(page, field, option);
      const note = page.locator(`[data-field="${field}"] [data-note=danger]`);
      for (const number of ["911", "988"])
        await expect(note.locator(`a[href="tel:${number}"]:visible`), `${field} ${option}`).toHaveCount(1);
      expect(await covers(note)).toBe(false);
      await expect(page.locator("[data-note=danger]")).toHaveCount(1);
      await tick(page, field, other);
      await expect(page.locator("[data-note]:visible")).toHaveCount(0);
    }
  });

  test(`two answers that mean danger show the numbers once, and whom to call comes before any door (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await openAll(page);
    const notes = page.locator("[data-note=danger]");
    const first = page.locator("[data-first-of-all]:visible");
    await tick(page, "danger-signs", "suicide");
    await expect(first).toHaveAttribute("data-first-of-all", "crisis");
    await tick(page, "safe", "no");
    await expect(notes).toHaveCount(1);
    await expect(page.locator("[data-field=safe] [data-note=danger]")).toBeVisible();
    await expect(first).toHaveAttribute("data-first-of-all", "emergency");
    await expect(first.locator('a[href="tel:911"]:visible')).toHaveCount(1);
    const [above, door] = [
      await first.boundingBox(),
      await page.locator("[data-way-back]:visible, [data-door]:visible").first().boundingBox(),
    ];
    expect(above!.y).toBeLessThan(door!.y);
    await tick(page, "safe", "yes");
    await expect(page.locator("[data-field=danger-signs] [data-note=danger]")).toBeVisible();
    await tick(page, "danger-signs", "suicide");
    await expect(notes).toHaveCount(0);
    // Nobody said what happened: only the question is left.
    await expect(first).toHaveAttribute("data-first-of-all", "ask");
  });

  test(`danger that is heard in the story stands in what is handed over, as heard (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await begin(page, "suspect-person", "my-child");
    await page.locator("#words").fill("Elle a 13 ans. Il a un fusil à la maison.");
    const lines = page.locator("[data-block=now] .handed-danger");
    await expect(lines).toHaveCount(1);
    await expect(lines.locator("bdi")).toHaveText("Il a un fusil à la maison");
  });

  test(`a person who is not safe can continue at once: nothing closes, hides or asks first (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await beginRest(page);
    const before = await page.locator("[data-step]:visible").count();
    await tick(page, "safe", "no");
    await expect(page.locator("[data-field=safe] [data-note=danger]")).toBeVisible();
    expect(await page.locator("[data-step]:visible").count()).toBe(before);
    await page.locator("#situation").selectOption("meeting");
    await page.locator("#words").fill("w");
    await expect(page.locator("report-sheet[data-enough]")).toHaveCount(1);
  });
}
