// What only the benches need is a package of its own, in this folder: it is installed when a bench first asks for it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;
const LOCK = join(HERE, "package-lock.json");
/** npm's own copy of the lock file, written when an installation has ended well. */
const INSTALLED = join(HERE, "node_modules/.package-lock.json");
const PATIENCE = 600_000;

/**
 * Installs the packages of the benches unless they are there already, without their install scripts.
 *
 * @returns whether they are there; where they cannot be had, a sentence has said so
 */
export function installed(): boolean {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return true;
  console.log("Installing the packages of the benches into scripts/bench/node_modules (some 370 MB, once)");
  try {
    const rules = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    execFileSync("npm", ["ci", ...rules], {
      cwd: HERE,
      timeout: PATIENCE,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return true;
  } catch (error) {
    const why = String((error as { stderr?: unknown }).stderr ?? error).trim();
    console.log(`Skipped: npm ci in scripts/bench failed. ${why.split("\n").slice(0, 3).join(" ")}`);
    return false;
  }
}

/** A package of the benches. Its types are not there when the site is checked, so each bench says which it needs. */
export const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

/** The version of a package, of the benches' own or else of the site's. */
export function versionOf(name: string): string {
  const file = [HERE, "."]
    .map((folder) => join(folder, "node_modules", name, "package.json"))
    .find((one) => existsSync(one));
  if (!file) throw new Error(`${name} is not installed`);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** Where the packages of the benches are. */
export const PACKAGES = join(HERE, "node_modules");
