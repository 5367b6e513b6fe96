import { expect, type Page } from "@playwright/test";
import { languagesOf, test } from "../support.ts";
import { begin, expectMachine, openAll, openSheet, tick } from "./support.ts";

const doors = (page: Page) => page.locator("[data-door]:visible");
const boxOf = (page: Page, name: string) => page.locator(`[data-finder="${name}"]:visible input`);

async function open(page: Page): Promise<void> {
  await begin(page, "suspect-person", "someone-else");
  await page.locator("#words").fill("He is dangerous.");
  await openAll(page);
}

for (const locale of languagesOf(import.meta.url)) {
  test(`the police of the town where the person reported acts comes before that of the child (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await open(page);
    await page.locator("#town").fill("Laval");
    await expect(boxOf(page, "police")).toHaveValue("Laval");
    await page.locator("#person-town").fill("Gatineau");
    await expect(boxOf(page, "police")).toHaveValue("Gatineau");
    await expect(boxOf(page, "youth-protection")).toHaveValue("Laval");
    // What is handed over says first to whom, with the number that the door shows.
    const number = await page
      .locator('[data-finder="youth-protection"] .find-panel a[href^="tel:"]')
      .first()
      .innerText();
    await expect(page.locator("[data-out] [data-block=office]")).toContainText(number);
    for (const door of await doors(page).all()) await expect(door.locator("[data-why]")).not.toBeEmpty();
  });

  test(`where that police is part of it, another stands there, with a town nearby (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await open(page);
    await page.locator("#person-town").fill("Gesgapegiag");
    await tick(page, "person-part", "police");
    await expect(boxOf(page, "other")).toHaveValue("Carleton-sur-Mer");
    await expect(boxOf(page, "police")).toHaveCount(0);
    await expect(page.locator('[data-finder="other"] .find-panel a[href^="tel:"]')).toHaveCount(1);
    await tick(page, "person-part", "none");
    await expect(boxOf(page, "police")).toHaveValue("Gesgapegiag");
  });

  test(`the police that is part of it is not the other police, whoever types its town (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await open(page);
    await tick(page, "person-part", "police");
    const box = page.locator('[data-finder="other"]');
    const number = box.locator('.find-panel a[href^="tel:"]');
    await expect(box.locator("[data-whose-town]")).toBeVisible();
    await boxOf(page, "other").fill("Huntingdon");
    await expect(box.locator("[data-same]")).toBeVisible();
    await expect(number).toHaveCount(1);
    await expect(number).toBeHidden();
    await box.locator('[data-do="other-town"]').click();
    await expect(boxOf(page, "other")).toHaveValue("Beauharnois");
    await page.locator("#person-town").fill("Huntingdon");
    await expect(number).toBeVisible();
    await expect(box.locator("[data-same]")).toBeHidden();
    await boxOf(page, "other").fill("Ormstown");
    await expect(number).toBeHidden();
    await expect(box.locator("[data-same]")).toBeVisible();
  });

  test(`a child in another country has its number beside the door (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    await begin(page, "abroad", "someone-else");
    await openAll(page);
    await page.locator("#town").fill("Beirut, Lebanon");
    await expect(doors(page).first().locator('[data-numbers] a[href="tel:112"]')).toBeVisible();
    await page.locator("#town").fill("Paris, France");
    await expect(
      page.locator('[data-numbers] a[href="https://www.internet-signalement.gouv.fr/"]:visible'),
    ).toHaveText("PHAROS");
    await page.locator("#town").fill("Laval");
    await expect(page.locator("[data-numbers] a:visible")).toHaveCount(0);
  });

  test(`two towns of one name are asked, and the chosen one finds its police (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await open(page);
    await page.locator("#person-town").fill("Saint-Lambert");
    const choices = page.locator('[data-do="town"]:visible');
    await expect(choices).toHaveText(["Saint-Lambert (Montérégie)", "Saint-Lambert (Abitibi-Ouest)"]);
    await choices.nth(1).click();
    await expect(page.locator("#person-town")).toHaveValue("Saint-Lambert (Abitibi-Ouest)");
    await expectMachine(page, { PERSON_TOWN: "Saint-Lambert (Abitibi-Ouest)" });
    await expect(choices).toHaveCount(0);
    await expect(page.locator('[data-finder="police"] .find-panel a[href^="tel:"]')).toHaveCount(1);
  });
}
