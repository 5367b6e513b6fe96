// npm run changes: writes each changed number or address into the public log of changes.
// npm run changes -- --check: writes nothing, and fails if the log lacks a change.
import { readFileSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { LOG, told, unwrittenChanges, VALUES, valuesOf } from "../../src/core/facts/changes.ts";
import { loadFacts } from "../../src/site/load-facts.ts";
import { loadChanges } from "../../src/core/facts/freshness.ts";
import type { Change } from "../../src/core/facts/schema/freshness.ts";

const values = valuesOf(read());
const changes = unwrittenChanges(values, new Date().toISOString().slice(0, 10));
if (process.argv.includes("--check")) check(changes);
else if (changes.length > 0) write(changes);
else console.log("The public log knows every number and address.");

function check(forgotten: readonly Change[]): void {
  if (forgotten.length === 0) return;
  for (const change of forgotten) console.error(`${told(change)}: not in the public log (${LOG})`);
  console.error("Run `npm run changes`, and commit what it writes.");
  process.exitCode = 1;
}

function write(found: readonly Change[]): void {
  const head = readFileSync(LOG, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .join("\n");
  writeFileSync(LOG, `${head}\n${stringify([...found, ...loadChanges()])}`);
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(VALUES, `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`);
  for (const change of found) console.log(`${LOG}: ${told(change)}`);
  // Two services may share a number, and maybe only one of them was corrected.
  for (const { key, from, to } of found) {
    const still = Object.keys(values).filter((other) => values[other] === from);
    if (from && to && still.length > 0)
      console.log(
        `${key} was changed, and the same number still stands in ${still.join(", ")}: change it there too, if it is the same line.`,
      );
  }
}

/** Returns the facts. If they are wrong, prints the problems and exits. */
function read(): ReturnType<typeof loadFacts> {
  try {
    return loadFacts();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
