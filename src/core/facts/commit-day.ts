import { execFileSync } from "node:child_process";

/**
 * The day of the commit being built, in UTC; undefined outside a repository. Never today's date,
 * so that the same commit builds the same site for ever.
 *
 * @param root project root
 * @throws Error when SOURCE_DATE_EPOCH is set and is not a number of seconds
 * @example commitDay() // "2026-11-25"
 */
export function commitDay(root: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const seconds = env.SOURCE_DATE_EPOCH ?? lastCommit(root);
  if (seconds === undefined) return undefined;
  if (!/^\d{1,11}$/.test(seconds))
    throw new Error(`SOURCE_DATE_EPOCH: "${seconds}": expected seconds since 1970`);
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function lastCommit(root: string): string | undefined {
  try {
    return (
      execFileSync("git", ["log", "-1", "--format=%ct"], {
        cwd: root,
        encoding: "utf8",
        stdio: "pipe",
      }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
