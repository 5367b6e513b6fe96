import { expect, type Page } from "@playwright/test";
import { LOCALES, settled, test } from "../support.ts";
import { begin, handed, linesOf, machineOf, openSheet, tell, tick } from "./support.ts";

/**
 * Stories of an aunt who reports for a niece elsewhere: her own account, the ages of her own children, her
 * town, a sum, advice, times, family ties, and how to reach her.
 */
const STORIES: Readonly<Record<string, string>> = {
  en:
    "My niece is 12 years old and lives in Tripoli. I live in Gatineau, my own two are 9 years old and 5 years old. " +
    "Her coach writes to her on Snapchat since Tuesday, he wants 300 $ and to see her tomorrow at 5 pm. My account is @nadia_gat.514, " +
    "a friend told me StopNCII could help. He wrote first on November 12, 2025. He still has the pictures, I have them too. Her dad must not know. " +
    "Do not call, text me at 438 555-0142 or write to n.aunt@example.org, in Arabic. It was like Christmas. She is in grade 6.",
  fr:
    "Ma nièce a 12 ans et vit à Tripoli. J'habite à Gatineau, mes deux à moi ont 9 ans et 5 ans. " +
    "Son coach lui écrit sur Snapchat depuis mardi, il veut 300 $ et la voir demain à 17 h. Mon compte est @nadia_gat.514, " +
    "une amie m'a parlé de StopNCII. Il a écrit la première fois le 12 novembre 2025. Il a encore les photos, moi aussi. Il faut pas que son père le sache. " +
    "N'appelez pas, écrivez-moi au 438 555-0142 ou à n.aunt@example.org, en arabe. C'était comme à Noël. Elle est en 6e année.",
  ar:
    "بنت أختي عمرها 12 سنة وعايشة في طرابلس. أنا ساكنة في غاتينو، وأولادي عمرهم 9 سنين و5 سنين. " +
    "المدرب تبعها بيكتبلها على سناب شات من يوم الثلاثاء، بدو 300 دولار وبدو يشوفها بكرا الساعة 5 المسا. حسابي أنا @nadia_gat.514، " +
    "وصاحبتي قالتلي عن StopNCII. أول مرة كتبلها يوم 12 تشرين الثاني 2025. الصور بعدها عندو وعندي. أبوها ما لازم يعرف. " +
    "لا تتصلوا، ابعتولي على 438 555-0142 أو n.aunt@example.org بالعربي. كان متل العيد. هي بالصف السادس.",
};
/** Words in which the page finds nothing. */
const BEFORE: Readonly<Record<string, string>> = { en: "qwords", fr: "qmots", ar: "كليمات" };
/** Kinds of details that the page may offer: exact copies of the story, and days to come with their date. */
const EXACT = ["age", "amount", "app", "date", "day", "email", "handle", "phone", "town", "url"];
/** What each answer writes, and nothing else: keys of the machine lines, without the number of a block. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  "age-child": ["AGE"],
  "age-then": ["AGE_THEN"],
  "age-person": ["PERSON_AGE"],
  "age-yours": [],
  "age-other": [],
  town: ["TOWN"],
  "town-person": ["PERSON_TOWN"],
  "town-yours": ["REPORTER_TOWN"],
  "town-other": [],
  // The report says of every account whose it is, also that nobody said it.
  app: ["ACCOUNT_PLATFORM", "WHOSE"],
  "app-other": [],
  "handle-theirs": ["USER_NAME", "WHOSE"],
  "handle-childs": ["USER_NAME", "WHOSE"],
  "handle-yours": ["USER_NAME", "WHOSE"],
  "handle-other": ["USER_NAME", "WHOSE"],
  "handle-payment": ["PAYMENT", "WHOSE"],
  "handle-unsure": ["USER_NAME", "WHOSE"],
  "phone-theirs": ["ACCOUNT_CONTACT", "WHOSE"],
  "phone-childs": ["ACCOUNT_CONTACT", "WHOSE"],
  "phone-yours": ["REPORTER_CONTACT"],
  "phone-watched": ["WATCHED"],
  "phone-payment": ["PAYMENT", "WHOSE"],
  "phone-other": [],
  "email-theirs": ["ACCOUNT_CONTACT", "WHOSE"],
  "email-childs": ["ACCOUNT_CONTACT", "WHOSE"],
  "email-yours": ["REPORTER_CONTACT"],
  "email-watched": ["WATCHED"],
  "email-payment": ["PAYMENT", "WHOSE"],
  "email-other": [],
  "amount-asked": ["AMOUNT_ASKED"],
  "amount-paid": ["AMOUNT_PAID"],
  "amount-other": [],
  "date-event": ["EVENT_WHEN"],
  "date-meeting": ["MEETING_WHEN"],
  "town-meeting": ["MEETING_PLACE"],
  "date-deadline": ["DEADLINE"],
  "date-other": [],
  "day-event": ["EVENT_WHEN"],
  "day-meeting": ["MEETING_WHEN"],
  "day-deadline": ["DEADLINE"],
  "day-other": [],
};
/** Returns everything in the handover except the moment, the own words, and danger, which is handed over as heard. */
async function reportOf(page: Page): Promise<string[]> {
  const lines = await page
    .locator(
      "[data-out] > section:not([data-block=words], [data-block=title]) :is(h4, h5, p:not(.handed-danger))",
    )
    .allTextContents();
  return lines.filter((line) => !line.startsWith("FILLED="));
}

