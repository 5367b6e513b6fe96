import { expect } from "@playwright/test";
import { facts, words } from "../../../src/site/site.ts";
import { fold } from "../../../src/core/words/fold.rules.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, planOf, test } from "../support.ts";
import { crisis, EMERGENCY, hold, NONSENSE, openReady, PARENT, phoneOf, tell, THREAT } from "./support.ts";

/** A threat with a weapon on a day that is named. */
const ARMED: Readonly<Record<string, { readonly typed: string; readonly day: string }>> = {
  ar: { typed: "رجل يهدد ابني بنشر صوره غدا إذا لم ندفع ومعه سكين", day: "غدا" },
  fr: { typed: "un homme menace mon fils de publier ses photos vendredi, il a un couteau", day: "vendredi" },
  en: {
    typed: "a man threatens to post my son pictures tomorrow if he does not pay, he has a knife",
    day: "tomorrow",
  },
};
/** A child who is in another country. */
const THERE: Readonly<Record<string, readonly string[]>> = {
  ar: ["ابنتي في لبنان ورجل يهددها بنشر صورها", "lb"],
  fr: ["ma nièce en France se fait menacer par un homme qui a ses photos", "fr"],
  en: ["my son is in Algeria and a man threatens to post his pictures", "dz"],
};
/** The same, over sentences, with an age. */
const THERE_LONG: Readonly<Record<string, string>> = {
  ar: "بنتي 12 سنة، هي عند جدتها في لبنان. ابن خالها يلمسها",
  fr: "Ma fille a 12 ans, elle est chez son père au Maroc. Le fils de sa belle-mère rentre dans son lit.",
  en: "My daughter is 13, she's at her dad's in Florida until January. Her stepbrother gets in her bed.",
};
/** The same, with a danger. */
const THERE_ARMED: Readonly<Record<string, string>> = {
  ar: "ابنتي في لبنان ورجل معه سكين يهددها الآن",
  fr: "ma nièce est en France, un homme la menace maintenant, il a un couteau",
  en: "my son is in Algeria and a man threatens him now, he has a knife",
};
/** Whoever told a body, and waits. */
const TOLD: Readonly<Record<string, readonly [typed: string, body: string][]>> = {
  ar: [["أبلغت الشرطة منذ شهر ولا أخبار", "police"]],
  fr: [
    ["j’ai fait un signalement à la DPJ il y a un mois et pas de nouvelles", "dpj"],
    ["la police a pris ma plainte et je n’ai aucune nouvelle", "police"],
  ],
  en: [
    ["I reported to the DPJ a month ago, no news", "dpj"],
    ["I reported to Cybertip weeks ago and nobody answers me", "cybertip"],
  ],
};
/** A parent finds pictures of children on the computer of somebody at home. */
const AT_HOME: Readonly<Record<string, string>> = {
  ar: "لقيت صور أطفال عريانين على لابتوب زوجي",
  fr: "j’ai trouvé des photos d’enfants nus dans l’ordi de mon mari",
  en: "I found pictures of naked kids on my husband's laptop",
};
/** A child who has left for a meeting. */
const LEFT: Readonly<Record<string, string>> = {
  ar: "بنتي عمرها 13 طلعت تقابل واحد من سناب الساعة 4 وما بترد",
  fr: "ma fille de 13 ans est partie rencontrer un gars de snap à 4 h, elle répond plus",
  en: "my daughter 13 left to meet a guy from snap at 4 pm and doesn't answer her phone",
};
const MEETING = facts().situations.get("meeting")!;
const FOUND = facts().situations.get("found-images")!;
const ABROAD = facts().situations.get(facts().plan.abroad.situation)!;
const NO_NEWS = facts().situations.get("reported-no-answer")!;

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "answer");

  test.describe(`what the tap carries to the plan (${locale.id})`, () => {
    test("The day that was named stands above the plan, and the address says nothing", async ({ page }) => {
      const { typed, day } = PARENT[locale.id]!;
      const { field, answer } = await openReady(page, `/${locale.id}/`);
      await field.fill(typed);
      await answer.locator("a.button").click();
      await expect.poll(async () => fold(await page.locator(".plan mark").innerText())).toBe(fold(day));
      await expect(page).toHaveURL(planOf(THREAT, locale));
    });

    test("A danger stands above the day, in the answer and in the plan, with its question open", async ({
      page,
    }) => {
      const { typed, day } = ARMED[locale.id]!;
      const { field, answer, danger } = await openReady(page, `/${locale.id}/`);
      await field.fill(typed);
      await expect(danger).toHaveAttribute("data-urgent", EMERGENCY);
      await expect(answer.locator("mark")).toHaveText(day);
      await expect(answer.locator("> :first-child")).toHaveAttribute("data-urgent", EMERGENCY);
      await answer.locator("a[data-situation], a.button").first().click();
      const carried = page.locator(".plan > :first-child");
      await expect(carried.locator("> :first-child")).toHaveAttribute("data-urgent", EMERGENCY);
      await expect(carried.locator(`a[href="tel:${EMERGENCY}"]`)).toBeVisible();
      await expect.poll(async () => fold(await carried.locator("mark").innerText())).toBe(fold(day));
      await expect(page.locator(".answers details").first()).toHaveAttribute("open", "");
    });

    test("Thoughts of dying are carried to the plan, also where the reader is said only there", async ({
      page,
    }) => {
      const { field, rows } = await openReady(page, `/${locale.id}/`);
      await field.fill("je veux mourir");
      await rows.locator("visible=true").first().click();
      await expect(page.locator(".plan [data-urgent]")).toHaveAttribute("data-urgent", crisis("phone"));
    });

    test("Pills that were taken call 911 in the plan too", async ({ page }) => {
      const taken: Readonly<Record<string, string>> = {
        ar: "شربت حبوب كتير وما بدي عيش",
        fr: "j’ai pris toutes les advil de ma mère, je veux mourir",
        en: "i took all the tylenol, i want to die",
      };
      const { field, rows } = await openReady(page, `/${locale.id}/`);
      await field.fill(taken[locale.id]!);
      await rows.locator("visible=true").first().click();
      const place = facts().questions.get("suicide")!.answers.indexOf("now") + 1;
      await expect(page.locator(`#a${place}`)).toBeChecked();
      await expect(page.locator(`.first a[href="tel:${EMERGENCY}"]:visible`).first()).toBeVisible();
    });

    test("A child in another country has the plan for it first, with the numbers of that country", async ({
      page,
    }) => {
      const [typed = "", code = ""] = THERE[locale.id]!;
      const { field, answer, title } = await openReady(page, `/${locale.id}/`);
      await field.fill(typed);
      await expect(title.locator("a")).toHaveAttribute("data-situation", ABROAD.id);
      await expect(answer.locator(`a[href="tel:${EMERGENCY}"]`)).toHaveCount(0);
      await answer.locator("a.button").click();
      await page.waitForURL(new RegExp(`/${ABROAD.slug}/[a-z]/$`));
      await expect(page.locator("#a5")).toBeChecked();
      const countries = page.locator(".first [data-country]:visible");
      await expect(countries.first()).toHaveAttribute("data-country", code);
      await expect(countries).toHaveCount(1);
    });

    test("Under the numbers of another country stands who must call them, and not that they are ours", async ({
      page,
    }) => {
      const { field, answer, status } = await openReady(page, `/${locale.id}/`);
      await field.fill(THERE_ARMED[locale.id]!);
      await expect(answer).toContainText(t("box.fromThere"));
      await expect(answer).not.toContainText(translator(locale, "find")("box.onlyHere"));
      await expect(status).toContainText(t("box.fromThere"));
      await expect(status).not.toContainText(translator(locale, "find")("box.onlyHere"));
    });

    test("A child who is in another country by several sentences has the plan for it first", async ({
      page,
    }) => {
      const { field, title } = await openReady(page, `/${locale.id}/`);
      await field.fill(THERE_LONG[locale.id]!);
      await expect(title.locator("a")).toHaveAttribute("data-situation", ABROAD.id);
    });

    test("The country of a stranger is not the country of the child", async ({ page }) => {
      const { field, answer } = await openReady(page, `/${locale.id}/`);
      const stranger: Readonly<Record<string, string>> = {
        ar: "رجل في لبنان يهدد ابني بنشر صوره",
        fr: "un homme en France menace mon fils de publier ses photos",
        en: "a man in Algeria threatens to post my son pictures",
      };
      await field.fill(stranger[locale.id]!);
      await expect(answer.locator("[data-situation]").first()).toBeVisible();
      // It may be offered among others, and does not lead.
      await expect(answer.locator(`.tell-title[data-situation="${ABROAD.id}"]`)).toHaveCount(0);
    });

    test("The body that was told answers the question who took the report", async ({ page }) => {
      for (const [typed, body] of TOLD[locale.id]!) {
        const { field, answer } = await openReady(page, `/${locale.id}/`);
        await field.fill(typed);
        const row = answer.locator(`a[data-situation="${NO_NEWS.id}"]`).first();
        await expect(row, typed).toBeVisible();
        await row.click();
        await page.waitForURL(`**/${NO_NEWS.slug}/**`);
        // Whoever has not said who they are says it here.
        if (!/\/[a-z]\/$/.test(new URL(page.url()).pathname))
          await page.locator(`.plan a[href$="/${NO_NEWS.slug}/c/"]`).click();
        const place = facts().questions.get("took")!.answers.indexOf(body) + 1;
        await expect(page.locator(`#a${place}`), typed).toBeChecked();
        await expect(page.locator(".to-first:visible").last()).not.toBeEmpty();
      }
    });

    test("A device at home changes what is done first, in the answer and in the plan", async ({ page }) => {
      const { field, answer } = await openReady(page, `/${locale.id}/`);
      await field.fill(AT_HOME[locale.id]!);
      await expect(answer.locator(`.tell-title[data-situation="${FOUND.id}"]`)).toBeVisible();
      const orders = await answer.locator(".tell-orders li").allInnerTexts();
      await answer.locator("a.button").click();
      await page.waitForURL(`**/${FOUND.slug}/*/`);
      const place = facts().questions.get("how")!.answers.indexOf("device") + 1;
      await expect(page.locator(`#a${place}`)).toBeChecked();
      for (const order of orders) await expect(page.locator(".first")).toContainText(order);
      await page.locator("#a1").check();
      await expect(page.locator(".first")).not.toContainText(orders[0]!, { useInnerText: true });
    });

    test("For a child who has left for a meeting no hour is repeated, and the plan knows that they left", async ({
      page,
    }) => {
      const { field, answer, danger } = await openReady(page, `/${locale.id}/`);
      await field.fill(LEFT[locale.id]!);
      await expect(danger).toHaveAttribute("data-urgent", EMERGENCY);
      await expect(answer.locator(`.tell-title[data-situation="${MEETING.id}"]`)).toBeVisible();
      await expect(answer.locator("mark")).toHaveCount(0);
      await answer.locator("a.button").click();
      await page.waitForURL(`**/${MEETING.slug}/*/`);
      const place = facts().questions.get("when")!.answers.indexOf("gone") + 1;
      await expect(page.locator(`#a${place}`)).toBeChecked();
    });

    test("A day that a letter names is no day to keep", async ({ page }) => {
      const { field, answer } = await openReady(page, `/${locale.id}/`);
      const fake: Readonly<Record<string, string>> = {
        ar: "رسالة إلكترونية من الشرطة تتهمني وتطلب المال قبل الجمعة",
        fr: "un courriel de la police m’accuse et exige un paiement avant vendredi",
        en: "an email from the police accuses me and wants money by Friday",
      };
      await field.fill(fake[locale.id]!);
      await expect(answer.locator("[data-situation='fake-accusation']").first()).toBeVisible();
      await expect(answer.locator("mark")).toHaveCount(0);
      await expect(answer).not.toContainText(t("box.day", { day: "" }).slice(-12));
    });
  });
}

