import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

const CODE = "{src,scripts,deploy}/**/*.{ts,astro}";
const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\b[^"';]*?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;

/** Returns the files that a file imports, for values and for types. */
function named(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, path, late]) => join(dirname(file), (path ?? late)!));
}

/** Returns circles of imports, each from its first file back to it. */
function circles(files: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file]);
    else if (!done.has(file)) for (const next of files.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

const files = globSync(CODE, { exclude: (name) => name === "node_modules" });

test("the check finds a circle of three files, by a value, a type or a dynamic import", () => {
  const texts = {
    "a/one.ts": `import { two } from "../b/two.ts";\n`,
    "b/two.ts": `import {\n  type Three,\n} from "./three.astro";\n`,
    "b/three.astro": `---\nconst one = await import("../a/one.ts");\n---\n`,
    "b/four.ts": `export type { Three } from "./three.astro";\n`,
  };
  const graph = new Map(Object.entries(texts).map(([file, text]) => [file, named(file, text)]));
  assert.deepEqual(circles(graph), [["a/one.ts", "b/two.ts", "b/three.astro", "a/one.ts"]]);
});

test("no file imports itself through others, not even by types alone", () => {
  const graph = new Map(files.map((file) => [file, named(file, readFileSync(file, "utf8"))]));
  assert.ok([...graph.values()].flat().length > files.length, "the imports were not read");
  assert.deepEqual(
    circles(graph).map((circle) => circle.join(" → ")),
    [],
  );
});
