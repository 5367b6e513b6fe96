// The exit works alone, even when the rest of the page is late or never comes.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { doorOf, LOCALES, planOf, SITUATIONS, test } from "../support.ts";
import { answerForExit, BEFORE, EXITS, exitOf } from "./way-out.ts";

test.use({ isAlone: true });

const [situation] = SITUATIONS;
if (!situation) throw new Error("src/data/situations: none");

/** Milliseconds until the rest of a page has arrived. The exit empties the tab after three seconds. */
const LATER = 1500;

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
    test(`${id}: ${words} leaves every kind of page when no other script loads`, async ({ page }) => {
      await answerForExit(page);
      await keepFirstScript(page);
      for (const [name, address] of kinds) {
        await page.goto(BEFORE);
        await page.goto(address);
        expect(await page.locator("script:not([type])").count(), name).toBe(1);
        await leave(page);
        await page.waitForURL((url) => EXITS.includes(url.href));
        // With only a link, Back would return to the page that the reader left.
        await page.goBack();
        await expect(page, name).toHaveURL(BEFORE);
      }
    });

  for (const [words, leave] of WAYS)
    test(`${id}: ${words} leaves a page when only its head has arrived, and the rest never shows`, async ({
      page,
    }) => {
      const slow = await openSlow(`dist/${id}/young/1/index.html`);
      for (const url of EXITS) await page.route(url, () => undefined);
      await page.goto(slow.first);
      await page.goto(slow.address, { waitUntil: "commit" });
      await expect(exitOf(page)).toBeVisible();
      const shown = page.evaluate(shownOnceLeft, LATER);
      await Promise.all([leave(page), page.waitForURL(/\/\?$/, { waitUntil: "commit" }).then(slow.sendRest)]);
      expect(await shown).toEqual(["alert"]);
      await page.waitForURL("about:blank");
      slow.close();
    });
}

/**
 * Runs in the browser. Returns the roles of what the page shows some milliseconds after the reader leaves.
 */
function shownOnceLeft(later: number): Promise<(string | null)[]> {
  return new Promise((resolve) => {
    const look = () => resolve(Array.from(document.body.children, ({ role }) => role));
    const wait = () => setTimeout(location.href.endsWith("/?") ? () => setTimeout(look, later) : wait, 20);
    wait();
  });
}

async function pressShift(page: Page): Promise<void> {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Shift");
}

/** Blocks every script file, and keeps only the first inline script of each page. */
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

/** A slow server: it sends the first page of a visit only once, and stops one page before its content. */
interface Slow {
  readonly first: string;
  readonly address: string;
  sendRest(): void;
  close(): void;
}

async function openSlow(file: string): Promise<Slow> {
  const html = readFileSync(file, "utf8");
  const at = html.indexOf("<main");
  const head = { "content-type": "text/html", "cache-control": "no-store" };
  let firsts = 0;
  let sendRest: () => void = () => undefined;
  const server: Server = createServer((request, response) => {
    if (request.url === "/first") {
      if ((firsts += 1) === 1) response.writeHead(200, head).end(html);
    } else if (request.url === "/slow") {
      response.writeHead(200, head).write(html.slice(0, at));
      sendRest = () => response.end(html.slice(at));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    first: `${origin}/first`,
    address: `${origin}/slow`,
    sendRest: () => sendRest(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