for (const locale of languagesOf(import.meta.url)) {
  test.describe(`the answer above a keyboard (${locale.id})`, () => {
    test.use({ viewport: { width: 390, height: 510 } });

    test("The first line of an answer is in sight, also for whoever typed before the files came", async ({
      page,
    }) => {
      const come = await hold(page, "**/find/answer-*");
      await page.goto(`/${locale.id}/`);
      const { field, answer } = tell(page);
      await field.pressSequentially(ARMED[locale.id]!.typed);
      await page.evaluate(() => scrollTo(0, 0));
      come();
      await expect(answer.locator("[data-urgent] a").first()).toBeInViewport({ ratio: 1 });
    });

    test("A line that answers anyone stands once around an unsure answer, with what to press", async ({
      page,
    }) => {
      const { field, answer } = await openReady(page, `/${locale.id}/`);
      const line = page.locator(`main a[href="tel:${phoneOf("anyone")}"]:visible`);
      const { notes } = words(locale).services[facts().plan.services.anyone]!;
      await expect(page.locator(".helpline")).toContainText(notes!["phone"]!);
      await field.fill(NONSENSE);
      await expect(answer.locator(".tell-talk").last()).toContainText(notes!["phone"]!);
      await expect(page.locator(".helpline")).toBeHidden();
      await expect(line.first()).toBeVisible();
    });
  });
}
