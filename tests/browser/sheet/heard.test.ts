import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import {
  begin,
  boxOf,
  handed,
  lineOf,
  linesOf,
  expectMachine,
  machineOf,
  openAll,
  openSheet,
  READ,
  STORY,
  take,
  takeTown,
  tell,
  TYPED,
} from "./support.ts";

/** Words that look like a town, an app or a danger but are not. */
const TRAPS = [
  "Madame Laval est gentille",
  "snap out of it",
  "I hope so",
  "عاملين كيك لعيد أختي",
  "mort de rire",
];

for (const locale of languagesOf(import.meta.url)) {
  test(`the handover has the ticked details, and the own words as written (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await begin(page, "threatened-with-images", "my-child");
    await tell(page, STORY);
    await take(page);
    await expectMachine(page, {
      AGE: "13",
      TOWN: "Laval",
      ACCOUNTS_1_ACCOUNT_PLATFORM: "snapchat",
      ACCOUNTS_1_USER_NAME: `${TYPED}_07`,
      ACCOUNTS_1_WHOSE: "of-the-person",
      AMOUNT_ASKED: "300 $",
    });
    // The own words stay as written.
    await handed(page, STORY);
    await expect(page.locator("#words")).toHaveValue(STORY);
  });

  test(`two apps with a name each are two accounts, and an app chosen by hand is one of them (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await begin(page, "threatened-with-images", "my-child");
    await openAll(page);
    await page.locator("[data-field=account-platform] select").selectOption("instagram");
    await tell(page, "instagram lea.b_07 and snap leab07");
    const yes = page.locator('[data-heard] :is([value="app"], [value="handle-childs"])');
    for (const box of await yes.all()) await box.check();
    await expectMachine(page, {
      ACCOUNTS_1_ACCOUNT_PLATFORM: "instagram",
      ACCOUNTS_1_USER_NAME: "lea.b_07",
      ACCOUNTS_2_ACCOUNT_PLATFORM: "snapchat",
      ACCOUNTS_2_USER_NAME: "leab07",
    });
    expect(Object.keys(await machineOf(page)).filter((key) => key.startsWith("ACCOUNTS_3"))).toEqual([]);
  });

  test(`each line gives the kind, the value and the source words of a detail, marked in their sentence (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tell(page, STORY);
    const shown = await linesOf(page).evaluateAll((lines) =>
      (lines as HTMLElement[]).map((line) => [
        line.dataset.kind,
        line.dataset.value,
        line.querySelector("q mark")?.textContent,
      ]),
    );
    expect(shown).toEqual(READ);
    for (const line of await linesOf(page).all()) {
      await expect(line.getByRole("group")).toHaveAccessibleName(/\S/);
      for (const box of await line.getByRole("checkbox").all()) {
        await expect(box).not.toBeChecked();
        await expect(box).toHaveAccessibleName(/\S/);
      }
    }
    const text = await page.locator("#words").inputValue();
    for (const words of await page.locator("[data-heard] q").allTextContents()) expect(text).toContain(words);
  });

  test(`unticking a detail removes its answer (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await tell(page, STORY);
    await take(page, "amount-asked");
    await handed(page, "AMOUNT_ASKED=300 $");
    await expect.poll(() => machineOf(page)).not.toHaveProperty("TOWN");
    await boxOf(page, "amount-paid").check();
    await handed(page, "AMOUNT_PAID=300 $");
    await expect(boxOf(page, "amount-asked")).not.toBeChecked();
    await expect.poll(() => machineOf(page)).not.toHaveProperty("AMOUNT_ASKED", "300 $");
    await boxOf(page, "amount-paid").uncheck();
    await expect(page.locator("[data-out] [data-block=machine]")).not.toContainText("300");
    await expect(page.locator("[data-taken]")).toBeEmpty();
  });

  test(
    `a word that only looks like a detail gives no line (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      for (const trap of TRAPS) {
        await tell(page, "on reste à Laval");
        await page.locator("#words").fill(trap);
        await expect(linesOf(page), trap).toHaveCount(0);
        await expect(page.locator("[data-step=heard]")).toBeHidden();
        await expect(page.locator("[data-sign]:visible")).toHaveCount(0);
      }
    },
  );

  test(`ticked details stay with their words when the person rewrites the story, until they untick them (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    await expect(lineOf(page, "town").locator("mark")).toHaveText("Laval");
    await page.locator("#words").fill("300 $");
    // The number of lines does not change. The new sentence shows that the page has read the new story.
    await expect(lineOf(page, "amount").locator("q")).toHaveText("300 $");
    await expect(linesOf(page)).toHaveCount(2);
    await expect(lineOf(page, "town").locator("mark")).toHaveText("Laval");
    await handed(page, "TOWN=Laval");
    await boxOf(page, "town").uncheck();
    await expect(page.locator("[data-out]")).not.toContainText("Laval");
    // Without its tick, the row goes when the page reads the story again.
    await page.locator("#words").fill("400 $");
    await expect(lineOf(page, "amount").locator("q")).toHaveText("400 $");
    await expect(boxOf(page, "town")).toHaveCount(0);
    await expect(page.locator("[data-out]")).not.toContainText("Laval");
  });

  test(`an account stays in its block when the story mentions another before it (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tell(page, `@${TYPED}_07`);
    await take(page, "handle-theirs");
    await page.locator("#display-name-0").evaluate((field: HTMLInputElement) => {
      field.value = "beside it";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.locator("#words").fill(`@first_01 and @${TYPED}_07`);
    await expect(linesOf(page)).toHaveCount(2);
    await linesOf(page).first().locator("input").first().check();
    await expectMachine(page, {
      ACCOUNTS_1_USER_NAME: `${TYPED}_07`,
      ACCOUNTS_1_DISPLAY_NAME: "beside it",
      ACCOUNTS_2_USER_NAME: "first_01",
    });
  });

  test(
    `found details never overwrite or remove what a person typed next to them (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await openAll(page);
      await page.locator("[data-field=user-name] input").fill("typed_by_hand");
      await tell(page, `@${TYPED}_07 on Snapchat`);
      await take(page, "handle-theirs", "app");
      await handed(page, `USER_NAME=${TYPED}_07`);
      const machine = await machineOf(page);
      const names = Object.entries(machine).filter(([key]) => /^ACCOUNTS_\d_USER_NAME$/.test(key));
      expect(names.map(([, name]) => name)).toEqual(["typed_by_hand", `${TYPED}_07`]);
      await boxOf(page, "handle-theirs").uncheck();
      await expect(page.locator("[data-out] [data-block=machine]")).not.toContainText(TYPED);
      await handed(page, "ACCOUNTS_1_USER_NAME=typed_by_hand");
    },
  );
}
