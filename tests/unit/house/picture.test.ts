import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

/** Folders that any other may import: shapes without behaviour, and style sheets. */
const EVERYWHERE = new Set(["schema", "styles"]);
const folderOf = (path: string): string => path.split("/")[1] ?? "";

/** "views → domain" for each folder of src whose code imports another. */
function imports(): Set<string> {
  const found = globSync("src/**/*.{ts,astro}").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:import|from)\s*\(?["'](\.[^"']+)["']/g)]
      .map(([, path = ""]) => [folderOf(file), folderOf(normalize(join(dirname(file), path)))] as const)
      .filter(([from, to]) => from !== to && !EVERYWHERE.has(to))
      .map(([from, to]) => `${from} → ${to}`),
  );
  return new Set(found);
}

/** The arrows of the picture between folders of code. */
function drawn(): Set<string> {
  const [, picture = ""] = /```mermaid\n([^]*?)```/.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
  const arrows = [...picture.matchAll(/^ {2}(\w+)(?:\[.*?\])? --> (.+)$/gm)].flatMap(
    ([, from = "", to = ""]) => to.split(" & ").map((one) => [from, one.replace(/\[.*/, "")] as const),
  );
  return new Set(
    arrows
      .filter(([from, to]) => globSync(`src/${from}/**/*.{ts,astro}`).length > 0 && !EVERYWHERE.has(to))
      .map(([from, to]) => `${from} → ${to}`),
  );
}

test("the picture of the code shows every import between its folders, and no other", () => {
  assert.deepEqual([...drawn()].sort(), [...imports()].sort());
});
