import { execFileSync } from "node:child_process";
import type { Sentence } from "./sentences.ts";

/** Returns the time of the last change of each line of a file, in seconds, by line number. An uncommitted line has the current time. */
export type Ages = (file: string) => readonly number[] | undefined;

const git = (root: string, ...args: string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 28 });

/** Returns why git knows no ages, or undefined if it knows them. */
export function noAges(root: string): string | undefined {
  try {
    if (git(root, "rev-parse", "--is-shallow-repository").trim() !== "true") return undefined;
    return "This copy of the project holds only its last commits, so nothing is said of what is older than its source: git fetch --unshallow brings the rest.";
  } catch {
    return "This folder has no git history, so nothing is said of what is older than its source.";
  }
}

/** Returns a function that reads git once for each file. It returns undefined for a file that git does not know. */
export function agesIn(root: string): Ages {
  const known = new Map<string, readonly number[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, blame(root, file));
    return known.get(file);
  };
}

function blame(root: string, file: string): number[] | undefined {
  let said: string;
  try {
    said = git(root, "blame", "--porcelain", "--", file);
  } catch {
    return undefined;
  }
  const times = new Map<string, number>();
  const lines: number[] = [];
  let commit = "";
  for (const line of said.split("\n")) {
    const [, sha, at] = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(line) ?? [];
    if (sha !== undefined) [commit, lines[Number(at) - 1]] = [sha, times.get(sha) ?? 0];
    const time = /^committer-time (\d+)$/.exec(line)?.[1];
    if (time === undefined) continue;
    times.set(commit, Number(time));
    lines[lines.length - 1] = Number(time);
  }
  return lines;
}

/** Returns the time of the last change of a sentence, in seconds, or undefined if git does not know. */
export function changed({ file, from, to }: Sentence, language: string, ages: Ages): number | undefined {
  const lines = ages(`locales/${language}/${file}`)?.slice(from - 1, to);
  return lines && lines.length > 0 ? Math.max(...lines) : undefined;
}
