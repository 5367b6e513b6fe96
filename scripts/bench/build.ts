// npm run bench:build
// The build at 1×, 4× and 16× the places, beside bare Astro sites of as many pages: processor time, which other work on the
// machine disturbs least, as ratios. `BENCH_SIZES=1,4` leaves the largest out: at 16× the site has some 61,000 pages and 2 GB.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProjectCopy } from "../../tests/built/copy.ts";
import { load, machine, median, otherWork, table } from "./machine.ts";

const ASTRO = join(realpathSync("node_modules"), "astro/bin/astro.mjs");
const SIZES = (process.env.BENCH_SIZES ?? "1,4,16").split(",").map(Number);
/** The small builds are short enough to be repeated; `BENCH_ROUNDS=1` repeats none. */
const ROUNDS: Readonly<Record<number, number>> = { 1: 3, 4: 2, 16: 1 };
const AT_MOST = Number(process.env.BENCH_ROUNDS ?? 3);
const GOAL = 1.3;
/** A line is straight when a page of the largest site costs no more than this, beside one of the site before. */
const STRAIGHT = 1.1;
// Enough for the largest site; both sides get it.
const NODE = ["--max-old-space-size=8192"];

interface Build {
  /** Seconds of processor, its own and the system's, of every process of the build. */
  readonly seconds: number;
  readonly pages: number;
  readonly bytes: number;
}

/** One build into an empty folder. */
function build(root: string): Build {
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  const times = execFileSync(
    "sh",
    ["-c", '"$@" >/dev/null 2>&1 || exit 1; times', "sh", process.execPath, ...NODE, ASTRO, "build"],
    { cwd: root, encoding: "utf8" },
  );
  // Two lines: of the shell, and of what it ran.
  const [, children = ""] = times.trim().split("\n");
  const seconds = [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest!.replace(",", ".")),
    0,
  );
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  rmSync(dist, { recursive: true, force: true });
  return { seconds, pages: files.length, bytes };
}

/** The project with each of its places `times` over, under other names and codes. */
function copyWith(times: number): ProjectCopy {
  const copy = new ProjectCopy();
  const [head = "", ...rows] = copy.read("src/data/places.csv").trimEnd().split("\n");
  const taken = new Set(rows.map((row) => row.split(",")[1]));
  const free = Array.from({ length: 90_000 }, (_, n) => String(10_000 + n)).filter(
    (code) => !taken.has(code),
  );
  const more = Array.from({ length: times - 1 }, (_, round) =>
    rows
      .filter((row) => !row.includes('"'))
      .map((row) => {
        const [id, , name, ...rest] = row.split(",");
        return [`${id}-again-${round}`, free.pop(), `${name} ${round}`, ...rest].join(",");
      }),
  );
  copy.write("src/data/places.csv", [head, ...rows, ...more.flat()].join("\n") + "\n");
  return copy;
}

/** A site of one page `pages` times: a heading, and then `filler` bytes of words that cost no thought. */
function bare(pages: number, filler = 0): string {
  const root = mkdtempSync(join(tmpdir(), "bare-"));
  mkdirSync(join(root, "src/pages"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{"type":"module"}');
  writeFileSync(
    join(root, "src/pages/[n].astro"),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { n: String(n) } }));\nconst { n } = Astro.params;\nconst words = "words ".repeat(${Math.round(filler / 6)});\n---\n<!doctype html><html lang="en"><head><title>{n}</title></head><body><h1>{n}</h1><Fragment set:html={words} /></body></html>\n`,
  );
  symlinkSync(realpathSync("node_modules"), join(root, "node_modules"));
  return root;
}

interface Row {
  readonly size: number;
  readonly pages: number;
  readonly ours: number;
  readonly bare: number;
  readonly heavy: number;
}

/** One size, the three sites in turn. */
function measure(size: number): Row {
  const copy = copyWith(size);
  const first = build(copy.root);
  const empty = bare(first.pages);
  const full = bare(first.pages, first.bytes / first.pages);
  const times = { ours: [first.seconds], bare: [] as number[], heavy: [] as number[] };
  for (let round = 0; round < Math.min(AT_MOST, ROUNDS[size] ?? 1); round += 1) {
    times.bare.push(build(empty).seconds);
    times.heavy.push(build(full).seconds);
    if (round > 0) times.ours.push(build(copy.root).seconds);
  }
  // The large sizes take minutes: what is known is said at once.
  console.log(
    `${size}×: ${first.pages} pages, ${(median(times.ours) / median(times.bare)).toFixed(2)} × bare`,
  );
  copy.remove();
  for (const folder of [empty, full]) rmSync(folder, { recursive: true, force: true });
  return {
    size,
    pages: first.pages,
    ours: median(times.ours),
    bare: median(times.bare),
    heavy: median(times.heavy),
  };
}

const before = load();
console.log(`${machine()}\n${otherWork(before)}\n`);
const rows = SIZES.map(measure);
const perPage = (seconds: number, { pages }: Row): string => ((1000 * seconds) / pages).toFixed(2);
console.log(
  "\n" +
    table([
      [
        "places",
        "pages",
        "ours, ms a page",
        "bare",
        "bare, as many bytes",
        "ours ÷ bare",
        "ours ÷ as many bytes",
      ],
      ...rows.map((row) => [
        `${row.size}×`,
        row.pages,
        perPage(row.ours, row),
        perPage(row.bare, row),
        perPage(row.heavy, row),
        (row.ours / row.bare).toFixed(2),
        (row.ours / row.heavy).toFixed(2),
      ]),
    ]),
);
const [small, large] = rows.slice(-2);
if (small && large) {
  const growth = large.ours / large.pages / (small.ours / small.pages);
  // What is read once, whatever the number of pages, falls out of a difference.
  const more = (what: "ours" | "bare" | "heavy"): number => large[what] - small[what];
  console.log(
    `straight line: a page at ${large.size}× costs ${growth.toFixed(2)} of one at ${small.size}× (${growth <= STRAIGHT ? "straight" : "NOT straight"}: at most ${STRAIGHT})`,
  );
  console.log(
    `each further page: ${(more("ours") / more("bare")).toFixed(2)} × a bare one, ${(more("ours") / more("heavy")).toFixed(2)} × one of as many bytes`,
  );
}
const today = rows[0]!;
console.log(
  `ours beside bare: ${(today.ours / today.bare).toFixed(2)} (goal ${GOAL}: ${today.ours / today.bare <= GOAL ? "met" : "not met"})`,
);
