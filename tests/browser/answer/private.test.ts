import { expect } from "@playwright/test";
import { Broken, languagesOf, settled, test } from "../support.ts";
import { findPath, openReady, PARENT } from "./support.ts";

test.use({ isAlone: true });

// A word that is on no page. If it appears somewhere, the page stored or sent it.
const TYPED = "zzqxsecret";

for (const locale of languagesOf(import.meta.url)) {
  test(`Nothing that a person tells is sent or stored, and it is gone when they come back (${locale.id})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const sent: string[] = [];
    context.on("request", (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
    );
    const { field, answer, title } = await openReady(page, `/${locale.id}/`);
    await field.fill(`${PARENT[locale.id]!.typed} ${TYPED}`);
    await expect(title).toBeVisible();
    await field.press("Enter");
    await answer.locator("a[href^='/']").first().click();
    await page.waitForURL((url) => url.pathname !== `/${locale.id}/`);
    await expect(page.locator("html")).not.toContainText(TYPED);
    await page.goBack();
    await expect(field).toHaveValue("");
    await expect(answer).toBeHidden();
    await page.reload();
    await expect(field).toHaveValue("");
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        history.state,
        document.cookie,
        name,
        await indexedDB.databases(),
      ]),
    );
    expect(kept).not.toContain(TYPED);
    const broken = new Broken();
    for (const line of sent) {
      broken.unless(line.startsWith(`GET ${baseURL}/`), `sent elsewhere or not read: ${line}`);
      broken.unless(!decodeURI(line).toLowerCase().includes(TYPED), `what was typed: ${line}`);
      broken.unless(!/[?#]/.test(line), `something after the path: ${line}`);
    }
    broken.expectNothing();
  });

  test(`The box loads four files once, on first focus, and no more for what is typed (${locale.id})`, async ({
    page,
  }) => {
    const all: string[] = [];
    page.on("request", (request) => {
      const path = findPath(request);
      if (path) all.push(path);
    });
    await page.goto(`/${locale.id}/`);
    await settled(page);
    expect(all).toEqual([]);
    // A text that words leave open before the ear has come asks for the guides too.
    const { field, title, answer } = await openReady(page, `/${locale.id}/`);
    await field.fill(PARENT[locale.id]!.typed);
    await expect(title).toBeVisible();
    await field.fill("granby");
    await expect(answer.locator('a[href$="/police/place/granby/"]').first()).toBeVisible();
    await field.blur();
    await field.focus();
    const files = ["", "answer-", "ear-", "questions-"].map((name) =>
      expect.stringMatching(new RegExp(`^/find/${name}[0-9a-f]{10}\\.js$`)),
    );
    await expect.poll(() => all.length).toBe(files.length);
    for (const file of files) expect(all).toContainEqual(file);
  });
}
