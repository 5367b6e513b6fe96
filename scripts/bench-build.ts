// node scripts/bench-build.ts
// Build time per page at 1× and 4× the places, and that of a bare Astro site of as many pages. Ratios, since machines differ.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProjectCopy } from "../tests/built/copy.ts";

const ASTRO = join(realpathSync("node_modules"), "astro/bin/astro.mjs");
const ROUNDS = 3;

/** Milliseconds of one build, and how many pages it made. */
function build(root: string): { ms: number; pages: number } {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const start = performance.now();
  execFileSync(process.execPath, [ASTRO, "build"], { cwd: root, stdio: "ignore" });
  const ms = performance.now() - start;
  const pages = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html")).length;
  return { ms, pages };
}

/** The quickest of some builds: what the machine does beside them only ever makes one slower. */
function quickest(root: string): { ms: number; pages: number } {
  return Array.from({ length: ROUNDS }, () => build(root)).reduce((best, next) => (next.ms < best.ms ? next : best));
}

/** The project with each of its places `times` over, under other names and codes. */
function copyWith(times: number): ProjectCopy {
  const copy = new ProjectCopy();
  const [head = "", ...rows] = copy.read("src/data/places.csv").trimEnd().split("\n");
  const taken = new Set(rows.map((row) => row.split(",")[1]));
  const free = Array.from({ length: 90_000 }, (_, n) => String(10_000 + n)).filter((code) => !taken.has(code));
  const more = Array.from({ length: times - 1 }, (_, round) =>
    rows.filter((row) => !row.includes('"')).map((row) => {
      const [id, , name, ...rest] = row.split(",");
      return [`${id}-again-${round}`, free.pop(), `${name} ${round}`, ...rest].join(",");
    }),
  );
  copy.write("src/data/places.csv", [head, ...rows, ...more.flat()].join("\n") + "\n");
  return copy;
}

/** A site of one page without style, script or words, `pages` times. */
function bare(pages: number): string {
  const root = mkdtempSync(join(tmpdir(), "bare-"));
  mkdirSync(join(root, "src/pages"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{"type":"module"}');
  writeFileSync(
    join(root, "src/pages/[n].astro"),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { n: String(n) } }));\nconst { n } = Astro.params;\n---\n<!doctype html><html lang="en"><head><title>{n}</title></head><body><h1>{n}</h1></body></html>\n`,
  );
  symlinkSync(realpathSync("node_modules"), join(root, "node_modules"));
  return root;
}

const row = (name: string, { ms, pages }: { ms: number; pages: number }): void =>
  console.log(`${name}: ${pages} pages, ${(ms / pages).toFixed(2)} ms a page`);

const once = copyWith(1);
const one = quickest(once.root);
row("this site", one);
once.remove();
const fourfold = copyWith(4);
const four = quickest(fourfold.root);
row("this site, places 4×", four);
fourfold.remove();
const folder = bare(one.pages);
const minimal = quickest(folder);
row("a bare Astro site of as many pages", minimal);
rmSync(folder, { recursive: true, force: true });

console.log(`growth, 4× beside 1×, time a page: ${(four.ms / four.pages / (one.ms / one.pages)).toFixed(2)} (a straight line is 1 or less)`);
console.log(`this site beside the bare one: ${(one.ms / minimal.ms).toFixed(2)} (goal of the design: 1.3)`);
