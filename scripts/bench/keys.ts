// npm run build, then: node scripts/bench/keys.ts
// Keystrokes of the find box at a CPU four times slower, against the same page answering with fixed rows.
import { chromium, type Page } from "@playwright/test";
import { createServer } from "node:http";
import sirv from "sirv";
import { Finder } from "../../src/domain/find/finder.ts";
import { bundleFind } from "../../src/views/find/bundle.ts";
import { findIndex } from "../../src/views/find/index.ts";
import { loadFindSources } from "../../src/content/find.ts";
import { facts, locales, words } from "../../src/content/site.ts";
import { QUERIES } from "../../tests/unit/find/queries.ts";
import { quantile } from "./machine.ts";
import { findBrowser } from "../setup/browser.ts";

const SLOWER = 4;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** The goal of docs/budgets.md. */
const GOAL = 1.5;

const locale = locales()[0]!;
const index = findIndex(facts(), words(locale), loadFindSources(facts(), locales()), locale);
const finder = new Finder(index);
await finder.ready;
const fixedRows = JSON.stringify(finder.find("st"));
const scripts = {
  search: bundleFind(JSON.stringify(index)),
  fixed: bundleFind(JSON.stringify(index), `{ ready: Promise.resolve(), find: () => (${fixedRows}) }`),
};
const queries = QUERIES.trim()
  .split("\n")
  .map((line) => line.split("|")[1]!.trim());

const server = createServer(sirv("dist")).listen(0);
const { port } = server.address() as { port: number };
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});

/** Milliseconds of each keystroke, from the event to the page laid out again. */
async function keystrokes(script: string): Promise<number[]> {
  const page: Page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route("**/find/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await page.goto(`http://localhost:${port}/${locale.id}/`);
  await page.locator(".find-field").first().focus();
  await page.waitForTimeout(1500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times = await page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>(".find-field")!;
    return typed.flatMap((query) =>
      Array.from(query, (_, at) => {
        field.value = query.slice(0, at + 1);
        const begun = performance.now();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        void document.body.offsetHeight;
        return performance.now() - begun;
      }),
    );
  }, queries);
  await page.close();
  return times;
}

const times: Record<keyof typeof scripts, number[]> = { search: [], fixed: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.fixed.push(...(await keystrokes(scripts.fixed)));
  times.search.push(...(await keystrokes(scripts.search)));
}
for (const [name, all] of Object.entries(times)) {
  console.log(
    `${name.padEnd(6)} p50 ${quantile(all, 0.5).toFixed(2)} ms, p95 ${quantile(all, 0.95).toFixed(2)} ms of ${all.length} keystrokes`,
  );
}
console.log(
  `p95 ratio ${(quantile(times.search, 0.95) / quantile(times.fixed, 0.95)).toFixed(2)} (goal ${GOAL})`,
);
await browser.close();
server.close();
