import { siteIn } from "../../../src/site/site.ts";
import { exitUrl } from "../../../src/shell/exit/exit-url.view.ts";
import { expect } from "@playwright/test";
import { translator } from "../../../src/core/words/translate.ts";
import { addresses } from "../page-kinds.ts";
import { languagesOf, planOf, shared, settled, SITUATIONS, tapSentence, test } from "../support.ts";
import {
  answerForExit,
  BEFORE,
  EXITS,
  earlier,
  edges,
  exitOf,
  leave,
  leaveAndLook,
  leavesNothing,
  progressOf,
} from "./way-out.ts";

test.use({ isAlone: true });

const [situation] = SITUATIONS;
if (!situation) throw new Error("src/data/situations: none");

for (const locale of languagesOf(import.meta.url)) {
  const { id } = locale;
  const plan = planOf(situation, locale);

  test(`${id}: without script, the exit is a link to an ordinary page, and Back still works`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await answerForExit(page);
    await page.goto(plan);
    await exitOf(page).click();
    await page.waitForURL(exitUrl(siteIn(locale)));
    await page.goBack();
    await expect(page.locator("h1")).toBeVisible();
    await context.close();
  });

  test(`${id}: leaving empties the page, its title and its address at once`, async ({ page }) => {
    await answerForExit(page);
    await page.goto(plan);
    const left = await leaveAndLook(page);
    expect(left.words).toBe(left.title);
    expect(left).toMatchObject({
      title: translator(locale, "exit")("loading"),
      address: "/?",
      elements: 1,
      role: "alert",
      seen: 1,
    });
    await page.waitForURL(exitUrl(siteIn(locale)));
  });

  test(`${id}: Back leads to the page before the visit, and Forward to no page of the visit`, async ({
    page,
  }) => {
    await answerForExit(page);
    await page.goto(BEFORE);
    await page.goto(earlier(locale));
    await page.goto(plan);
    await exitOf(page).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(exitUrl(siteIn(locale)));
    await page.goBack();
    await expect(page).toHaveURL(BEFORE);
    await page.goForward();
    await expect(page).toHaveURL(exitUrl(siteIn(locale)));
  });

  test(`${id}: Shift pressed three times leaves from anywhere, and the page says how many presses are missing`, async ({
    page,
  }) => {
    await answerForExit(page);
    await page.goto(BEFORE);
    await page.goto(`/${id}/`);
    await page.locator("#tell").focus();
    const progress = progressOf(page);
    const said = await exitOf(page).evaluate(({ dataset }) => [dataset.two, dataset.one]);
    for (const words of said) {
      await page.keyboard.press("Shift");
      await expect(progress).toHaveText(words ?? "");
    }
    await page.keyboard.press("Shift");
    await page.waitForURL(exitUrl(siteIn(locale)));
    await page.goBack();
    await expect(page).toHaveURL(BEFORE);
  });

  test(
    `${id}: a reload while the ordinary page does not come shows no page of the visit, and the tab ends empty`,
    { tag: "@weekly" },
    async ({ page }) => {
      for (const url of EXITS) await page.route(url, () => undefined);
      await page.goto(earlier(locale));
      await page.goto(plan);
      const shown: string[] = [];
      const emptied = page.waitForURL((url) => url.href.endsWith("/?"), { waitUntil: "commit" });
      await leave(page);
      await emptied;
      page.on("framenavigated", (frame) => shown.push(frame.url()));
      await page.reload({ waitUntil: "commit" }).catch(() => undefined);
      await page.waitForURL("about:blank");
      expect(shown.filter((url) => !/\/\?$|^about:blank$/.test(url))).toEqual([]);
    },
  );

  for (const [whether, end] of [
    ["came", exitUrl(siteIn(locale))],
    ["did not come", "about:blank"],
  ] as const)
    test(`${id}: a reader who returns to the site in the same tab can read it, when the ordinary page ${whether}`, async ({
      page,
    }) => {
      if (end === "about:blank") for (const url of EXITS) await page.route(url, () => undefined);
      else await answerForExit(page);
      await page.goto(earlier(locale));
      await page.goto(plan);
      await leave(page);
      await page.waitForURL(end);
      await page.goto(plan);
      await settled(page);
      // Longer than the time in which a left page checks its history, by the clock of the page.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      await expect(page.locator("h1")).toBeVisible();
      await expect(page).toHaveURL(plan);
    });

  test(`${id}: leaving also works offline`, async ({ page, context }) => {
    await page.goto(earlier(locale));
    await page.goto(plan);
    await context.setOffline(true);
    await leave(page);
    await expect.poll(() => page.url()).toMatch(/^(chrome-error:|about:blank)/);
  });

  test(`${id}: answers and typed words are gone when Back shows a page again`, async ({ page }) => {
    await tapSentence(page, situation, locale);
    await page.locator("input[type=radio]:visible").last().check({ force: true });
    await page.goto(`/${id}/`);
    await page.locator("#tell").fill("x");
    await page.goBack();
    await expect(page.locator("input:checked")).toHaveCount(0);
    await page.goForward();
    await expect(page.locator("#tell")).toHaveValue("");
  });

  test(`${id}: leaving stores nothing and requests only the ordinary page`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await answerForExit(page);
    await page.goto(plan);
    await page.locator("input[type=radio]:visible").last().check({ force: true });
    await page.keyboard.press("Shift");
    await leavesNothing(page);
    await leave(page);
    await page.waitForURL(exitUrl(siteIn(locale)));
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    expect(asked.filter((url) => !url.startsWith(baseURL ?? ""))).toEqual([exitUrl(siteIn(locale))]);
  });

  test(`${id}: the exit is at the same place on every kind of page, large enough for a thumb`, async ({
    page,
  }) => {
    const places = new Set<string>();
    for (const address of shared(addresses(locale), locale)) {
      await page.goto(address);
      const box = await exitOf(page).boundingBox();
      // On a phone the exit is in the outer margin, where it never covers anything.
      expect(box?.width, address).toBeGreaterThanOrEqual(32);
      expect(box?.height, address).toBeGreaterThanOrEqual(64);
      places.add(edges(box, locale));
      await expect(exitOf(page)).toHaveAttribute("rel", "nofollow noreferrer");
    }
    expect(places.size).toBe(1);
  });
}
