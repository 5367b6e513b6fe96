import { facts, site } from "../../../src/site/site.ts";
import { easySources } from "../../../src/features/easy/easy.load.ts";
import { expect, type Page } from "@playwright/test";
import { pathOf } from "../../../src/core/facts/addresses.ts";
import { translator } from "../../../src/core/words/translate.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { drawn } from "../../shared/sample.ts";
import { answerForExit } from "../exit/way-out.ts";
import { LOCALES, languagesOf, planOf, settled, SITUATIONS, test } from "../support.ts";
import { bring, finish, giveVoices, heard, SCREENS, type DeviceVoice } from "./device.ts";

// One test leaves through the exit and ends before the next page arrives.
test.use({ isAlone: true });

const local = ({ tag }: Locale): DeviceVoice => ({ lang: tag, localService: true });
const easy = ({ id }: Locale): string => `/${id}/${pathOf(site(), "easy")}/`;
const [young] = [...facts().guides.values()].filter(({ door }) => door === "young");
const spoken = (locale: Locale): string[] => [
  planOf(SITUATIONS[0]!, locale),
  easy(locale),
  `/${locale.id}/${young!.slug}/`,
];
const button = (page: Page) => page.locator("button.exit");
const words = (locale: Locale) => translator(locale, "listen");
const [locale] = languagesOf("listen.test.ts") as [Locale];

/** Opens a page on a device with a voice of its language and starts reading. */
async function listen(page: Page, path: string): Promise<void> {
  await giveVoices(page, [local(locale)]);
  await page.goto(path);
  await button(page).click();
}

for (const one of languagesOf("listen-voices")) {
  test(`Listen appears only when the device itself has a voice for the language (${one.id})`, async ({
    page,
  }) => {
    const others = LOCALES.filter((other) => other !== one).map(local);
    await giveVoices(page, [...others, { lang: one.tag, localService: false }]);
    for (const path of spoken(one)) {
      const script = page.waitForResponse(/\/plan\/\w+\.js/);
      await page.goto(path);
      await (await script).finished();
      await settled(page);
      await expect(button(page)).toHaveCount(0);
      await bring(page, [...others, local(one)]);
      await expect(button(page)).toContainText(words(one)("listen"));
      await expect(button(page)).toContainText(words(one)("others"));
    }
  });
}

test("Listen does not appear on pages that are not read aloud", async ({ page }) => {
  await giveVoices(page, [local(locale)]);
  await page.goto(`/${locale.id}/`);
  await settled(page);
  await expect(button(page)).toHaveCount(0);
});

test("it reads the first action of a plan in order, with numbers digit by digit, then waits for the reader", async ({
  page,
}) => {
  const situation = SITUATIONS.find(({ id }) => id === "self-harm") ?? SITUATIONS[0]!;
  await listen(page, planOf(situation, locale));
  const { said } = await heard(page);
  const seen = await page.locator(".first > .band .section-in").innerText();
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  expect(letters(said.map(({ text }) => text).join(""))).toBe(letters(seen));
  expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set([locale.tag]));
  const numbers = await page.locator('.first a[href^="tel:"]:visible').allInnerTexts();
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers)
    expect(said.map(({ text }) => text).join("\n")).toContain(/\d+/.exec(number)![0].split("").join(" "));
  await expect(button(page)).toContainText(words(locale)("stop"));
  await finish(page);
  await expect(button(page)).toContainText(words(locale)("on"));
  expect((await heard(page)).said).toEqual([]);
  await button(page).click();
  expect(await page.locator(".first > .asides").innerText()).toContain((await heard(page)).said[0]!.text);
  await button(page).click();
  expect((await heard(page)).said).toEqual([]);
  await expect(button(page)).toContainText(words(locale)("listen"));
});

test("it reads the visible easy screen, and a guide from its first section", async ({ page }) => {
  await listen(page, `${easy(locale)}#a4`);
  const { file, words: all } = easySources(site());
  const fourth = all.get(locale.id)!.screens[file.screens[3]!.id]!;
  expect((await heard(page)).said.map(({ text }) => text)).toEqual([fourth.heading, ...fourth.say]);
  await page.goto(spoken(locale)[2]!);
  await button(page).click();
  expect((await heard(page)).said[0]!.text).toBe(await page.locator(".guide h2").first().innerText());
});

test("the exit, a hidden page and leaving the page stop it at once", async ({ page }) => {
  await answerForExit(page);
  await listen(page, easy(locale));
  expect((await heard(page)).said).not.toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect((await heard(page)).said).toEqual([]);
  await button(page).click();
  expect((await heard(page)).said).not.toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  expect((await heard(page)).said).toEqual([]);
  await button(page).click();
  const { silenced } = await heard(page);
  // An emptied page is silent before the ordinary page arrives.
  const left = page.evaluate(async () => {
    document.querySelector<HTMLAnchorElement>("a.exit")!.click();
    await Promise.resolve();
    return window.device;
  });
  expect((await left).queue).toEqual([]);
  expect((await left).silenced).toBeGreaterThan(silenced);
});

test("on a low screen with large letters it is completely visible and never over the exit", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await giveVoices(page, []);
  await page.goto(planOf(SITUATIONS[0]!, locale));
  await settled(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await bring(page, [local(locale)]);
  const onTop = () =>
    page.evaluate(() => {
      const { x, y, width, height } = document.querySelector("a.exit")!.getBoundingClientRect();
      return [0.1, 0.5, 0.9].map(
        (part) => document.elementFromPoint(x + width / 2, y + height * part)?.closest(".exit")?.tagName,
      );
    });
  expect(await onTop()).toEqual(["A", "A", "A"]);
  await page.evaluate(() => scrollTo(0, 280));
  expect(await onTop()).toEqual(["A", "A", "A"]);
  const top = await button(page).evaluate((one) => one.getBoundingClientRect().top + scrollY);
  expect(top).toBeGreaterThanOrEqual(0);
});

for (const [width, height] of drawn(SCREENS, 0))
  test(`it moves nothing, covers no word and does not touch the exit, ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await giveVoices(page, []);
    await page.goto(planOf(SITUATIONS[0]!, locale));
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("main *, a.exit")].map((one) =>
          JSON.stringify(one.getBoundingClientRect()),
        ),
      );
    await settled(page);
    const before = await places();
    await bring(page, [local(locale)]);
    const box = (await button(page).boundingBox())!;
    const way = (await page.locator("a.exit").boundingBox())!;
    expect(await places()).toEqual(before);
    expect(box.y + box.height).toBeLessThanOrEqual(way.y);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    const covered = await page.evaluate(({ x, y, width: w, height: h }) => {
      const meets = (rect: DOMRect) =>
        rect.left < x + w && rect.right > x && rect.top < y + h && rect.bottom > y;
      const walk = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found: string[] = [];
      while (walk.nextNode()) {
        range.selectNodeContents(walk.currentNode);
        if (walk.currentNode.textContent!.trim() && [...range.getClientRects()].some(meets))
          found.push(walk.currentNode.textContent!);
      }
      return found;
    }, box);
    expect(covered).toEqual([]);
  });
