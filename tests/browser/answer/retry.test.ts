import { expect } from "@playwright/test";
import { facts } from "../../../src/site/site.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, planOf, test } from "../support.ts";
import { TOLD } from "../../shared/told.ts";
import { holdFirst, LOST, lose } from "../lost.ts";
import { ASKS, NONSENSE, openReady, PARENT, phoneOf, tell, THREAT } from "./support.ts";

const TOWN = '.tell-answer a[href$="/police/place/granby/"]';
/** Words that only guides have, by language. */
const SPOKEN: Record<string, string> = { ar: "عنوان IP", fr: "perquisition", en: "coalition" };
const GUIDE = facts().guides.get("tracing")!;

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "answer");
  const guide = `.tell-answer a[href="/${locale.id}/${GUIDE.slug}/"]`;

  for (const [what, how] of Object.entries(LOST)) {
    test(`After ${what}, the box says so, and the next letter brings its answer (${locale.id})`, async ({
      page,
    }) => {
      const back = await lose(page, "**/find/*", how);
      await page.goto(`/${locale.id}/`);
      const { field, wait } = tell(page);
      await field.focus();
      await expect(wait).toHaveText(t("unloaded"));
      await page.keyboard.type("gra");
      await expect(wait).toHaveText(t("unloaded"));
      back();
      await page.keyboard.type("nby");
      await expect(page.locator(TOWN)).toBeVisible();
      await expect(wait).toBeEmpty();
    });

    test(`After ${what}, the next letter requests the guides again (${locale.id})`, async ({ page }) => {
      const back = await lose(page, "**/find/guides-*", how);
      const { field, wait } = await openReady(page, `/${locale.id}/`);
      await field.fill(NONSENSE);
      await expect(wait).toHaveText(t("unloaded"));
      back();
      await field.fill(SPOKEN[locale.id]!);
      await expect(page.locator(guide)).toBeVisible();
      await expect(wait).toBeEmpty();
    });

    test(`After ${what}, a person whom the ear does not hear is led to persons, not left waiting, and the next letter brings the plan (${locale.id})`, async ({
      page,
    }) => {
      const back = await lose(page, "**/find/ear-*", how);
      await page.goto(`/${locale.id}/`);
      const { field, answer, wait, title } = tell(page);
      await field.fill(PARENT[locale.id]!.typed);
      await expect(wait).toHaveText(t("unloaded"));
      await expect(answer.locator("a").first()).toBeVisible();
      back();
      await page.keyboard.type(" ");
      await expect(title.locator("a")).toHaveAttribute("href", planOf(THREAT, locale));
      await expect(wait).toBeEmpty();
    });
  }

  test(`After a lost request, a person who has typed everything gets 911 with no further key (${locale.id})`, async ({
    page,
  }) => {
    const back = await lose(page, "**/find/*", LOST["no network"]!);
    await page.goto(`/${locale.id}/`);
    const { field, answer, wait } = tell(page);
    await field.fill(TOLD[locale.id]!.knife);
    await expect(wait).toHaveText(t("unloaded"));
    back();
    await expect(answer.locator('a[href="tel:911"]').first()).toBeVisible();
    await expect(wait).toBeEmpty();
  });

  test(`Without the ear, a sentence whose words say nothing leads to persons with numbers (${locale.id})`, async ({
    page,
  }) => {
    await lose(page, "**/find/ear-*", LOST["no network"]!);
    await page.goto(`/${locale.id}/`);
    const { field, answer } = tell(page);
    await field.fill("zzq brok vlim tresk plonk");
    const young = phoneOf("young");
    await expect(answer.locator(`a[href$="${young}"]`)).toBeVisible();
  });

  test(`When the network is back, the box answers letters that a person typed during a failing request (${locale.id})`, async ({
    page,
  }) => {
    // Both files of the first request fail.
    const first = await holdFirst(page, "**/find/*", 2);
    await page.goto(`/${locale.id}/`);
    await tell(page).field.focus();
    await first.made();
    await page.keyboard.type("granby");
    first.fail();
    await expect(page.locator(TOWN)).toBeVisible();
  });

  const later = {
    guides: [SPOKEN[locale.id]!, guide],
    ear: [PARENT[locale.id]!.typed, `.tell-answer a[data-situation="${THREAT.id}"]`],
    questions: [ASKS[locale.id]!, ".tell-answer [data-question=pay-or-not]"],
  } as const;
  for (const [what, [typed, row]] of Object.entries(later))
    test(`When the network is back, the box answers letters that a person typed while the request for the ${what} was failing (${locale.id})`, async ({
      page,
    }) => {
      // Other files never come. They would make the box answer again.
      for (const other of Object.keys(later).filter((one) => one !== what && one !== "ear"))
        await page.route(`**/find/${other}-*`, (route) => route.abort());
      const first = await holdFirst(page, `**/find/${what}-*`);
      await page.goto(`/${locale.id}/`);
      const { field } = tell(page);
      await field.fill(NONSENSE);
      await first.made();
      await field.fill(typed);
      first.fail();
      await expect(page.locator(row).first()).toBeVisible();
    });
}
