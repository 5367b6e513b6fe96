// npm run build, then: npm run bench:page
// Pages of this site beside the same article as bare HTML, in Starlight and in GOV.UK Frontend: bytes, requests, and
// Lighthouse's largest paint on a slow phone, as ratios to the bare page.
import { chromium, type Browser } from "@playwright/test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { load, machine, median, otherWork, table } from "./bench-machine.ts";
import { installed, versionIn, versionOf } from "./bench-packages.ts";
import { bare, buildStarlight, CSS_BYTES, starlightPath, write, writeGovuk, type Article } from "./bench-page-variants.ts";
import { freePort, serve } from "./bench-page-server.ts";
import { findBrowser } from "./browser.ts";
import { readLocales } from "../src/i18n/locales.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const GOAL = 1.1;
const PAGES = { home: "", plan: "help/1/", guide: "parents/settings/", directory: "services/" };
/** One of each direction. */
const LANGUAGES = [...Map.groupBy(readLocales(), ({ dir }) => dir).values()].map(([{ id } = { id: "" }]) => id);
const PACKAGES = ["@astrojs/starlight@0.42.4", `astro@${versionOf("astro")}`, "govuk-frontend@6.6.0", "lighthouse@13.5.0"];
const KINDS = ["bare", "ours", "Starlight", "GOV.UK"] as const;
type Kind = (typeof KINDS)[number];

/** What each page says: its `main` without classes, scripts and drawings. */
async function articles(browser: Browser): Promise<(Article & { path: string })[]> {
  const page = await browser.newPage();
  const all: (Article & { path: string })[] = [];
  for (const language of LANGUAGES) {
    for (const [name, path] of Object.entries(PAGES)) {
      const written = readFileSync(join("dist", language, path, "index.html"), "utf8");
      const article = await page.evaluate((text) => {
        const { documentElement: root, title } = new DOMParser().parseFromString(text, "text/html");
        const main = root.querySelector("main")!;
        main.querySelectorAll("script, style, svg, template, link").forEach((one) => one.remove());
        const kept = new Set(["href", "lang", "dir", "id", "for", "name", "type", "value", "open", "colspan", "scope", "hidden"]);
        for (const one of main.querySelectorAll("*")) {
          for (const { name } of [...one.attributes]) if (!kept.has(name)) one.removeAttribute(name);
        }
        return { lang: root.lang, dir: root.dir, title: title.replaceAll("<", "&lt;"), html: main.innerHTML.replaceAll(/\s+/g, " ").trim() };
      }, written);
      all.push({ ...article, id: `${language}-${name}`, path: `/${language}/${path}` });
    }
  }
  await page.close();
  return all;
}

interface Measure {
  readonly paint: number;
  readonly bytes: number;
  readonly requests: number;
}
type Audits = Record<string, { numericValue?: number; details?: { items: { transferSize: number }[] } }>;
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: { audits: Audits; runtimeError?: { message: string } } }>;

/** One visit as Lighthouse's phone makes it, in a browser of its own: slow 4G and a processor four times slower, both simulated. */
async function visit(lighthouse: Lighthouse, url: string): Promise<Measure> {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "silent", onlyAudits: ["largest-contentful-paint", "network-requests"] });
    const paint = lhr.audits["largest-contentful-paint"]?.numericValue;
    if (lhr.runtimeError || paint === undefined) throw new Error(`${url}: ${lhr.runtimeError?.message ?? "no largest paint"}`);
    const items = lhr.audits["network-requests"]?.details?.items ?? [];
    return { paint, bytes: items.reduce((sum, { transferSize }) => sum + transferSize, 0), requests: items.length };
  } finally {
    await browser.close().catch(() => undefined);
  }
}

const launch = (args: string[] = []): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu", ...args] });

const TRIES = 3;

/** A busy machine now and then lets a page load fail, or takes its browser away: it is tried again, a few times. */
async function patiently<T>(what: () => Promise<T>, left = TRIES): Promise<T> {
  try {
    return await what();
  } catch (error) {
    if (left <= 1) throw error;
    return patiently(what, left - 1);
  }
}

