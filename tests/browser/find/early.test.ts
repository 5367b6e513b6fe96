import { expect } from "@playwright/test";
import { languagesOf, test } from "../support.ts";

for (const { id } of languagesOf(import.meta.url))
  test(`the box answers a town that a person typed before the scripts loaded (${id})`, async ({ page }) => {
    let send: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => (send = resolve));
    await page.route("**/*.js", async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(`/${id}/police/`, { waitUntil: "commit" });
    await page.locator(".find-field").fill("Saint-Jerome");
    send();
    await expect(page.locator('[role=option][href$="/police/place/saint-jerome/"]')).toBeVisible();
  });
