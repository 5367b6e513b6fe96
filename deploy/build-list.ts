import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { BASE } from "../src/i18n/urls.ts";

/** What a build says of itself, so that whoever builds the same commit can compare. */
export interface BuildList {
  /** The commit that was built; "unknown" where neither git nor SOURCE_COMMIT says. */
  readonly commit: string;
  /** Whether files differed from that commit: then nobody else can build the same. */
  readonly changed: boolean;
  /** Folder of the host that it was built for. */
  readonly base: string;
  /** Path within the site to the SHA-256 of the file. */
  readonly files: Readonly<Record<string, string>>;
}

export const BUILD_LIST = "data/build.json";
/** No host sends these, or they are about the list itself. */
const APART = new Set(["_headers", BUILD_LIST, `${BUILD_LIST}.sig`]);

export const sha256 = (bytes: Buffer | Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** @param dist folder of a built site, without what `npm run compress` adds */
export function filesOf(dist: string): Record<string, string> {
  const names = globSync(["**/*", "**/.*/**"], { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(dist.length).replaceAll("\\", "/").replace(/^\//, ""),
    );
  const kept = [...new Set(names)].filter((name) => !APART.has(name)).sort();
  return Object.fromEntries(kept.map((name) => [name, sha256(readFileSync(join(dist, name)))]));
}

/**
 * The commit of a folder, as git says, else as whoever builds says.
 *
 * @throws Error when SOURCE_COMMIT is no commit
 */
export function commitOf(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): Pick<BuildList, "commit" | "changed"> {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
  try {
    // A commit made of nothing yet has no HEAD, and a folder outside a repository no git.
    return { commit: git("rev-parse", "HEAD"), changed: git("status", "--porcelain") !== "" };
  } catch {
    const said = env.SOURCE_COMMIT;
    if (said !== undefined && !/^[0-9a-f]{40,64}$/.test(said))
      throw new Error(`SOURCE_COMMIT: “${said}”: expected the hash of a commit`);
    return { commit: said ?? "unknown", changed: false };
  }
}

/** Writes the list beside the open data. It comes last, for it names every other file. */
export function buildList(): AstroIntegration {
  return {
    name: "build-list",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        const list: BuildList = { ...commitOf(process.cwd()), base: BASE, files: filesOf(dist) };
        writeFileSync(join(dist, BUILD_LIST), `${JSON.stringify(list, undefined, 0)}\n`);
      },
    },
  };
}
