import { locales } from "../../src/site/site.ts";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { serve } from "../../deploy/serve.ts";
import { compress } from "../../deploy/compress.ts";
import { findBrowser } from "../setup/browser.ts";
import { median, type Row } from "./row.ts";

const VISITS = 5;
const PAGES = ["", "help/1/", "parents/settings/", "services/"];
/** The slow phone profile of Lighthouse. */
const NETWORK = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const SLOWER = 4;
/** About as much CSS as a careful person writes by hand. */
const CSS =
  "*{box-sizing:border-box}html{font:1.0625rem/1.6 system-ui,sans-serif;color:#1c2430;background:#fff}body{max-inline-size:42rem;margin:0 auto;padding:1rem}h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.4rem;border-block-start:1px solid #c9d1db}a{color:#0b57a4}table{border-collapse:collapse}th,td{text-align:start;padding:.5rem}label{display:block}";

/** Compares the largest contentful paint of pages with that of the same text as bare HTML. */
export async function page(): Promise<Row[]> {
  const root = mkdtempSync(join(tmpdir(), "bare-"));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  // One language for each writing direction.
  const languages = [...Map.groupBy(locales(), ({ dir }) => dir).values()].map(([first]) => first!.id);
  const paths = languages.flatMap((language) => PAGES.map((path) => `/${language}/${path}`));
  for (const path of ["/", ...paths]) {
    const file = join(root, path, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await bareOf(readFileSync(join("dist", path, "index.html"), "utf8"), browser));
  }
  await compress(root);
  const servers = { ours: await serve(0), bare: await serve(0, root) };
  const paints = { ours: [] as number[], bare: [] as number[] };
  for (const path of paths) {
    const visits = { ours: [] as number[], bare: [] as number[] };
    for (let visit = 0; visit < VISITS; visit += 1)
      for (const side of ["ours", "bare"] as const) {
        const { port } = servers[side].address() as AddressInfo;
        visits[side].push(await paintOf(`http://127.0.0.1:${port}${path}`, browser));
      }
    for (const side of ["ours", "bare"] as const) paints[side].push(median(visits[side]));
  }
  await browser.close();
  for (const server of Object.values(servers)) server.close();
  rmSync(root, { recursive: true });
  const ratios = paints.ours.map((paint, at) => paint / paints.bare[at]!);
  const peer = "the same text as bare HTML";
  return [
    { what: "largest paint, middle page", ours: median(ratios).toFixed(2), theirs: "1", peer, goal: "1.1" },
    {
      what: "largest paint, worst page",
      ours: Math.max(...ratios).toFixed(2),
      theirs: "1",
      peer,
      goal: "1.1",
    },
  ];
}

/** Returns the text of a page without classes, scripts and drawings. */
async function bareOf(html: string, browser: Browser): Promise<string> {
  const reader = await browser.newPage();
  const bare = await reader.evaluate((text) => {
    const { documentElement: all } = new DOMParser().parseFromString(text, "text/html");
    const main = all.querySelector("main") ?? all.querySelector("body")!;
    for (const one of main.querySelectorAll("script, style, svg, template, link")) one.remove();
    const kept = ["href", "lang", "dir", "for", "id", "name", "type", "value", "open", "hidden"];
    for (const one of main.querySelectorAll("*"))
      for (const { name } of [...one.attributes]) if (!kept.includes(name)) one.removeAttribute(name);
    return { lang: all.lang, dir: all.dir, text: main.innerHTML };
  }, html);
  await reader.close();
  return `<!doctype html><html lang="${bare.lang}" dir="${bare.dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><style>${CSS}</style><main>${bare.text}</main>`;
}

/** Returns the largest contentful paint of one first visit, in milliseconds. */
async function paintOf(url: string, browser: Browser): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  const visit = await context.newPage();
  const devtools = await context.newCDPSession(visit);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await visit.goto(url, { waitUntil: "load" });
  await visit.waitForTimeout(1000);
  const paint = await visit.evaluate(
    () =>
      new Promise<number>((done) =>
        new PerformanceObserver((list) => done(list.getEntries().at(-1)!.startTime)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        }),
      ),
  );
  await context.close();
  return paint;
}
