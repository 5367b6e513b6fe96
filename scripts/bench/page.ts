// npm run build, then: npm run bench:page, or BENCH_ALONE=1 npm run bench:page (beside bare HTML only)
// Pages of this site beside the same article as bare HTML, in Starlight and in GOV.UK Frontend: bytes, requests, and
// Lighthouse's largest paint on a slow phone, as ratios to the bare page. The paint is taken in Lighthouse's two ways:
// applied (network and processor are slowed while the page loads, and the paint is the one that happened) and simulated
// (loaded at full speed and reckoned; all that has arrived by the paint then counts as needed for it, fonts that hold up nothing too).
import type { Browser } from "@playwright/test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, machine, median, otherWork, table } from "./machine.ts";
import { installed, load as loadPackage, versionOf } from "./packages.ts";
import {
  bare,
  buildStarlight,
  CSS_BYTES,
  STARLIGHT,
  starlightPath,
  write,
  writeGovuk,
  type Article,
} from "./page-variants.ts";
import { serve } from "./page-server.ts";
import { launch, visit, WAYS, type Lighthouse, type Measure, type Way } from "./page-visit.ts";
import { findBrowser } from "../setup/browser.ts";
import { readLocales } from "../../src/i18n/locales.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const GOAL = 1.1;
const PAGES = { home: "", plan: "help/1/", guide: "parents/settings/", directory: "services/" };
/** One of each direction. */
const LANGUAGES = [...Map.groupBy(readLocales(), ({ dir }) => dir).values()].map(
  ([{ id } = { id: "" }]) => id,
);
type Kind = "bare" | "ours" | "Starlight" | "GOV.UK";
const OTHERS: Kind[] = process.env.BENCH_ALONE ? [] : ["Starlight", "GOV.UK"];
const KINDS: Kind[] = ["bare", "ours", ...OTHERS];
const JUDGE: Way = "applied";

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
        const kept = new Set([
          "href",
          "lang",
          "dir",
          "id",
          "for",
          "name",
          "type",
          "value",
          "open",
          "colspan",
          "scope",
          "hidden",
        ]);
        for (const one of main.querySelectorAll("*")) {
          for (const { name } of [...one.attributes]) if (!kept.has(name)) one.removeAttribute(name);
        }
        return {
          lang: root.lang,
          dir: root.dir,
          title: title.replaceAll("<", "&lt;"),
          html: main.innerHTML.replaceAll(/\s+/g, " ").trim(),
        };
      }, written);
      all.push({ ...article, id: `${language}-${name}`, path: `/${language}/${path}` });
    }
  }
  await page.close();
  return all;
}

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
  if (!findBrowser())
    return console.log(
      "Skipped: no Chromium on this machine (`node scripts/setup/browser.ts` installs one).",
    );
  if (!installed()) return;
  const before = load();
  const reader = await launch();
  const all = await articles(reader);
  await reader.close();
  const written = mkdtempSync(join(tmpdir(), "report-safely-bare-"));
  for (const article of all) write(join(written, article.id, "index.html"), bare(article));
  const folderOf: Record<Kind, () => string> = {
    bare: () => written,
    ours: () => "dist",
    Starlight: () => buildStarlight(all),
    "GOV.UK": () => writeGovuk(all, join(written, "govuk-site")),
  };
  const servers = new Map<Kind, Awaited<ReturnType<typeof serve>>>();
  for (const kind of KINDS) servers.set(kind, await serve(folderOf[kind]()));
  const address = (kind: Kind, article: (typeof all)[number]): string =>
    servers.get(kind)!.origin +
    {
      bare: `/${article.id}/`,
      ours: article.path,
      Starlight: starlightPath(article),
      "GOV.UK": `/${article.id}/`,
    }[kind];

  const { default: lighthouse } = await loadPackage<{ default: Lighthouse }>("lighthouse");
  const measures = new Map<string, Measure[]>();
  // Each round visits every page in every kind, so that what else the machine does touches all kinds alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    console.log(
      `round ${round + 1} of ${ROUNDS}, ${all.length * KINDS.length * Object.keys(WAYS).length} visits`,
    );
    for (const article of all) {
      for (const way of Object.keys(WAYS) as Way[]) {
        for (const kind of KINDS) {
          const key = `${article.id} ${kind} ${way}`;
          const measure = await patiently(() => visit(lighthouse, address(kind, article), way));
          measures.set(key, [...(measures.get(key) ?? []), measure]);
        }
      }
    }
  }

  const of = (article: Article, kind: Kind, way: Way, what: keyof Measure): number[] =>
    measures.get(`${article.id} ${kind} ${way}`)!.map((one) => one[what]);
  const ratio = (article: Article, kind: Kind, way: Way): number =>
    median(of(article, kind, way, "paint")) / median(of(article, "bare", way, "paint"));
  const rows = all.flatMap((article) =>
    KINDS.map((kind) => [
      article.id,
      kind,
      (median(of(article, kind, JUDGE, "bytes")) / 1000).toFixed(1),
      median(of(article, kind, JUDGE, "requests")),
      ...(Object.keys(WAYS) as Way[]).map((way) =>
        kind === "bare" ? "1" : ratio(article, kind, way).toFixed(2),
      ),
    ]),
  );
  console.log(`${machine()}\n${otherWork(before)}`);
  console.log(
    `Starlight ${versionOf("@astrojs/starlight")} on Astro ${versionOf("astro")}, GOV.UK Frontend ${versionOf("govuk-frontend")}, Lighthouse ${versionOf("lighthouse")}; the bare page has ${CSS_BYTES} bytes of CSS; ${ROUNDS} visits each and way, medians.\n`,
  );
  console.log(
    table([["page", "", "kB", "requests", "largest paint, × bare: applied", "simulated"], ...rows]),
  );
  for (const kind of KINDS.slice(1)) {
    const said = (Object.keys(WAYS) as Way[]).map((way) => {
      const ratios = all.map((article) => ratio(article, kind, way));
      return `${way}, ${median(ratios).toFixed(2)} × bare on the middle page, ${Math.max(...ratios).toFixed(2)} × on the worst`;
    });
    console.log(`${kind}: ${said.join("; ")}`);
  }
  const ours = all.map((article) => ratio(article, "ours", JUDGE));
  const over = ours.filter((one) => one > GOAL).length;
  console.log(
    `goal, ours at most ${GOAL} × bare (less than a tenth cannot be told apart), ${JUDGE}: ${over === 0 ? "met on every page" : `not met on ${over} of ${ours.length} pages`}; on the middle page ${median(ours) <= GOAL ? "met" : "not met"}`,
  );
  for (const { server } of servers.values()) server.close();
  for (const folder of [written, STARLIGHT]) rmSync(folder, { recursive: true, force: true });
}

await main();
