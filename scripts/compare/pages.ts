// npm run compare -- BEFORE AFTER: compares the text of two built sites, and groups the changes by kind.
// Use it after a change that should not change the pages: any difference is then a fault.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { difference, said } from "./text.ts";

const [before, after] = process.argv.slice(2);
if (!before || !after || ![before, after].every((folder) => existsSync(folder))) {
  console.error("npm run compare -- BEFORE AFTER: two folders, each a built site");
  process.exit(1);
}

const htmlOf = (folder: string): string[] => globSync("**/*.html", { cwd: folder }).sort();
const [old, now] = [htmlOf(before), htmlOf(after)];
const here = new Set(now);
const there = new Set(old);
const both = old.filter((file) => here.has(file));

/** Changed lines without digits, so that the same change on a thousand pages is one kind. */
const kinds = new Map<string, { count: number; file: string; from: string; to: string }>();
let changed = 0;
for (const file of both) {
  const [from, to] = [before, after].map((folder) => said(readFileSync(join(folder, file), "utf8")));
  const lines = difference(from ?? [], to ?? []);
  if (lines.length > 0) changed += 1;
  for (const line of lines) {
    const kind = kinds.get(line.kind);
    if (kind) kind.count += 1;
    else kinds.set(line.kind, { count: 1, file, from: line.from, to: line.to });
  }
}

console.log(`${both.length} pages in both, ${changed} of them say something else`);
console.log(`gone: ${old.filter((file) => !here.has(file)).join(", ") || "none"}`);
console.log(`new: ${now.filter((file) => !there.has(file)).join(", ") || "none"}`);
for (const { count, file, from, to } of [...kinds.values()].sort((a, b) => b.count - a.count)) {
  console.log(`\n${count} × as in ${file}\n  - ${from}\n  + ${to}`);
}
