import { expect } from "@playwright/test";
import { site } from "../../../src/site/site.ts";
import { sheetSources } from "../../../src/features/report/load/load.ts";
import { LOCALES, test } from "../support.ts";
import { begin, expectMachine, handed, openSheet, tick } from "./support.ts";

const { handovers, besides } = sheetSources(site());

for (const locale of LOCALES) {
  test(`each line of the office stands with the same line in the reader’s language, and only the first is copied and printed (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await page.locator("#words").focus();
    await begin(page, "meeting", "my-child");
    await page.locator("#words").fill("zzq");
    await handed(page, "zzq");
    // Where reports are taken in the language of the page, that one comes first.
    const chosen = handovers.find(({ id }) => id === locale.id) ?? handovers[0]!;
    await expect(page.locator("[data-language]").first()).toHaveValue(chosen.id);
    await expect(page.locator("[data-out]")).toHaveAttribute("lang", chosen.tag);
    // The office that does not speak the reader's language.
    const office = handovers.find(({ id }) => id !== locale.id)!;
    await page.locator(`label:has([data-language][value=${office.id}])`).click();
    await page.locator("[data-whole]").evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    const own = handovers.find(({ id }) => id === locale.id) ?? besides.get(locale.id)!.phrases;
    const beside = page.locator("[data-block=now] .handed-beside");
    await expect(beside.first()).toHaveText(own.blocks.now);
    await expect(beside.first()).toHaveAttribute("lang", own.tag);
    // The person's own line stands above.
    await expect(page.locator("[data-block=now] > div").first().locator("> *").first()).toHaveText(
      own.blocks.now,
    );
    await expect(page.locator("[data-block=now]")).toContainText(own.fields.situation!.options!.meeting!);
    await expect(page.locator("[data-block=machine] .handed-beside")).toHaveCount(0);
    // The own words stand once.
    await expect(page.locator("[data-out] bdi")).toHaveCount(1);
    const picked = await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector("[data-out]")!);
      return String(getSelection());
    });
    expect(picked).toContain(office.blocks.now);
    expect(picked).not.toContain(own.blocks.now);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".handed-beside:visible")).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
    if (handovers.some(({ id }) => id === locale.id)) {
      await page.locator(`label:has([data-language][value=${locale.id}])`).click();
      // In the person's language, that of the offices stands beside.
      const [first] = handovers;
      if (first!.id === locale.id) await expect(page.locator(".handed-beside")).toHaveCount(0);
      else await expect(beside.first()).toHaveText(first!.blocks.now);
      await expect(page.locator("[data-call]")).toHaveCount(0);
    } else {
      await expect(page.locator("[data-call]:visible")).toHaveCount(1);
      await expect(page.locator(`[data-call=${office.id}]`)).toBeVisible();
    }
  });

  test(`only the day and the event of a next thing that comes are asked, and its day is the first line (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    const more = page.locator("[data-field=next-when], [data-field=next-what]");
    await expect(page.locator("[data-field=next-when]")).toBeHidden();
    await tick(page, "next", "day");
    await expect(more.filter({ visible: true })).toHaveCount(2);
    await page.locator("#next-when").fill("2099-12-05");
    await tick(page, "safe", "no");
    await expect(page.locator("[data-block=now] p").first()).toContainText("2099");
    await tick(page, "next", "nothing");
    await expect(more.filter({ visible: true })).toHaveCount(0);
    await expect(page.locator("[data-block=now] p").first()).not.toContainText("2099");
  });
}

for (const locale of LOCALES) {
  test(`who leaves no way to reach them is asked for one, or stays without and reads how to go on (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await page.locator("#words").focus();
    await begin(page, "meeting", "my-child");
    await page.locator("#words").fill("zzq");
    await handed(page, "zzq");
    const [asked, note] = [page.locator("[data-way-back]"), page.locator("[data-no-reach]")];
    await expect(asked).toBeVisible();
    await expect(note).toBeHidden();
    await page.locator("[data-do=stay]").click();
    await expect(note).toBeVisible();
    await expectMachine(page, { REACH: "no" });
    await page.locator("[data-do=leave]").click();
    const contact = page.locator("#reporter-contact");
    await expect(contact).toBeFocused();
    await expect(note).toBeHidden();
    await contact.fill("514 555-0142");
    await expect(asked).toBeHidden();
    await expectMachine(page, { REPORTER_CONTACT: "+15145550142" });
  });
}

test("an answer that does not fit what was said does not stand beside the story", async ({ page }) => {
  const english = LOCALES.find(({ id }) => id === "en")!;
  await openSheet(page, english);
  await page.locator("#words").focus();
  await page.locator("#words").pressSequentially("he knows where i live what do i do");
  const answer = page.locator("[data-question^=he-knows-my-address]");
  await expect(answer).toBeVisible();
  await begin(page, "abuse-in-person", "me-young");
  await page.locator("[data-field=relation]").evaluate((field) => {
    for (let fold = field.closest("details"); fold; fold = fold.parentElement!.closest("details"))
      fold.open = true;
  });
  await page.locator("#relation").selectOption("step-parent");
  await page.locator("#words").press("End");
  await page.locator("#words").pressSequentially(" please");
  await expect(answer).toHaveCount(0);
});

test("an answer for who knows of other victims does not stand beside the story of who told of none", async ({
  page,
}) => {
  const english = LOCALES.find(({ id }) => id === "en")!;
  await openSheet(page, english);
  const words = page.locator("#words");
  await words.focus();
  await words.pressSequentially("my coach wrote to me. he told me he did it to other girls too");
  const answer = page.locator("[data-question^=tell-other-victims]");
  await expect(answer).toBeVisible();
  await words.fill("");
  await words.pressSequentially(
    "im 13, my coach wants to meet me tomorrow. my friend got the same messages from him",
  );
  await expect(page.locator("[data-sign=meeting]")).toBeVisible();
  await expect(answer).toHaveCount(0);
});

test("Take It Down is a link where an answer names it", async ({ page }) => {
  const english = LOCALES.find(({ id }) => id === "en")!;
  await openSheet(page, english);
  const words = page.locator("#words");
  await words.focus();
  await words.pressSequentially("my pictures are online. can the pictures be deleted from the internet?");
  const link = page.locator('[data-beside] a[href="https://takeitdown.ncmec.org/"]');
  await page.locator("[data-beside] details").first().locator("summary").click();
  await expect(link.first()).toHaveText("Take It Down");
});