async function main(): Promise<void> {
  if (!existsSync("dist/index.html")) throw new Error("The site is not built: run `npm run build` first.");
  if (!findBrowser()) return console.log("Skipped: no Chromium on this machine (`node scripts/browser.ts` installs one).");
  const folder = installed(...PACKAGES);
  if (!folder) return;
  const before = load();
  const reader = await launch();
  const all = await articles(reader);
  await reader.close();
  const written = mkdtempSync(join(tmpdir(), "report-safely-bare-"));
  for (const article of all) write(join(written, article.id, "index.html"), bare(article));
  writeGovuk(folder, all, join(written, "govuk-site"));
  const servers = { bare: await serve(written), ours: await serve("dist"), Starlight: await serve(buildStarlight(folder, all)), "GOV.UK": await serve(join(written, "govuk-site")) };
  const address = (kind: Kind, article: (typeof all)[number]): string =>
    servers[kind].origin + { bare: `/${article.id}/`, ours: article.path, Starlight: starlightPath(article), "GOV.UK": `/${article.id}/` }[kind];

  const { default: lighthouse } = (await import(pathToFileURL(join(folder, "node_modules/lighthouse/core/index.js")).href)) as { default: Lighthouse };
  const measures = new Map<string, Measure[]>();
  // Each round visits every page in every kind, so that what else the machine does touches all kinds alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const article of all) {
      for (const kind of KINDS) {
        const key = `${article.id} ${kind}`;
        const measure = await patiently(() => visit(lighthouse, address(kind, article)));
        measures.set(key, [...(measures.get(key) ?? []), measure]);
      }
    }
  }

  const of = (article: Article, kind: Kind, what: keyof Measure): number[] => measures.get(`${article.id} ${kind}`)!.map((one) => one[what]);
  // What else a machine does can only make a page later: where it does much, the quickest of some visits says more than their median.
  const quickest = (numbers: readonly number[]): number => Math.min(...numbers);
  const ratio = (article: Article, kind: Kind, how: typeof median): number => how(of(article, kind, "paint")) / how(of(article, "bare", "paint"));
  const rows = all.flatMap((article) =>
    KINDS.map((kind) => [
      article.id,
      kind,
      (median(of(article, kind, "bytes")) / 1000).toFixed(1),
      median(of(article, kind, "requests")),
      ...[median, quickest].map((how) => (kind === "bare" ? "1" : ratio(article, kind, how).toFixed(2))),
    ]),
  );
  console.log(`${machine()}\n${otherWork(before)}`);
  console.log(`Starlight ${versionIn(folder, "@astrojs/starlight")}, GOV.UK Frontend ${versionIn(folder, "govuk-frontend")}, Lighthouse ${versionIn(folder, "lighthouse")}; the bare page has ${CSS_BYTES} bytes of CSS; ${ROUNDS} visits each.\n`);
  console.log(table([["page", "", "kB", "requests", "largest paint, × bare: median", "quickest"], ...rows]));
  for (const kind of KINDS.slice(1)) {
    const said = ([["median", median], ["quickest", quickest]] as const).map(([name, how]) => {
      const ratios = all.map((article) => ratio(article, kind, how));
      return `by the ${name} visit ${median(ratios).toFixed(2)} × bare on the middle page, ${Math.max(...ratios).toFixed(2)} × on the worst`;
    });
    console.log(`${kind}: ${said.join("; ")}`);
  }
  const how = before > 0.5 ? quickest : median;
  const worst = Math.max(...all.map((article) => ratio(article, "ours", how)));
  console.log(`goal, ours at most ${GOAL} × bare (less than a tenth cannot be told apart), by the ${how === median ? "median" : "quickest"} visit: ${worst <= GOAL ? "met on every page" : "not met on every page"}`);
  for (const { server } of Object.values(servers)) server.close();
  rmSync(written, { recursive: true, force: true });
}

await main();
