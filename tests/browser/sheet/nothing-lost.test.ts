import { expect, type Page } from "@playwright/test";
import { drawn } from "../../shared/sample.ts";
import { languagesOf, LOCALES, test } from "../support.ts";
import {
  begin,
  boxOf,
  expectEmpty,
  fillSheet,
  fromPlan,
  handed,
  linesOf,
  expectMachine,
  machineOf,
  openSheet,
  STORY,
  take,
  tell,
  tick,
  TYPED,
} from "./support.ts";

/** Returns everything in a sheet: answers, found details, questions. */
async function stateOf(page: Page) {
  await handed(page, TYPED);
  await expect(linesOf(page)).not.toHaveCount(0);
  const state = await page.evaluate(() => {
    const form = document.querySelector("report-sheet form")!;
    const all = [...form.querySelectorAll<HTMLElement>("[data-field]")].map((field) => {
      const controls = [...field.querySelectorAll<HTMLInputElement>("input, select, textarea")];
      const values = controls.map(({ type, checked, value }) =>
        type === "radio" || type === "checkbox" ? checked : value,
      );
      return [field.dataset.field, ...values].join(" | ");
    });
    return {
      fields: all.sort(),
      lines: [...form.querySelectorAll<HTMLElement>("[data-heard] li")].map(
        (line) =>
          `${line.dataset.kind} ${line.dataset.role} ${line.querySelector("input:checked")?.getAttribute("value")}`,
      ),
      asked: [...form.querySelectorAll<HTMLElement>("[data-questions] > [data-field]")].map(
        ({ dataset }) => dataset.field,
      ),
      known: [...form.querySelectorAll<HTMLElement>("[data-line]:not([hidden])")].map(
        ({ dataset }) => dataset.line,
      ),
      language: form.querySelector<HTMLInputElement>("[data-language]:checked")?.value,
    };
  });
  return { ...state, machine: await machineOf(page) };
}

/** Fills a sheet: some details unticked, some questions answered, two accounts, a handover in English. */
async function useSheet(page: Page): Promise<void> {
  await fillSheet(page);
  await boxOf(page, "amount-asked").uncheck();
  // A question with an answer stays in the list of questions.
  const contact = page.locator("[data-questions] > [data-field=reporter-contact] input");
  await contact.fill(`${TYPED}@example.org`);
  await page.locator("[data-repeat=accounts] > [data-do=add]").click();
  await page.locator("[data-repeat=accounts] [data-field=display-name] input").last().fill(`${TYPED} two`);
  await page.locator("label:has([data-language][value=en])").click();
  await handed(page, "Report: safety of a child");
  await handed(page, `${TYPED} two`);
}

for (const locale of languagesOf(import.meta.url)) {
  test(`a change of language loses nothing: answers, lines, questions (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await useSheet(page);
    const before = await stateOf(page);
    expect(before.asked.length).toBeGreaterThan(0);
    for (const { id, tag, dir } of [...LOCALES.filter((one) => one !== locale), locale]) {
      await page.locator(`a[href="/${id}/sheet/"]`).first().click();
      await page.waitForURL(`**/${id}/sheet/`);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      await expect.poll(() => stateOf(page), { message: id }).toEqual(before);
    }
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test(`the card, what to say and what comes after lose nothing (${locale.id})`, async ({ page }) => {
    const asked: string[] = [];
    await openSheet(page, locale);
    await useSheet(page);
    const before = await stateOf(page);
    page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
    const count = await page.locator("report-sheet + div a").count();
    expect(count).toBe(3);
    for (const at of drawn([0, 1, 2], 0)) {
      const link = page.locator("report-sheet + div a").nth(at);
      const path = (await link.getAttribute("href"))!;
      await link.click();
      await page.waitForURL(`**${path}`);
      await expect(page.locator("report-sheet")).toHaveCount(0);
      await expect(page.locator("h1")).toBeFocused();
      await page.goBack();
      await page.waitForURL(`**/${locale.id}/sheet/`);
      await expect.poll(() => stateOf(page), { message: path }).toEqual(before);
      await page.goForward();
      await page.waitForURL(`**${path}`);
      await expect(page.locator("report-sheet")).toHaveCount(0);
      await page.goBack();
      await expect.poll(() => stateOf(page), { message: path }).toEqual(before);
    }
    expect(asked.filter((address) => address.includes(TYPED))).toEqual([]);
    expect(asked.filter((address) => !/\/(sheet\/pages\.js|_astro\/|assets\/)/.test(address))).toEqual([]);
  });

  test(
    `lines without a tick stay as they are, and so do ticked lines (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale, fromPlan("adult-contact", "my-child"));
      await tick(page, "safe", "yes");
      await tell(page, STORY);
      await take(page, "age-person", "handle-childs");
      await expectMachine(page, { PERSON_AGE: "13", ACCOUNTS_1_WHOSE: "of-the-child" });
      const before = await stateOf(page);
      expect(before.known).toEqual(["reporter", "situation"]);
      const other = LOCALES.find((one) => one !== locale)!;
      await page.locator(`a[href="/${other.id}/sheet/"]`).first().click();
      await page.waitForURL(`**/${other.id}/sheet/`);
      await expect.poll(() => stateOf(page)).toEqual(before);
      await expect(boxOf(page, "age-person")).toBeChecked();
      await expect(boxOf(page, "town")).not.toBeChecked();
      await handed(page, "PERSON_AGE=13");
      await expectMachine(page, { TOWN: "unknown" });
    },
  );

  test(
    `an empty sheet changes its language like any page, and a filled sheet opens links in a new tab (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      await openSheet(page, locale);
      const other = LOCALES.find((one) => one !== locale)!;
      await page.locator(`a[href="/${other.id}/sheet/"]`).first().click();
      await page.waitForURL(`**/${other.id}/sheet/`);
      await page.waitForFunction(() => customElements.get("report-sheet") !== undefined);
      await expectEmpty(page);
      await begin(page, "found-images", "my-child");
      await page.locator("#words").fill(TYPED);
      const door = page.locator("[data-door]:visible a:not([href^='tel:'])").first();
      await expect(door).toBeVisible();
      await page.evaluate(() => document.addEventListener("click", (event) => event.preventDefault()));
      await door.click();
      await expect(door).toHaveAttribute("target", "_blank");
      await expect(door).toHaveAttribute("rel", /noopener/);
      await expect(page.locator("#words")).toHaveValue(TYPED);
    },
  );
}
