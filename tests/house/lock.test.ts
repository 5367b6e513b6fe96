import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Entry {
  readonly integrity?: string;
  readonly hasInstallScript?: true;
  readonly inBundle?: true;
  readonly version?: string;
}
interface Project {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const entries = Object.entries(
  (read("package-lock.json") as { packages: Record<string, Entry> }).packages,
).filter(([path]) => path !== "");
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

const project = read("package.json") as Project;
/** Packages of our own Node, one for each platform. */
const NODE = /^node-(bin-)?(linux|darwin|win)-/;
const docs = readFileSync("docs/packages.md", "utf8");

test("every installed file has a known hash, with the Node that builds", () => {
  assert.ok(entries.length > 100);
  assert.deepEqual(
    // The hash of a package also covers the packages bundled inside it.
    entries
      .filter(([, { integrity = "", inBundle }]) => !inBundle && !integrity.startsWith("sha512-"))
      .map(([path]) => path),
    [],
  );
});

test("docs/packages.md names each package that wants to run an install script, with the reason", () => {
  for (const [path] of entries.filter(([, { hasInstallScript }]) => hasInstallScript))
    assert.match(docs, new RegExp(`^\\| \`${nameOf(path)}\` \\| (yes|no) \\| .{20,} \\|$`, "m"));
});

test("the Node that builds has one version, and comes as a package with its hash, not from a script", () => {
  const wanted = Object.entries(project.optionalDependencies ?? {}).filter(([name]) => NODE.test(name));
  assert.ok(wanted.length > 0);
  assert.equal(new Set(wanted.map(([, version]) => version)).size, 1);
  const locked = new Map(entries.map(([path, entry]) => [nameOf(path), entry]));
  for (const [name, version] of wanted) {
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: not one version`);
    assert.equal(locked.get(name)?.version, version);
  }
  assert.ok(!locked.has("node"), "the package “node” fetches another one by a script, which no hash covers");
});

test("npm runs only the install scripts that docs/packages.md lists as run", () => {
  const table = [...docs.matchAll(/^\| `([^`]+)` \| (yes|no) \| /gm)];
  const wanting = new Set(
    entries.flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [nameOf(path)] : [])),
  );
  assert.deepEqual(new Set(table.map(([, name]) => name)), wanting);
  const said = Object.fromEntries(table.map(([, name = "", runs]) => [name, runs === "yes"]));
  assert.deepEqual(project.allowScripts, said);
  // An older npm does not know allowScripts.
  if (!Object.values(said).includes(true))
    assert.match(readFileSync(".npmrc", "utf8"), /^ignore-scripts=true$/m);
});
