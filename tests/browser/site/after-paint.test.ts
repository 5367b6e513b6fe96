import { expect, type Page } from "@playwright/test";
import { languagesOf, test } from "../support.ts";

test.use({ isAlone: true });

for (const { id } of languagesOf("after-paint")) {
  test(`until a page is painted it asks for nothing else; then for its scripts and its paper (${id})`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const draw = await holdFrames(page);
    await page.goto(`/${id}/help/1/`, { waitUntil: "load" });
    await page.waitForTimeout(300);
    const first = asked.filter((path) => path !== "/favicon.svg");
    expect(first).toEqual([`/${id}/help/1/`]);
    // The first has been seen only when the fourth begins.
    for (let frame = 1; frame < 4; frame += 1) await draw();
    await page.waitForTimeout(300);
    expect(asked.filter((path) => path !== "/favicon.svg")).toEqual(first);
    await draw();
    for (const end of [".js", ".css"])
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
