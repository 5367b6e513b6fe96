// npm run build, then: npm run bench:sheet
// Typing in the report sheet with ten accounts and 5,000 characters, at a CPU four times slower, against a text area on the same
// page that holds as many characters and that nothing listens to; and against an empty one.
import { chromium, type Page } from "@playwright/test";
import { createServer } from "node:http";
import sirv from "sirv";
import { locales } from "../../src/content/site.ts";
import { load, machine, otherWork, quantile } from "./machine.ts";
import { findBrowser } from "../setup/browser.ts";

const SLOWER = 4;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const KEYS = 120;
/** Milliseconds between two keys: every few, the hand rests long enough for the story to be read and the handover drawn. */
const BETWEEN = 40;
const REST = 900;
const ACCOUNTS = 10;
const CHARACTERS = 5000;
/** The goal of docs/budgets.md. */
const GOAL = 2;

const before = load();
const server = createServer(sirv("dist")).listen(0);
const { port } = server.address() as { port: number };
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});

/** Milliseconds from each key to the frame that follows it. */
async function keystrokes(page: Page, selector: string): Promise<number[]> {
  await page.locator(selector).evaluate((field: HTMLTextAreaElement) => {
    const times: number[] = [];
    Object.assign(window, { times });
    field.addEventListener("keydown", () => {
      const begun = performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - begun);
        channel.port2.postMessage(0);
      });
    });
  });
  await page.locator(selector).focus();
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? "Space" : "a");
    await page.waitForTimeout(key % 12 === 11 ? REST : BETWEEN);
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

async function filled(localeId: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://localhost:${port}/${localeId}/sheet/`);
  await page.locator("[data-do=ask]").click();
  await page.locator("[data-section=accounts]").evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  for (let account = 0; account < ACCOUNTS; account++) {
    if (account > 0) await page.locator("[data-repeat=accounts] [data-do=add]").click();
    const group = page.locator("[data-repeat=accounts] [data-group]").nth(account);
    for (const field of await group.locator("input[type=text]:visible").all())
      await field.fill(`some_name_${account}`);
  }
  await page.locator("#words").fill("كلمة word. ".repeat(CHARACTERS / 11));
  // Text areas that nothing listens to, in the same place of the same page.
  await page.evaluate(() => {
    const words = document.querySelector<HTMLTextAreaElement>("#words")!;
    for (const [id, value] of [
      ["empty", ""],
      ["full", words.value],
    ] as const) {
      const field = Object.assign(document.createElement("textarea"), {
        id,
        value,
        rows: 6,
        dir: words.dir,
        className: words.className,
      });
      document.querySelector("report-sheet")!.after(field);
    }
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

const times = { sheet: [] as number[], empty: [] as number[], full: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, selector] of [
    ["empty", "#empty"],
    ["full", "#full"],
    ["sheet", "#words"],
  ] as const) {
    const page = await filled(locales()[round % locales().length]!.id);
    times[name].push(...(await keystrokes(page, selector)));
    await page.close();
  }
}
console.log(`${machine()}\n${otherWork(before)}`);
for (const [name, all] of Object.entries(times)) {
  console.log(
    `${name.padEnd(6)} p50 ${quantile(all, 0.5).toFixed(2)} ms, p95 ${quantile(all, 0.95).toFixed(2)} ms of ${all.length} keystrokes`,
  );
}
const ratio = quantile(times.sheet, 0.95) / quantile(times.full, 0.95);
console.log(
  `a keystroke in the sheet is ${(quantile(times.sheet, 0.95) / quantile(times.empty, 0.95)).toFixed(2)} × one in an empty text area, p95`,
);
console.log(
  `a keystroke in the sheet is ${ratio.toFixed(2)} × one in a text area with as many characters that nothing listens to, p95 (goal ${GOAL}: ${ratio <= GOAL ? "met" : "not met"})`,
);
await browser.close();
server.close();
