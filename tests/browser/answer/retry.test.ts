import { expect, type Page, type Route } from "@playwright/test";
import { facts } from "../../../src/site/site.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { languagesOf, planOf, test } from "../support.ts";
import { NONSENSE, openReady, PARENT, phoneOf, tell, THREAT } from "./support.ts";

const TOWN = '.tell-answer a[href$="/police/place/granby/"]';
/** Words that only guides have, by language. */
const SPOKEN: Record<string, string> = { ar: "عنوان IP", fr: "perquisition", en: "subpoena" };
const GUIDE = facts().guides.get("tracing")!;
/** Ways in which a request can fail. */
const LOST: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "no network": (route) => route.abort(),
  "a server that fails": (route) => route.fulfill({ status: 500, body: "" }),
};

/** Fails requests until the network is back. */
async function lose(page: Page, files: string, how: (route: Route) => Promise<void>): Promise<() => void> {
  let isLost = true;
  await page.route(files, (route) => (isLost ? how(route) : route.continue()));
  return () => {
    isLost = false;
  };
}

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
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    // Both files of the first request fail.
    await page.route("**/find/*", async (route) => {
      asked += 1;
      if (asked > 2) return route.continue();
      await held;
      return route.abort();
    });
    await page.goto(`/${locale.id}/`);
    await tell(page).field.focus();
    await expect.poll(() => asked).toBe(2);
    await page.keyboard.type("granby");
    release();
    await expect(page.locator(TOWN)).toBeVisible();
  });

  const later = {
    guides: [SPOKEN[locale.id]!, guide],
    ear: [PARENT[locale.id]!.typed, `.tell-answer a[data-situation="${THREAT.id}"]`],
  } as const;
  for (const [what, [typed, row]] of Object.entries(later))
    test(`When the network is back, the box answers letters that a person typed while the request for the ${what} was failing (${locale.id})`, async ({
      page,
    }) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let asked = 0;
      // The questions never come. They would make the box answer again.
      await page.route("**/find/questions-*", (route) => route.abort());
      await page.route(`**/find/${what}-*`, async (route) => {
        asked += 1;
        if (asked > 1) return route.continue();
        await held;
        return route.abort();
      });
      await page.goto(`/${locale.id}/`);
      const { field } = tell(page);
      await field.fill(NONSENSE);
      await expect.poll(() => asked).toBe(1);
      await field.fill(typed);
      release();
      await expect(page.locator(row).first()).toBeVisible();
    });
}
