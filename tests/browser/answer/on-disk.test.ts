import { chromium, expect } from "@playwright/test";
import { findBrowser } from "../../../scripts/setup/browser.ts";
import { newProfile } from "../../engines/profile.ts";
import { doorOf, LOCALES, planOf, test } from "../support.ts";
import { openReady, PARENT, THREAT } from "./support.ts";

for (const locale of LOCALES.filter(({ id }) => PARENT[id]))
  test(`5. Stores nothing: the browser's own files hold the plan's address and nothing that was heard (${locale.id})`, async ({
    baseURL,
  }) => {
    const profile = newProfile();
    const context = await chromium.launchPersistentContext(profile.folder, {
      executablePath: findBrowser(),
      args: ["--no-sandbox", "--disable-gpu"],
      baseURL: baseURL!,
    });
    const came: string[] = [];
    try {
      await context.exposeFunction("came", (text: string) => void came.push(text));
      // What a page finds before its own script can take it away.
      await context.addInitScript("came(name); came(location.hash)");
      const page = await context.newPage();
      const { field, answer } = await openReady(page, doorOf(locale));
      await field.fill(PARENT[locale.id]!.typed);
      await answer.locator("a.button").click();
      await expect(page.locator(".plan mark")).toBeVisible();
      await expect.poll(() => page.evaluate("name + location.hash"), "it does not stay").toBe("");
      // The browser writes its files now and then: one that is left writes them at once.
      await page.goto("about:blank");
    } finally {
      await context.close();
    }
    const heard = came.filter(Boolean);
    const [visited, kept] = [planOf(THREAT, locale), ...heard].map((text) => profile.holding(text));
    profile.remove();
    expect(heard, "what the tap carries").toHaveLength(1);
    expect(visited, "the browser's files hold the address").not.toEqual([]);
    expect(kept, "files with what was heard").toEqual([]);
  });
