// Before every build: a number or an address that differs from the last one written goes into the public log of changes.
import { readFileSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { changesBetween, type Values } from "../../src/domain/facts/changes.ts";
import { publishedValues } from "../../src/domain/facts/values.ts";
import { loadFacts } from "../../src/content/facts/load.ts";
import { loadChanges } from "../../src/content/freshness.ts";

const LOG = "src/data/changes.yaml";
const LAST = "src/data/values.json";
const HEAD = readFileSync(LOG, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("#"))
  .join("\n");

const facts = read();
const after: Values = Object.fromEntries(
  publishedValues(facts).flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
);
const before = JSON.parse(readFileSync(LAST, "utf8")) as Values;
const changes = changesBetween(before, after, new Date().toISOString().slice(0, 10));
if (changes.length > 0) {
  writeFileSync(LOG, `${HEAD}\n${stringify([...changes, ...loadChanges()])}`);
  writeFileSync(
    LAST,
    `${JSON.stringify(Object.fromEntries(Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1))), undefined, 1)}\n`,
  );
  for (const { key, from, to } of changes)
    console.log(`${LOG}: ${key}: ${from ?? "new"} → ${to ?? "taken away"}`);
  // Two services may share a line, and only one of them was mended.
  for (const { key, from, to } of changes) {
    const still = Object.keys(after).filter((other) => after[other] === from);
    if (from && to && still.length > 0)
      console.log(
        `${key} was changed, and the same number still stands in ${still.join(", ")}: change it there too, if it is the same line.`,
      );
  }
}

/** The facts; without them only the sentences that say what to mend. */
function read(): ReturnType<typeof loadFacts> {
  try {
    return loadFacts();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
