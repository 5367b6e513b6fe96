// What this site is compared with is no part of it: it is installed into a folder of its own, for one bench, and removed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE = 240_000;

/**
 * A temporary folder with packages from the npm registry, their install scripts off; undefined, with a sentence that
 * says so, when they cannot be had. It is removed when the process ends.
 *
 * @param wanted as npm names them, with their exact versions
 */
export function installed(...wanted: string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "report-safely-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}\n');
  const rules = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const until = performance.now() + PATIENCE;
  let why = "";
  // Another npm at work may take a file of the cache away under this one: so twice, the second time with a cache of its own.
  for (const cache of [["--prefer-offline"], [`--cache=${join(folder, "cache")}`]]) {
    try {
      const timeout = Math.max(1000, Math.round(until - performance.now()));
      execFileSync("npm", ["install", ...rules, ...cache, ...wanted], {
        cwd: folder,
        timeout,
        stdio: ["ignore", "ignore", "pipe"],
      });
      return folder;
    } catch (error) {
      why = String((error as { stderr?: unknown }).stderr ?? error)
        .trim()
        .split("\n")
        .slice(0, 3)
        .join(" ");
    }
  }
  console.log(
    `Skipped: ${wanted.join(", ")} could not be installed from the npm registry within ${PATIENCE / 60_000} minutes. ${why}`,
  );
  return undefined;
}

/** The version of a package in the `node_modules` of a folder. */
export const versionIn = (folder: string, name: string): string =>
  (
    JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as {
      version: string;
    }
  ).version;

/** The version of a package that this project uses. */
export function versionOf(name: string): string {
  return versionIn(".", name);
}
