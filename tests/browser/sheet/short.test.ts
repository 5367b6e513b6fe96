import { expect } from "@playwright/test";
import { LOCALES, settled, test } from "../support.ts";
import { boxOf, linesOf, openSheet, tell } from "./support.ts";

/** Screens of a phone between the story and where the sheet is handed over, with all that is said beside the story. */
const SCREENS = 4;
const PHONE = { width: 390, height: 844 };
const SHOWN = 5;
/** A story with more finds than the page shows at once. */
const STORIES: Readonly<Record<string, string>> = {
  en: "i am 14 and i live in laval. a guy on instagram called dre.514.visuals has a picture of me and says he will send it to my whole school tonight at 9 if i dont pay 300 $ in gift cards. my snap is liv.mtl07. i would rather be dead than tell my parents",
  fr: "j'ai 14 ans et je reste à laval. un gars sur instagram, dre.514.visuals, a une photo de moi et dit qu'il va l'envoyer à toute mon école ce soir à 21 h si je paie pas 300 $ en cartes cadeaux. mon snap c'est liv.mtl07. j'aimerais mieux mourir que le dire à mes parents",
  ar: "عمري 14 سنة وساكنة في لافال. واحد على انستغرام اسمه dre.514.visuals عنده صورة لي ويقول راح يبعتها لكل المدرسة الليلة الساعة 9 إذا ما دفعت 300 دولار بطاقات هدايا. حسابي liv.mtl07. أفضل أموت ولا أقول لأهلي",
};

for (const locale of LOCALES)
  test(`a long story leaves four screens to the doors, and what it finds beyond the first waits in a fold (${locale.id})`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openSheet(page, locale);
    const loaded = page.waitForResponse(/\/find\/questions-/);
    await page.locator("#words").focus();
    await (await loaded).finished();
    await settled(page);
    await tell(page, STORIES[locale.id]!);
    await expect(page.locator("[data-step=hand]")).toBeVisible();
    const all = await linesOf(page).count();
    expect(all).toBeGreaterThan(SHOWN);
    await expect(linesOf(page).filter({ visible: true })).toHaveCount(SHOWN);
    const height = await page.evaluate(() => {
      const end = document.querySelector("#words")!.getBoundingClientRect().bottom;
      return document.querySelector("[data-step=hand]")!.getBoundingClientRect().top - end;
    });
    expect(height).toBeLessThanOrEqual(SCREENS * PHONE.height);
    // What is answered in the fold stays there, and moves nothing else.
    await page.locator("[data-heard-more] summary").click();
    await expect(linesOf(page).filter({ visible: true })).toHaveCount(all);
    await boxOf(page, "app").first().check();
    await expect(page.locator("[data-heard-more] li")).toHaveCount(all - SHOWN);
    await expect(boxOf(page, "app").first()).toBeChecked();
  });
