import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A command and its arguments. */
export type Command = readonly [command: string, ...args: string[]];

/** Folders in which programs lie: the path, and where Debian keeps servers, which a user's path often lacks. */
const FOLDERS = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];

/**
 * Path of a program: the one a person named, else the first of its names that lies in one of the folders.
 *
 * @param own what a variable such as `CHROME_PATH` says
 */
export function findProgram(
  names: readonly string[],
  own?: string,
  folders: readonly string[] = FOLDERS,
): string | undefined {
  const usual = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [own, ...usual].find((path) => path && existsSync(path));
}

/** How Debian installs its packages. */
export const debian = (...packages: string[]): Command[] => [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", ...packages],
];

/**
 * Runs commands one after the other until what is wanted is there, and ends the process with a message when it never is.
 *
 * @param found what was found, in words; undefined while something is missing
 * @param missing what a person can do
 */
export function findOrInstall(
  found: () => string | undefined,
  commands: readonly Command[],
  missing: string,
): void {
  for (const [command, ...args] of commands) {
    if (found()) break;
    try {
      execFileSync(command, args, {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    } catch {
      // The next one is tried; the message says what to do when none worked.
    }
  }
  const there = found();
  if (!there) {
    console.error(missing);
    process.exit(1);
  }
  console.log(there);
}
