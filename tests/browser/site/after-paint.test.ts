import { expect, type Page } from "@playwright/test";
import { languagesOf, settled, test } from "../support.ts";

test.use({ isAlone: true });

for (const { id } of languagesOf("after-paint")) {
  test(`until a page is painted it asks for nothing else; then for its scripts, its paper and its type (${id})`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const draw = await holdFrames(page);
    await page.addInitScript(() => {
      const all = { letters: 0 };
      const made = {
        construct: (make: typeof FontFace, what: never[]) => (all.letters++, Reflect.construct(make, what)),
      };
      Object.assign(window, { all, FontFace: new Proxy(FontFace, made) });
    });
    const letters = () =>
      page.evaluate(() => (window as unknown as { all: { letters: number } }).all.letters);
    await page.goto(`/${id}/help/1/`, { waitUntil: "load" });
    await page.waitForTimeout(300);
    const first = asked.filter((path) => path !== "/favicon.svg");
    expect(first).toEqual([`/${id}/help/1/`]);
    // The first has been seen only when the fourth begins.
    for (let frame = 1; frame < 4; frame += 1) await draw();
    await page.waitForTimeout(300);
    expect(asked.filter((path) => path !== "/favicon.svg")).toEqual(first);
    expect(await letters()).toBe(0);
    await draw();
    expect(await letters()).toBeGreaterThan(0);
    for (const end of [".js", ".css", ".woff2"])
      await expect.poll(() => asked.some((path) => path.endsWith(end)), end).toBe(true);
  });
}

for (const { id } of languagesOf("typed-early")) {
  test(`a town that was typed before the scripts came is answered once they are there (${id})`, async ({
    page,
  }) => {
    const draw = await holdFrames(page);
    await page.goto(`/${id}/`, { waitUntil: "load" });
    await page.locator(".find-field").fill("Saint-Jerome");
    for (let frame = 1; frame <= 4; frame += 1) await draw();
    await expect(page.locator('[role=option][href$="/police/place/saint-jerome/"]')).toBeVisible();
  });
}

/** A browser that draws only when it is told to: returns what draws one frame. */
async function holdFrames(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (frame) => waiting.push(frame);
    Object.assign(window, { draw: () => waiting.splice(0).forEach((frame) => frame(0)) });
  });
  return () => page.evaluate(() => (window as unknown as { draw: () => void }).draw());
}

for (const { id } of languagesOf("own-letters"))
  test(`the site's own letters are shown from the second page of a visit on (${id})`, async ({ page }) => {
    const shown = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === "loaded").length;
      });
    await page.goto(`/${id}/`);
    await settled(page);
    expect(await shown()).toBe(0);
    await page.locator("main a[href*='/young/']").first().click();
    await page.waitForURL("**/young/");
    await settled(page);
    await expect.poll(shown).toBeGreaterThan(0);
  });
