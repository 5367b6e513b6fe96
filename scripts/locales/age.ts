import { execFileSync } from "node:child_process";
import type { Sentence } from "./sentences.ts";

/** When the lines of a file were last changed, in seconds, from line 1 on; a line that is not committed is of now. */
export type Ages = (file: string) => readonly number[] | undefined;

const git = (root: string, ...args: string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 28 });

/** Why nothing is known of ages; undefined when git knows them. */
export function noAges(root: string): string | undefined {
  try {
    if (git(root, "rev-parse", "--is-shallow-repository").trim() !== "true") return undefined;
    return "This copy of the project holds only its last commits, so nothing is said of what is older than its source: git fetch --unshallow brings the rest.";
  } catch {
    return "This folder has no git history, so nothing is said of what is older than its source.";
  }
}

/** Reads git once for each file; undefined for a file that git does not know yet. */
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

/** When a sentence was last changed, in seconds; undefined where git does not say. */
export function changed({ file, from, to }: Sentence, language: string, ages: Ages): number | undefined {
  const lines = ages(`locales/${language}/${file}`)?.slice(from - 1, to);
  return lines && lines.length > 0 ? Math.max(...lines) : undefined;
}
