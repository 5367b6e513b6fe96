import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A command and its arguments. */
export type Command = readonly [command: string, ...args: string[]];

/** Something of this machine that the tests need. */
export interface Wanted {
  /** As in "a Firefox". */
  readonly what: string;
  /** What was found, in words; undefined while something is missing. */
  readonly found: () => string | undefined;
  /** Commands that are tried one after the other until it is there. */
  readonly ways: readonly Command[];
  /** What a person can do where none of them may be run, or none helps. */
  readonly otherwise: string;
}

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
