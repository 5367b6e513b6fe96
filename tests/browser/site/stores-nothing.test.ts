import { expect, type BrowserContext, type Page } from "@playwright/test";
import { TOLD } from "../../shared/told.ts";
import { addresses } from "../page-kinds.ts";
import { Broken, languagesOf, SITUATIONS, planOf, settled, test, tried } from "../support.ts";

test.use({ isAlone: true });

// A word that is on no page. If it appears somewhere, the page stored or sent it.
const TYPED = "zzqxsecret";

for (const locale of languagesOf(import.meta.url)) {
  test(`5. Stores nothing: from the home page to a number, with the box and every answer (${locale.id})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const sent: string[] = [];
    context.on("request", (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
    );
    await page.goto(`/${locale.id}/`);
    const field = page.locator("#tell");
    const rows = page.locator(".tell-rows a");
    for (const text of [TYPED, `${TYPED} ${TOLD[locale.id]!.threat}`]) {
      await field.fill(text);
      await expect(rows.last()).toHaveAttribute("href", /#choose$/);
    }
    await expect(page.locator(".tell-see")).toBeVisible();
    await field.fill("Saint-Jérôme");
    const town = rows.first();
    await expect(town).toHaveAttribute("href", /\/police\/place\/saint-jerome\/$/);
    await town.click();
    await page.waitForURL("**/police/place/saint-jerome/");
    await page.goBack();
    await expect(field).toHaveValue("");
    for (const situation of tried(SITUATIONS).slice(0, 6)) {
      await page.goto(planOf(situation, locale));
      const address = page.url();
      for (const summary of await page.locator(".answers summary").all()) await summary.click();
      const labels = page.locator(".answers label:has(:is(#a1, #b1))");
      for (const label of await labels.all()) await label.click();
      expect(page.url()).toBe(address);
      await page.reload();
      await expect(page.locator("input:checked"), "answers are gone").toHaveCount(0);
      await expect(page.locator("input:not([autocomplete=off], [autocomplete=off] *)")).toHaveCount(0);
    }
    await expectNothingKept(page, context);
    const broken = new Broken();
    for (const line of sent) {
      broken.unless(line.startsWith(`GET ${baseURL}/`), `sent elsewhere or not read: ${line}`);
      broken.unless(!decodeURI(line).toLowerCase().includes(TYPED), `what was typed: ${line}`);
      broken.unless(!/[?#]/.test(line), `something after the path: ${line}`);
    }
    broken.expectNothing();
  });

  test(`5. Stores nothing: the box requests its data, its ear and its questions once, on first focus, and nothing more (${locale.id})`, async ({
    page,
  }) => {
    await page.goto(`/${locale.id}/`);
    await settled(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const field = page.locator("#tell");
    const answer = page.locator(".tell-answer");
    await field.focus();
    await field.pressSequentially("granb", { delay: 20 });
    await expect(answer.locator('a[href$="/police/place/granby/"]')).toBeVisible();
    await field.blur();
    await field.focus();
    await field.fill(TOLD[locale.id]!.threat);
    await expect(answer.locator(".tell-see")).toBeVisible();
    const paths = (): string[] =>
      asked
        .map((address) => new URL(address))
        .map(({ pathname, search }) => pathname.replace(/[0-9a-f]{10}(?=\.js$)/, "*") + search)
        .sort();
    const all = ["/find/*.js", "/find/answer-*.js", "/find/ear-*.js", "/find/questions-*.js"];
    await expect.poll(paths).toEqual(all);
    await settled(page);
    expect(paths()).toEqual(all);
  });

  test(`5. Stores nothing: every kind of page, without an error in the console (${locale.id})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const broken = new Broken();
    page.on("request", (request) =>
      broken.unless(request.url().startsWith(`${baseURL}/`), `${page.url()} asks ${request.url()}`),
    );
    page.on("console", (message) =>
      broken.unless(message.type() !== "error", `${page.url()}: ${message.text()}`),
    );
    page.on("pageerror", (error) => broken.unless(false, `${page.url()}: ${error.message}`));
    for (const address of tried(addresses(locale))) {
      const response = await page.goto(address);
      broken.unless(response?.headers()["set-cookie"] === undefined, `${address} sets a cookie`);
      for (const link of await page.locator("a[href^='http']:not([rel~=noreferrer])").all()) {
        broken.unless(false, `${address}: ${await link.getAttribute("href")} says where one comes from`);
      }
    }
    await expectNothingKept(page, context);
    broken.expectNothing();
  });
}

/** Expects no cookie, no storage of any kind, and no worker that outlives the page. */
async function expectNothingKept(page: Page, context: BrowserContext): Promise<void> {
  expect(await context.cookies()).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
}
