// What the box answers, for somebody who listens, types or sees little.
import { expect, type Page } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { TOLD } from "../../shared/told.ts";
import { TARGET, targetFaults } from "../layout/geometry-targets.ts";
import { textFaults, tooWide } from "../layout/geometry-text.ts";
import { resize } from "../layout/window.ts";
import { Broken, languagesOf, LOCALES, openFolds, test } from "../support.ts";

test.use({ isAlone: true });

/** Names of places, an app, nothing known, and several at once. */
const NAMES = ["granby", "Saint-Lambert", "snapchat", "qqxyzz"];
const WINDOWS = [
  { width: 320, letters: 16 },
  { width: 320, letters: 32 },
  { width: 1280, letters: 16 },
  { width: 1280, letters: 32 },
];

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "answer");

  test(`the box has a name and a hint, and says what it found once the reader pauses (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(`/${locale.id}/`);
    const field = page.getByRole("textbox");
    await expect(field).toHaveAccessibleName(t("label"));
    await expect(field).toHaveAccessibleDescription(`${t("hint")} ${t("stays")}`);
    await answerTo(page, TOLD[locale.id]!.threat);
    const title = page.locator(".tell-answer h2");
    await expect(title).toHaveAccessibleName(/\S/);
    await expect(page.locator("tell-box [role=status]")).toContainText((await title.textContent()) ?? "?");
    for (const link of await page.locator(".tell-answer a").all())
      await expect(link).toHaveAccessibleName(/\S/);
  });

  test(`Enter leads into the answer, whatever was typed (${locale.id})`, async ({ page }) => {
    for (const typed of [...Object.values(TOLD[locale.id]!), ...NAMES]) {
      await page.goto(`/${locale.id}/`);
      await answerTo(page, typed);
      await page.keyboard.press("Enter");
      await expect(page.locator(".tell-answer h2"), typed).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(page.locator(".tell-answer :is(a, summary):focus"), typed).toHaveCount(1);
    }
  });

  test(`after a region is chosen, the question which town takes the focus (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(`/${locale.id}/`);
    await answerTo(page, "monteregi");
    const rows = page.locator(".tell-rows a");
    await expect(rows.first()).toContainText("Montérégie");
    await rows.first().focus();
    await page.keyboard.press("Enter");
    await expect(rows.first()).toHaveAttribute("href", /\/police\/place\//);
    await expect(page.locator(".tell-answer h2")).toBeFocused();
  });

  test(`a screen reader hears that the answer did not load (${locale.id})`, async ({ page }) => {
    await page.route("**/find/*.js", (route) => route.abort());
    await page.goto(`/${locale.id}/`);
    await page.locator("#tell").fill("granby");
    const said = page.locator("tell-box").getByText(t("unloaded"));
    await expect(said.first()).toBeVisible();
    const live = page.locator("tell-box :is([role=status], [aria-live=polite])", { hasText: t("unloaded") });
    await expect(live).not.toHaveCount(0);
  });

  test(`the headings of an answer follow each other in order (${locale.id})`, async ({ page }) => {
    const broken = new Broken();
    await page.goto(`/${locale.id}/`);
    for (const typed of [...Object.values(TOLD[locale.id]!), ...NAMES]) {
      await answerTo(page, typed);
      const levels = await page
        .locator(".tell-answer :is(h1, h2, h3, h4)")
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.charAt(1))));
      const isOrdered = levels[0] === 2 && levels.slice(1).every((level) => level === 3);
      broken.unless(isOrdered, `“${typed}”: ${levels.join(" ")}`);
    }
    broken.expectNothing();
  });
}

for (const locale of LOCALES) {
  test(`an answer overflows nowhere, overlaps nothing and is easy to tap, from 320 to 1280 px and with text at 200 % (${locale.id})`, async ({
    page,
  }) => {
    const broken = new Broken();
    const session = await page.context().newCDPSession(page);
    for (const typed of [...Object.values(TOLD[locale.id]!), ...NAMES]) {
      await page.goto(`/${locale.id}/`);
      await answerTo(page, typed);
      await openFolds(page);
      for (const window of WINDOWS) {
        await resize(page, session, window);
        for (const find of [tooWide, textFaults, targetFaults])
          for (const fault of await page.evaluate(find, TARGET))
            broken.unless(false, `“${typed}” at ${window.width} px, letters of ${window.letters}: ${fault}`);
      }
    }
    broken.expectNothing();
  });
}

/** Types a text and waits until everything that answers has come. */
async function answerTo(page: Page, typed: string): Promise<void> {
  const status = page.locator("tell-box [role=status]");
  await page.locator("#tell").fill("");
  await expect(status).toBeEmpty();
  await page.locator("#tell").fill(typed);
  await expect(status).not.toBeEmpty();
  await expect(page.locator(".tell-rows").first()).toBeVisible();
}
