import { expect } from "@playwright/test";
import { languagesOf, LOCALES, settled, test } from "../support.ts";
import { waitLonger } from "../exit/way-out.ts";
import { expectEmpty, expectNoTrace, fillSheet, handed, openSheet, TYPED } from "./support.ts";

test.use({ isAlone: true });

/** What the first focus loads: what reads a story, the index of the box, the ear, and what people ask. */
const FIRST = [
  /^\/plan\/[0-9a-f]{10}\.js$/,
  /^\/find\/[0-9a-f]{10}\.js$/,
  /^\/find\/ear-[0-9a-f]{10}\.js$/,
  /^\/find\/questions-[0-9a-f]{10}\.js$/,
];

for (const locale of languagesOf(import.meta.url)) {
  test(`5. Stores nothing: the sheet makes no request after a person types (${locale.id})`, async ({
    page,
  }) => {
    await openSheet(page, locale);
    await settled(page);
    const asked: string[] = [];
    const loaded: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("requestfinished", (request) => loaded.push(new URL(request.url()).pathname));
    // The script that reads a story loads on the first focus, before a person types.
    await page.locator("#words").focus();
    for (const file of FIRST) await expect.poll(() => loaded).toContainEqual(expect.stringMatching(file));
    expect(asked.every((address) => address.startsWith(new URL(page.url()).origin))).toBe(true);
    asked.length = 0;
    await fillSheet(page);
    await handed(page, `${TYPED} Max`);
    await page.locator("#words").blur();
    expect(asked).toEqual([]);
    await expectNoTrace(page);
  });

  test(`5. Stores nothing: after a reload, another page and Back the sheet is empty (${locale.id})`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await openSheet(page, locale);
    await fillSheet(page);
    await page.reload();
    await expectEmpty(page);
    await fillSheet(page);
    await page.locator(".head > a").click();
    await page.waitForURL(`**/${locale.id}/`);
    await page.goBack();
    await page.waitForURL("**/sheet/");
    await expectEmpty(page);
    await expectNoTrace(page);
    await page.goForward();
    expect(asked.filter((address) => address.includes(TYPED))).toEqual([]);
  });

  test(
    `5. Stores nothing: after the card or another language, Back leads to an empty sheet (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      const other = LOCALES.find((one) => one !== locale)!;
      await openSheet(page, locale);
      await fillSheet(page);
      await page.locator(`a[href="/${other.id}/sheet/"]`).first().click();
      await page.waitForURL(`**/${other.id}/sheet/`);
      const card = page.locator("report-sheet + div a").first();
      const path = (await card.getAttribute("href"))!;
      await card.click();
      await page.waitForURL(`**${path}`);
      await page.locator(".head > a").click();
      await page.waitForURL(`**/${other.id}/`);
      // Back to the card, from the server or from the browser's memory, and then to the sheet.
      await page.goBack();
      await page.waitForURL(`**${path}`);
      expect(await page.content()).not.toContain(TYPED);
      await page.goBack();
      await page.waitForURL(`**/${other.id}/sheet/`);
      await page.waitForFunction(() => customElements.get("report-sheet") !== undefined);
      await expectEmpty(page);
      await page.goBack();
      await page.waitForURL(`**/${locale.id}/sheet/`);
      await expectEmpty(page);
      await expectNoTrace(page);
    },
  );

  test(`5. Stores nothing: the exit empties the sheet first, and Back does not return to it (${locale.id})`, async ({
    page,
    context,
  }) => {
    await waitLonger(page);
    await context.route(/^https:/, (route) =>
      route.fulfill({ body: "<title>elsewhere</title>", contentType: "text/html" }),
    );
    await page.goto(`/${locale.id}/`);
    await openSheet(page, locale);
    await fillSheet(page);
    await page.locator("a.exit").click();
    await page.waitForURL(/^https:/);
    await page.goBack();
    await expect(page).not.toHaveURL(/\/sheet\//);
  });

  test(
    `5. Stores nothing: after another language too, Back from the exit does not return to the sheet (${locale.id})`,
    { tag: "@weekly" },
    async ({ page, context }) => {
      const other = LOCALES.find((one) => one !== locale)!;
      await waitLonger(page);
      await context.route(/^https:/, (route) =>
        route.fulfill({ body: "<title>elsewhere</title>", contentType: "text/html" }),
      );
      await page.goto("https://before.example/");
      await openSheet(page, locale);
      await fillSheet(page);
      await page.locator(`a[href="/${other.id}/sheet/"]`).first().click();
      await page.waitForURL(`**/${other.id}/sheet/`);
      await page.locator("a.exit").click();
      await page.waitForURL(/^https:/);
      await page.goBack();
      await expect(page).not.toHaveURL(/\/sheet\//);
    },
  );

  test(`5. Stores nothing: the policy blocks every request of the sheet (${locale.id})`, async ({ page }) => {
    await openSheet(page, locale);
    const reached = await page.evaluate(async (typed) => {
      const tried: Record<string, boolean> = {};
      tried.fetch = await fetch(`/${typed}`).then(
        () => true,
        () => false,
      );
      tried.elsewhere = await fetch(`https://example.org/${typed}`).then(
        () => true,
        () => false,
      );
      tried.beacon = await new Promise<boolean>((done) => {
        document.addEventListener("securitypolicyviolation", () => done(false), { once: true });
        navigator.sendBeacon(`/${typed}`, typed);
        // This happens only when nothing blocks the request.
        setTimeout(() => done(true), 60_000);
      });
      tried.picture = await new Promise<boolean>((done) => {
        const picture = new Image();
        picture.onload = () => done(true);
        picture.onerror = () => done(false);
        picture.src = `https://example.org/${typed}.png`;
      });
      return tried;
    }, TYPED);
    expect(reached).toEqual({ fetch: false, elsewhere: false, beacon: false, picture: false });
    expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute("content")).toMatch(
      /connect-src 'none'.*form-action 'none'/,
    );
    const answer = await page.request.get(`/${locale.id}/sheet/`);
    expect(answer.headers()["cache-control"]).toBe("no-store");
  });
}
