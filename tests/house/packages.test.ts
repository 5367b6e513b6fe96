import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

interface Package {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const read = (file: string): Package => JSON.parse(readFileSync(file, "utf8")) as Package;

/** Packages that a command of another name runs, or that another program needs. */
const FOUND_BY: Readonly<Record<string, string>> = {
  "@astrojs/check": "astro check",
  "@playwright/test": "playwright",
  "npm-run-all2": "run-s",
  "prettier-plugin-tailwindcss": "prettier",
  typescript: "astro check",
};
const THIS = "tests/house/packages.test.ts";
const ours = read("package.json");
const files = globSync("{src,tests,scripts,deploy}/**/*.{ts,astro,css,typ}").concat(
  globSync("{*.{js,mjs,ts,json},.*.json}").filter((name) => !name.startsWith("package")),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const commands = Object.values(ours.scripts ?? {});

/** Checks whether a file imports a package or names it in quotes. */
function isNamed(name: string): boolean {
  const quoted = new RegExp(`["'/]${name}(?:["'/]|$)`, "m");
  return [...texts].some(([file, text]) => file !== THIS && quoted.test(text));
}

test("the project installs no package that nothing uses", () => {
  const idle = Object.keys(ours.devDependencies ?? {})
    .filter((name) => !isNamed(name.replace(/^@types\//, "")))
    .filter((name) => !commands.some((command) => command.includes(FOUND_BY[name] ?? name)));
  assert.deepEqual(idle, []);
});
