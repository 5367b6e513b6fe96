// npm run build, then: npm run bench:find
// The find box beside MiniSearch and Pagefind with the same entries and the queries of the tests: right answers, bytes, and
// the time of a query at a CPU four times slower. Then its keystrokes (scripts/bench/keys.ts).
import { chromium, type Page } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { guideIndex } from "../../src/views/find/guides.ts";
import { findIndex } from "../../src/views/find/index.ts";
import { findModule, findModules } from "../../src/views/find/module.ts";
import { loadFindSources } from "../../src/content/find.ts";
import { facts, locales, words } from "../../src/content/site.ts";
import { bundle, CODE, ENGINES, indexWithPagefind, type Engine } from "./find-engines.ts";
import { items, TABLES, type Query } from "./find-entries.ts";
import { serveEngines } from "./find-server.ts";
import { load, machine, median, otherWork, table } from "./machine.ts";
import { installed, versionOf } from "./packages.ts";
import { findBrowser } from "../setup/browser.ts";

const SLOWER = 4;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

const before = load();
const sources = loadFindSources(facts(), locales());
const sites = locales().map((locale) => ({
  locale,
  items: items(facts(), words(locale), sources, locale),
  index: findIndex(facts(), words(locale), sources, locale),
  guides: guideIndex(sources, locale),
}));

// Where Pagefind cannot be installed the others are still compared.
const folder = installed() ? mkdtempSync(join(tmpdir(), "report-safely-pagefind-")) : undefined;
if (folder) await indexWithPagefind(folder, sites);

const code = await bundle(CODE);
const server = serveEngines(code, folder, locales()[0]!.id);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});

/** All queries of one language in one engine; `spent`: milliseconds of all together, since a browser's clock is too coarse for one. */
async function ask(
  engine: Engine,
  site: (typeof sites)[number],
  queries: readonly string[],
): Promise<{ found: string[][]; spent: number }> {
  const page: Page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const answers = await page.evaluate(
    async ([engine, data, queries]) => {
      const made = await import("/bench.js" as string);
      const find = await (engine === "ours"
        ? made.ours(data)
        : engine === "Pagefind"
          ? made.pagefind()
          : made.mini(data, engine === "MiniSearch" ? {} : { prefix: true, fuzzy: 0.2 }));
      const found: string[][] = [];
      const begun = performance.now();
      for (const query of queries) found.push(await find(query));
      return { found, spent: performance.now() - begun };
    },
    [
      engine,
      { index: site.index, guides: site.guides, items: engine.startsWith("MiniSearch") ? site.items : [] },
      queries,
    ] as const,
  );
  await page.close();
  return answers;
}

const engines = ENGINES.filter((engine) => folder || engine !== "Pagefind");
const all: Query[] = Object.values(TABLES).flat();
const answers = new Map<string, string[]>();
const times = new Map<Engine, number[]>(engines.map((engine) => [engine, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const site of sites) {
    server.language = site.locale.id;
    const labels = new Map(site.items.map(({ href, label }) => [href, label]));
    const queries = all.filter(({ locale }) => locale === site.locale.id).map(({ typed }) => typed);
    for (const engine of engines) {
      const { found, spent } = await ask(engine, site, queries);
      times.get(engine)!.push(spent);
      for (const [at, typed] of queries.entries()) {
        answers.set(
          `${engine} ${site.locale.id} ${typed}`,
          found[at]!.map((href) => labels.get(href) ?? href),
        );
      }
    }
  }
}

/** Bytes before the first query and with it, in the language that needs most. */
async function bytes(engine: Engine): Promise<[before: number, first: number]> {
  const packed = (text: string): number => brotliCompressSync(text).length;
  if (engine === "ours") {
    // The second script comes only where the first has no answer.
    const firsts = locales().map(findModule);
    const seconds = findModules().filter(({ path }) => !firsts.some((first) => first.path === path));
    const largest = Math.max(...firsts.map((one) => packed(one.code)));
    return [largest, largest + Math.max(...seconds.map((one) => packed(one.code)))];
  }
  if (engine !== "Pagefind") {
    const library = packed(await bundle('export { default } from "minisearch";'));
    const most =
      library +
      Math.max(
        ...sites.map((site) =>
          packed(JSON.stringify(site.items.map(({ href, title, text }) => [href, title, text]))),
        ),
      );
    return [most, most];
  }
  const each: [number, number][] = [];
  for (const site of sites) {
    server.language = site.locale.id;
    server.sent = 0;
    await ask(engine, site, []);
    const empty = server.sent;
    server.sent = 0;
    await ask(engine, site, [all.find(({ locale }) => locale === site.locale.id)!.typed]);
    each.push([empty, server.sent]);
  }
  return each.toSorted((a, b) => b[1] - a[1])[0]!;
}

/** Each round in each language beside ours of the same moment. */
const slower = (engine: Engine): number =>
  median(times.get(engine)!.map((spent, at) => spent / times.get("ours")![at]!));
const right = (engine: Engine, queries: readonly Query[]): string =>
  `${queries.filter(({ locale, typed, isRight }) => isRight(answers.get(`${engine} ${locale} ${typed}`)!)).length} of ${queries.length}`;
const rows: (string | number)[][] = [];
for (const engine of engines) {
  const [first, then] = await bytes(engine);
  rows.push([
    engine,
    ...Object.values(TABLES).map((queries) => right(engine, queries)),
    ...locales().map(({ id }) =>
      right(
        engine,
        all.filter(({ locale }) => locale === id),
      ),
    ),
    (first / 1000).toFixed(1),
    (then / 1000).toFixed(1),
    engine === "ours" ? "1" : slower(engine).toFixed(2),
  ]);
}
console.log(`${machine()}\n${otherWork(before)}`);
console.log(
  `MiniSearch ${versionOf("minisearch")}${folder ? `, Pagefind ${versionOf("pagefind")}` : ""}; ${sites[0]!.items.length} entries a language; right: among the first three.\n`,
);
console.log(
  table([
    [
      "engine",
      ...Object.keys(TABLES),
      ...locales().map(({ id }) => id),
      "kB first",
      "kB in all",
      "query, × ours",
    ],
    ...rows,
  ]),
);
await browser.close();
server.close();
if (folder) rmSync(folder, { recursive: true });

console.log("\nKeystrokes of the box");
await import("./keys.ts");
