import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

const IMPORT = /(?:import|from)\s*\(?["'](\.[^"']+)["']/g;
const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];

/** Maps each feature to the other features that its files import. */
function imported(): Record<string, string[]> {
  const uses = new Map<string, Set<string>>();
  for (const file of globSync("src/features/**/*.{ts,astro,css}", { exclude: ["**/tests/**"] })) {
    const feature = featureOf(file)!;
    const used = uses.get(feature) ?? new Set();
    uses.set(feature, used);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const other = featureOf(normalize(join(dirname(file), path)));
      if (other !== undefined && other !== feature) used.add(other);
    }
  }
  return Object.fromEntries([...uses].sort().map(([feature, used]) => [feature, [...used].sort()]));
}

/** Maps each feature of the README's table to those in its column "uses". */
function written(): Record<string, string[]> {
  const readme = readFileSync("README.md", "utf8");
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \| [^|]+ \| ([^|]*)\|$/gm)];
  return Object.fromEntries(
    rows
      .map(([, feature = "", uses = ""]): [string, string[]] => [
        feature,
        uses
          .split(",")
          .map((one) => one.trim())
          .filter(Boolean)
          .sort(),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("the README names each feature and the features that it uses", () => {
  assert.deepEqual(written(), imported());
});

test("no feature depends on itself through the features that it uses", () => {
  const uses = imported();
  const visit = (feature: string, way: readonly string[]): void => {
    assert.ok(!way.includes(feature), [...way, feature].join(" → "));
    for (const next of uses[feature] ?? []) visit(next, [...way, feature]);
  };
  for (const feature of Object.keys(uses)) visit(feature, []);
});
