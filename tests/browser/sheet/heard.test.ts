import { expect, type Locator } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import {
  begin,
  handed,
  lineOf,
  linesOf,
  machineOf,
  openSheet,
  READ,
  STORY,
  take,
  takeTown,
  tell,
  TYPED,
} from "./support.ts";

/** Words that look like a town, an app, a danger, and are none. */
const TRAPS = [
  "Madame Laval est gentille",
  "snap out of it",
  "I hope so",
  "عاملين كيك لعيد أختي",
  "mort de rire",
];

const boxOf = (line: Locator): Locator => line.getByRole("checkbox");
const buttonOf = (line: Locator): Locator => line.getByRole("button").last();

for (const locale of languagesOf(import.meta.url)) {
  test(`nothing that was read is handed over before “That is right”, but for the own words (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await begin(page, "threatened-with-images", "my-child");
    await tell(page, STORY);
    await handed(page, STORY);
    const blocks = page.locator("[data-out] > section:not([data-block=words])");
    const said = (await blocks.allTextContents()).join("\n");
    for (const told of ["Laval", "Snapchat", "snapchat", `${TYPED}_07`, "300", "13"])
      expect(said.replace(/^FILLED=.*$|\d{4}.*$/gm, "")).not.toContain(told);
    await take(page);
    await expect(page.locator("[data-taken]")).not.toBeEmpty();
    await handed(page, "TOWN=Laval");
    expect(await machineOf(page)).toMatchObject({
      AGE: "13",
      TOWN: "Laval",
      ACCOUNTS_1_ACCOUNT_PLATFORM: "snapchat",
      ACCOUNTS_1_USER_NAME: `${TYPED}_07`,
      ACCOUNTS_1_WHOSE: "of-the-person",
      AMOUNT_ASKED: "300 CAD",
      PAYMENT_ASKED: "gift-cards",
      THREATENED: "hurt",
    });
    // The own words stay as they were written.
    await handed(page, STORY);
    await expect(page.locator("#words")).toHaveValue(STORY);
  });

  test(`each line says what was read, its value and the words it comes from, for anyone to test (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tell(page, STORY);
    const shown = await linesOf(page).evaluateAll((lines) =>
      (lines as HTMLElement[]).map((line) => [
        line.dataset.kind,
        line.dataset.value,
        line.querySelector("q")?.textContent,
      ]),
    );
    expect(shown).toEqual(READ);
    for (const line of await linesOf(page).all()) {
      await expect(boxOf(line)).toBeChecked();
      await expect(boxOf(line)).toHaveAccessibleName(/\S/);
      await expect(buttonOf(line)).toHaveAccessibleName(/\S/);
    }
    const text = await page.locator("#words").inputValue();
    for (const words of await page.locator("[data-heard] q").allTextContents()) expect(text).toContain(words);
  });

  test(`a line that is unticked is left out, and can be put back; after “That is right” too (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await tell(page, STORY);
    const [town, amount] = [lineOf(page, "town"), lineOf(page, "amount")];
    await boxOf(town).uncheck();
    await boxOf(amount).uncheck();
    await buttonOf(amount).click();
    await expect(boxOf(amount)).toBeChecked();
    await take(page);
    await handed(page, "AMOUNT_ASKED=300 CAD");
    expect((await machineOf(page)).TOWN).toBe("unknown");
    await boxOf(amount).uncheck();
    await expect(page.locator("[data-out]")).not.toContainText("300 CAD");
    // Put back, it waits for the same "That is right" as all others.
    await buttonOf(town).click();
    await expect(boxOf(town)).toBeChecked();
    await expect(page.locator("[data-do=right]")).toBeVisible();
    expect((await machineOf(page)).TOWN).toBe("unknown");
    await take(page);
    await handed(page, "TOWN=Laval");
  });

  test(
    `a line can be changed: what it is and what it says (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await tell(page, STORY);
      const [age, handle] = [lineOf(page, "age"), lineOf(page, "handle")];
      await buttonOf(age).click();
      await expect(age.getByRole("combobox")).toBeFocused();
      await age.getByRole("textbox").fill("14");
      // Not the text: its own day and hour may hold the same digits.
      expect((await machineOf(page)).AGE).not.toBe("14");
      await buttonOf(age).click();
      await expect(age.locator("bdi")).toContainText("14");
      await buttonOf(handle).click();
      await handle.getByRole("combobox").selectOption("handle-childs");
      await buttonOf(handle).click();
      await take(page);
      await handed(page, "AGE=14");
      const machine = await machineOf(page);
      expect([machine.ACCOUNTS_1_WHOSE, machine.ACCOUNTS_1_USER_NAME]).toEqual([
        "of-the-child",
        `${TYPED}_07`,
      ]);
      // The words it came from are never altered.
      await expect(age.locator("q")).toHaveText("13 سنة");
      await expect(age).toHaveAttribute("data-value", "13 child");
      await handed(page, STORY);
    },
  );

  test(
    `a word that only looks like a detail brings no line (${locale.id})`,
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

  test(`what was taken stays, with its words, when the story is written anew, until it is unticked (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await takeTown(page);
    await expect(lineOf(page, "town").locator("q")).toHaveText("Laval");
    await page.locator("#words").fill("300 $");
    await expect(linesOf(page)).toHaveCount(2);
    await expect(lineOf(page, "town").locator("q")).toHaveText("Laval");
    await handed(page, "TOWN=Laval");
    // A line whose words are gone goes with its tick: nothing is left to say that it is unticked.
    await boxOf(lineOf(page, "town")).click();
    await expect(page.locator("[data-out]")).not.toContainText("Laval");
  });

  test(
    `what was typed beside what was read is never overwritten nor taken away with it (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await page.locator("[data-do=ask]").click();
      await page.locator("[data-field=user-name] input").fill("typed_by_hand");
      await tell(page, `@${TYPED}_07 on Snapchat`);
      await take(page);
      await handed(page, `USER_NAME=${TYPED}_07`);
      const machine = await machineOf(page);
      const names = Object.entries(machine).filter(([key]) => /^ACCOUNTS_\d_USER_NAME$/.test(key));
      expect(names.map(([, name]) => name)).toEqual(["typed_by_hand", `${TYPED}_07`]);
      await boxOf(lineOf(page, "handle")).uncheck();
      await expect(page.locator("[data-out] [data-block=machine]")).not.toContainText(TYPED);
      await handed(page, "ACCOUNTS_1_USER_NAME=typed_by_hand");
    },
  );
}
