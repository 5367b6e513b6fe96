import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A command and its arguments. */
export type Command = readonly [command: string, ...args: string[]];

/** A program that the tests need. */
export interface Wanted {
  /** As in "a Firefox". */
  readonly what: string;
  /** Says what was found, or returns undefined if something is missing. */
  readonly found: () => string | undefined;
  /** Commands to try in this order until it is there. */
  readonly ways: readonly Command[];
  /** What a person can do if no command may run, or none helps. */
  readonly otherwise: string;
}

/** Folders of programs: PATH, and the folder where Debian keeps servers, which PATH often lacks. */
const FOLDERS = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];

/**
 * Returns the path of a program: the one that a person set, or the first of its names in a folder.
 *
 * @param own value of a variable such as `CHROME_PATH`
 */
export function findProgram(
  names: readonly string[],
  own?: string,
  folders: readonly string[] = FOLDERS,
): string | undefined {
  const usual = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [own, ...usual].find((path) => path && existsSync(path));
}

/** Returns the commands that install Debian packages. */
export const debian = (...packages: string[]): Command[] => [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", ...packages],
];
