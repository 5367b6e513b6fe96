// The way out by itself: whatever else a page has not got yet, or never gets.
import { expect, type Page } from "@playwright/test";
import { doorOf, LOCALES, planOf, SITUATIONS, test } from "../support.ts";
import { answerForExit, BEFORE, EXITS, exitOf } from "./way-out.ts";

test.use({ isAlone: true });

const [situation] = SITUATIONS;
if (!situation) throw new Error("src/data/situations: none");

const WAYS: [words: string, leave: (page: Page) => Promise<void>][] = [
  ["a click", (page) => exitOf(page).click()],
  ["Shift pressed three times", pressShift],
];

for (const locale of LOCALES) {
  const { id } = locale;
  const kinds: [name: string, address: string][] = [
    ["home", `/${id}/`],
    ["door", doorOf(locale)],
    ["plan", planOf(situation, locale)],
    ["guide", `/${id}/young/1/`],
    ["sheet", `/${id}/sheet/`],
    ["page of an unknown address", `/${id}/no-such-page/`],
    ["chooser", "/"],
    ["chooser of an unknown address", "/no-such-page/"],
  ];

  for (const [words, leave] of WAYS)
    test(`${id}: ${words} leaves every kind of page when no other script comes`, async ({ page }) => {
      await answerForExit(page);
      await keepFirstScript(page);
      for (const [name, address] of kinds) {
        await page.goto(BEFORE);
        await page.goto(address, { waitUntil: "load" });
        expect(await page.locator("script:not([type])").count(), name).toBe(1);
        await leave(page);
        await page.waitForURL((url) => EXITS.includes(url.href));
        // A link alone would lead back to the page that was left.
        await page.goBack();
        expect(page.url(), name).toBe(BEFORE);
      }
    });
}

async function pressShift(page: Page): Promise<void> {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Shift");
}

/** Lets no script file come, and leaves in each page the first of the scripts that stand inside it. */
async function keepFirstScript(page: Page): Promise<void> {
  const ordinary = new Set([...EXITS, BEFORE]);
  await page.route("**/*", async (route) => {
    const request = route.request();
    if (ordinary.has(request.url())) return route.fallback();
    if (request.resourceType() === "script") return route.abort();
    if (request.resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    let scripts = 0;
    const body = (await response.text()).replace(/<script\b[^>]*>[^]*?<\/script>/g, (script) =>
      (scripts += 1) === 1 ? script : "",
    );
    return route.fulfill({ response, body });
  });
}