/** Returns the machine lines that have a value, without the number of a block. */
async function saidOf(page: Page): Promise<string[]> {
  const all = Object.entries(await machineOf(page)).filter(
    ([key, value]) => !key.startsWith("URGENCY") && (key.endsWith("_WHOSE") || value !== "unknown"),
  );
  return all.map(([key, value]) => `${key.replace(/^[A-Z]+_\d+_/, "")}=${value}`);
}

/** Opens a sheet and tells a story in it. @returns the handover before the story */
async function openTold(page: Page, locale: (typeof LOCALES)[number]): Promise<string[]> {
  await openSheet(page, locale);
  await begin(page, "adult-contact", "someone-else");
  // What is heard as danger makes a calm urgency one to be checked.
  await tick(page, "safe", "unsure");
  // Earlier text in the letters of the story, with nothing to tick.
  await page.locator("#words").fill(BEFORE[locale.id]!);
  await handed(page, BEFORE[locale.id]!);
  const before = await reportOf(page);
  await tell(page, STORIES[locale.id]!);
  await handed(page, "StopNCII");
  await page.locator("[data-heard-more]").evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  return before;
}

for (const locale of LOCALES) {
  test(`no detail arrives with an answer, and no button enters a detail without one (${locale.id})`, async ({
    page,
  }) => {
    const before = await openTold(page, locale);
    await expect(page.locator("[data-heard] input:checked")).toHaveCount(0);
    expect(await reportOf(page)).toEqual(before);
    // Every button between the story and the handover.
    for (const button of await page.locator("[data-step=heard] button:visible").all()) await button.click();
    // The page writes the handover anew after a click.
    await settled(page);
    expect(await reportOf(page)).toEqual(before);
    // The own words stay complete and as written.
    await expect(page.locator("#words")).toHaveValue(STORIES[locale.id]!);
    expect(await page.locator("[data-out] [data-block=words] bdi").first().textContent()).toBe(
      STORIES[locale.id],
    );
  });

  test(`the page offers only exact copies and days to come: no role, family tie, foreign place or contact (${locale.id})`, async ({
    page,
  }) => {
    await openTold(page, locale);
    const kinds = await linesOf(page).evaluateAll((lines) =>
      lines.map((line) => (line as HTMLElement).dataset.kind!),
    );
    expect(kinds.filter((kind) => !EXACT.includes(kind))).toEqual([]);
    expect([...new Set(kinds)].sort()).toEqual([
      "age",
      "amount",
      "app",
      "date",
      "day",
      "email",
      "handle",
      "phone",
      "town",
    ]);
    const values = await linesOf(page).evaluateAll((lines) =>
      lines.map((line) => (line as HTMLElement).dataset.value!),
    );
    // Advice is not an account, and a school year is not an age.
    expect(values.filter((value) => /stopncii/i.test(value) || ["6", "11"].includes(value))).toEqual([]);
  });

  test(`an answer writes what its row shows and nothing else, and taking it back removes it (${locale.id})`, async ({
    page,
  }) => {
    const before = await openTold(page, locale);
    const nothing = await saidOf(page);
    const ticks = page.locator("[data-heard] li input");
    expect(await ticks.count()).toBeGreaterThan(8);
    for (const tick of await ticks.all()) {
      const role = (await tick.getAttribute("value"))!;
      const row = tick.locator("xpath=ancestor::li");
      await tick.check();
      if (WRITES[role]!.length === 0) {
        await settled(page);
        expect(await saidOf(page), role).toEqual(nothing);
        await tick.uncheck();
        continue;
      }
      await expect.poll(() => saidOf(page)).not.toEqual(nothing);
      const written = (await saidOf(page)).filter((line) => !nothing.includes(line));
      expect(written.map((line) => line.split("=")[0]).sort(), role).toEqual([...WRITES[role]!].sort());
      const [value = ""] = written
        .filter((line) => !line.startsWith("WHOSE="))
        .map((line) => line.split(/=(.*)/s)[1]!);
      // The handover has a machine form of a telephone, a day or an app. The row shows them as told, a day to come with its date.
      const shown = (await row.innerText()).replace(/[\s-]/g, "").toLowerCase();
      if (!/^(phone|date|day|app)/.test(role) && !/\\u/.test(value))
        expect(shown, role).toContain(value.replace(/[\s-]/g, "").toLowerCase());
      await tick.uncheck();
      await expect.poll(() => reportOf(page)).toEqual(before);
    }
  });

  test(`the owner of an account stays open until the person says it: only one answer in a row (${locale.id})`, async ({
    page,
  }) => {
    await openTold(page, locale);
    const row = page.locator("[data-heard] li[data-kind=handle]");
    for (const [role, whose] of [
      ["handle-unsure", "unknown"],
      ["handle-childs", "of-the-child"],
      ["handle-other", "of-someone-else"],
    ] as const) {
      await row.locator(`input[value="${role}"]`).check();
      await handed(page, `ACCOUNTS_1_WHOSE=${whose}`);
      await expect(row.locator("input:checked")).toHaveCount(1);
    }
    await expect(page.locator("[data-out]")).not.toContainText("of-the-person");
  });
}
