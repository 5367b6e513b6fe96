import { execFileSync } from "node:child_process";
import { loadedOnce, type Site } from "../site.ts";

/**
 * Returns the UTC day of the commit that is built, or undefined outside a repository. It never uses
 * today's date, so that the same commit always builds the same site.
 *
 * @param root project root
 * @throws Error if SOURCE_DATE_EPOCH is set and is not a number of seconds
 * @example commitDay() // "2026-11-25"
 */
export function commitDay(root: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const seconds = env.SOURCE_DATE_EPOCH ?? lastCommit(root);
  if (seconds === undefined) return undefined;
  if (!/^\d{1,11}$/.test(seconds))
    throw new Error(`SOURCE_DATE_EPOCH: "${seconds}": expected seconds since 1970`);
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

// It asks git once, because a build makes about four thousand cards.
const committed = loadedOnce(({ root }) => commitDay(root));

/** Returns the day of the site: of its commit, or outside a repository the newest day on which a value was read. */
export const builtOn = (site: Pick<Site, "sources" | "span">): string => committed(site) ?? site.span.newest;

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
