import { facts } from "../../../src/site/site.ts";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Scope } from "../../../src/features/find/wire.rules.ts";
import { translator } from "../../../src/core/words/translate.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { placeView } from "../../../src/features/police/place.view.ts";
import { languagesOf, planOf, SITUATIONS, test } from "../support.ts";

/**
 * A city with a line for each language, towns in five regions, one with an evening line, First Nations and
 * Inuit.
 */
const TOWNS = [
  "Montréal",
  "Laval",
  "Granby",
  "Gaspé",
  "Chibougamau",
  "Wendake",
  "Chisasibi",
  "Kuujjuaq",
  "Inukjuak",
];
/** A plan whose first action is a call to the police or to youth protection. */
const TOLD = SITUATIONS.find(({ id }) => id === "abuse-in-person")!;
const MEETING = SITUATIONS.find(({ id }) => id === "meeting")!;
const EMERGENCY = "911";

interface Known {
  readonly police: string;
  readonly youth: string[];
  readonly isSure: boolean;
}

/** Returns the police and the youth protection of a town, from the facts. */
function known(name: string): Known {
  const view = placeView(
    facts(),
    facts().places.find((place) => place.routable && place.name === name)!,
  );
  const { phones, englishLine } = view.youthProtection;
  return {
    police: view.call?.value ?? "",
    youth: [...phones, ...(englishLine ? [englishLine] : [])].map(({ value }) => value).sort(),
    isSure: phones.every(({ status }) => status === "confirmed"),
  };
}

/** Returns the numbers that a box offers to call. */
async function calls(box: Locator): Promise<string[]> {
  const all = await box
    .locator("a[href^='tel:']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.slice("tel:".length)));
  return all.sort();
}

/** Returns the first visible box with one kind of number. */
const boxOf = (page: Page, scope: Scope): Locator =>
  page.locator(`find-box[data-scope=${scope}]:visible`).first();

async function expectYouth(box: Locator, town: string, locale: Locale): Promise<void> {
  const t = translator(locale, "find");
  const { police, youth, isSure } = known(town);
  await box.getByRole("combobox").fill(town);
  await expect(box.locator(".find-panel"), town).toContainText(t("box.youthFor", { name: "" }).trim());
  await expect(box.locator(".find-town"), town).toContainText(town);
  const offered = await calls(box);
  expect(
    offered.filter((number) => number !== EMERGENCY),
    town,
  ).toEqual(youth);
  expect(offered, `${town}: the number of the police`).not.toContain(police);
  expect(offered.includes(EMERGENCY), town).toBe(!isSure);
  await expect(box.locator(".find-panel").getByText(t("box.unconfirmed")).first()).toBeVisible({
    visible: !isSure,
  });
}

for (const locale of languagesOf(import.meta.url)) {
  test(`In a plan, the box of youth protection answers with youth protection, and the box of the police with the police (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(planOf(TOLD, locale));
    const youth = boxOf(page, "youth-protection");
    for (const town of TOWNS) await expectYouth(youth, town, locale);
    await page.goto(planOf(MEETING, locale));
    // The field answers by itself, so the list of regions below it is a second way and not a button.
    await expect(page.locator(".first .finder:visible")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    const police = boxOf(page, "police");
    await police.getByRole("combobox").fill("Granby");
    await expect(police.locator(`a[href="tel:${known("Granby").police}"]`)).toBeVisible();
    for (const number of known("Granby").youth) expect(await calls(police)).not.toContain(number);
  });

  test(`On the page of youth protection, the box answers with youth protection (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(`/${locale.id}/dpj/`);
    for (const town of TOWNS) await expectYouth(page.locator("find-box"), town, locale);
  });

  test(`The box answers a town that the reader chose among places of the same name, with its own youth protection (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(`/${locale.id}/dpj/`);
    const box = page.locator("find-box");
    const namesakes = facts().places.filter(({ name, routable }) => routable && name === "Saint-Lambert");
    expect(new Set(namesakes.map(({ youthProtection }) => youthProtection)).size).toBe(namesakes.length);
    for (const { youthProtection } of namesakes) {
      await box.getByRole("combobox").fill("Saint-Lambert");
      await expect(box.locator("a[href^='tel:']")).toHaveCount(0);
      await box.locator(`[role=option][href$="#r${youthProtection}"]`).click();
      const { phones } = facts().youthProtection.find(({ code }) => code === youthProtection)!;
      await expect(box.locator(".find-town")).toContainText("Saint-Lambert");
      await expect.poll(() => calls(box)).toEqual(phones.map(({ value }) => value).sort());
      await expect(page).toHaveURL(`/${locale.id}/dpj/`);
    }
    await box.getByRole("combobox").fill("Laval");
    await expect(box.locator(".find-town")).toContainText("Laval");
  });

  test(`For a town outside Quebec, the box says that its youth protection is elsewhere, with 911 and the police there (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(`/${locale.id}/dpj/`);
    const box = page.locator("find-box");
    await box.getByRole("combobox").fill("Halifax");
    await expect(box.locator(".find-panel")).toContainText(translator(locale, "find")("box.awayYouth"));
    await expect.poll(() => calls(box)).toEqual([EMERGENCY]);
    await expect(box.getByRole("option").first()).toHaveAttribute("href", /\/police\/provinces\//);
  });
}
