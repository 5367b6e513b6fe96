import { expect } from "@playwright/test";
import { drawn } from "../../shared/sample.ts";
import { languagesOf, test } from "../support.ts";
import {
  boxOf,
  expectMachine,
  handed,
  happened,
  lineOf,
  linesOf,
  machineOf,
  openAll,
  openSheet,
  STORY,
  take,
  tell,
  textOf,
  tick,
} from "./support.ts";

const LONG = `${"كلمة word ".repeat(1000)}END`;
const HOSTILE = {
  "#town": `=HYPERLINK("https://example.org")`,
  "#user-name-0": "max\u202Eredir\u2066_07\u200B",
  "#display-name-0": `<img src=x onerror="document.title='broken'"><b>`,
  "#profile-address-0": "javascript:alert(1)//@SUM(A1)",
  "#seen-where-0": "👩🏽‍👧 {{number}} سامي 7",
  "#words": LONG,
} as const;
/** Stories that try to break the page, with details that it still reads. */
const TOLD = [
  `<img src=x onerror="document.title='broken'"> ${STORY} </q><script>document.title='broken'</script>`,
  `\u202e\u2066${STORY}\u2069\u202c 👩🏽‍👧‍👦 ${"\ud83d"} \0 {{number}} $& __proto__`,
  `${STORY} ٢٤٠ دولار ۲۴۰ دولار ２４０ dollars ${"x".repeat(10_000)}`,
];

for (const locale of languagesOf(import.meta.url)) {
  test(`any typed text stays as typed, appears as text and is harmless (${locale.id})`, async ({ page }) => {
    const [dialogs, faults]: [string[], string[]] = [[], []];
    page.on("dialog", (dialog) => dialogs.push(dialog.message()));
    page.on("pageerror", ({ message }) => faults.push(message));
    await openSheet(page, locale);
    const title = await page.title();
    await openAll(page);
    for (const [field, text] of Object.entries(HOSTILE)) await page.locator(field).fill(text);
    const shown = await handed(page, "word END");
    for (const text of Object.values(HOSTILE)) expect(shown).toContain(text);
    expect(await page.locator("[data-out] :is(img, a, script)").count()).toBe(0);
    for (const [field, text] of Object.entries(HOSTILE)) await expect(page.locator(field)).toHaveValue(text);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-do=save]").click(),
    ]);
    const file = await textOf(download);
    for (const text of Object.values(HOSTILE)) expect(file).toContain(text);
    expect(file.split("\r\n").filter((line) => /^[=+@-]/.test(line))).toEqual([]);
    await expect(page.locator("[data-out] bdi").first()).toHaveAttribute("dir", "auto");
    expect([dialogs, faults, await page.title()]).toEqual([[], [], title]);
  });

  test(`the page reads any story as text: it becomes no markup, and no line invents anything (${locale.id})`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await openSheet(page, locale);
    const title = await page.title();
    for (const told of drawn(TOLD, 0)) {
      await tell(page, told);
      await expect(lineOf(page, "town")).toHaveAttribute("data-value", "65005");
      // As the browser stores it: a text area has its own line ends, and no half characters.
      const text = await page.locator("#words").inputValue();
      for (const words of await page.locator("[data-heard] q").allTextContents())
        expect(text.includes(words), words).toBe(true);
      expect(await page.locator("[data-heard] :is(img, script, a, b)").count()).toBe(0);
      await take(page, "town", "age-child");
      await expectMachine(page, { TOWN: "Laval", AGE: "13" });
      const values = Object.values(await machineOf(page));
      expect(values.filter((value) => /[^ -~]|[<>&]/.test(value))).toEqual([]);
      for (const role of ["town", "age-child"]) await boxOf(page, role).uncheck();
      await page.locator("#words").fill("");
      await expect(linesOf(page)).toHaveCount(0);
    }
    expect([faults, await page.title()]).toEqual([[], title]);
  });

  test(
    `the handover has all ten accounts, each under its number, and a person can restore a removed one (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      // In this situation the sheet asks for no account next to the story, so all fields are in their blocks.
      await happened(page, "abuse-in-person");
      await openAll(page);
      const groups = page.locator("[data-repeat=accounts] [data-group]");
      for (let number = 1; number <= 10; number++) {
        if (number > 1) await page.locator("[data-repeat=accounts] > [data-do=add]").click();
        const group = groups.nth(number - 1);
        await group.locator("[data-field=user-name] input").fill(`name_${number}`);
        await group.locator("[data-field=whose] label").first().click();
      }
      const text = await handed(page, "ACCOUNTS_10_USER_NAME=name_10");
      for (let number = 1; number <= 10; number++) expect(text).toContain(`name_${number}`);
      const blocks = page.locator("[data-out] [data-block^='accounts.']");
      await expect(blocks).toHaveCount(10);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(await page.locator("[data-repeat=accounts] input:checked").count()).toBe(10);
      await page.locator("[data-repeat=accounts] [data-do=remove]").nth(4).click();
      await expect(blocks).toHaveCount(9);
      await page.locator("[data-repeat=accounts] > button:not([data-do])").click();
      await expect(blocks).toHaveCount(10);
      await expect(groups.nth(4).locator("[data-field=user-name] input")).toHaveValue("name_5");
    },
  );

  test(
    `“nothing” and “not sure” clear the other answers, and a person can clear an answer (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      await openAll(page);
      await tick(page, "asked", "money");
      await tick(page, "asked", "pictures");
      await tick(page, "asked", "nothing");
      await expect(page.locator("[data-field=asked] input:checked")).toHaveCount(1);
      await tick(page, "asked", "money");
      await expect(page.locator("[data-field=asked] input:checked")).toHaveValue("money");
      await tick(page, "safe", "no");
      await page.locator("[data-field=safe] [data-do=unanswer]").click();
      await expect(page.locator("[data-field=safe] input:checked")).toHaveCount(0);
      await expect(page.locator("[data-note]:visible")).toHaveCount(0);
    },
  );

  test(`6. Never asks for an image: the sheet refuses a pasted or dropped image and gives the reason (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await expect(page.locator("input[type=file]")).toHaveCount(0);
    for (const type of ["paste", "drop"]) {
      const refused = await page.locator("#words").evaluate((field: HTMLTextAreaElement, kind) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(8)], "picture.png", { type: "image/png" }));
        const options = { bubbles: true, cancelable: true, clipboardData: data, dataTransfer: data };
        const event = kind === "paste" ? new ClipboardEvent(kind, options) : new DragEvent(kind, options);
        field.dispatchEvent(event);
        return { refused: event.defaultPrevented, value: field.value };
      }, type);
      expect(refused).toEqual({ refused: true, value: "" });
      await expect(page.locator("[data-status]:visible").first()).not.toBeEmpty();
    }
  });
}
