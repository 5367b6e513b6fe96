// npm run build, then: npm run bench
// Prints one table: the page, the find box, the server and the build, each compared with another program on the same
// machine. Only ratios mean something, because machines differ. It is not a test, because a busy machine changes it.
import { cpus, loadavg } from "node:os";
import { existsSync } from "node:fs";
import { build } from "./build.ts";
import { find } from "./find.ts";
import { page } from "./page.ts";
import { serve } from "./serve.ts";
import type { Row } from "./row.ts";

if (!existsSync("dist/index.html")) throw new Error("The site is not built: run `npm run build` first.");
const [load = 0] = loadavg();
const rows: Row[] = [];
for (const measure of [page, find, serve, build]) {
  console.error(`${measure.name} …`);
  rows.push(...(await measure()));
}
const cells = [
  ["", "ours", "peer", "", "goal"],
  ...rows.map(({ what, ours, theirs, peer, goal }) => [what, ours, theirs, peer, goal]),
];
const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
console.log(`${cpus().length} cores, Node ${process.versions.node}, load ${load.toFixed(1)} at the start`);
for (const row of cells)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
