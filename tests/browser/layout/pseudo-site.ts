// node tests/browser/layout/pseudo-site.ts: builds a copy of the site with the pseudo-locale, and tests its
// layout.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { PSEUDO, pseudo } from "../../../scripts/locales/pseudo.ts";

const FROM = resolve(import.meta.dirname, "../../..");
const LEFT = new Set(["node_modules", ".git", "dist", ".astro", "artefacts"]);
const FILES = ["geometry", "settings", "languages"];

const copy = mkdtempSync(join(tmpdir(), "pseudo-site-"));
try {
  cpSync(FROM, copy, {
    recursive: true,
    filter: (path) => !LEFT.has(relative(FROM, path).split("/")[0] ?? ""),
  });
  symlinkSync(join(FROM, "node_modules"), join(copy, "node_modules"));
  pseudo(copy);
  // A copy has no git history with the day of the commit.
  const day = execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: FROM, encoding: "utf8" }).trim();
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? day,
    PORT: process.env.PORT ?? "4323",
    PATH: `${join(FROM, "node_modules/.bin")}:${process.env.PATH}`,
  };
  const run = (command: string, ...args: string[]): void =>
    void execFileSync(command, args, { cwd: copy, env, stdio: "inherit" });
  run("astro", "build");
  // Its words are already long.
  run(
    "playwright",
    "test",
    "--project=phone",
    ...FILES,
    "--grep",
    `\\(${PSEUDO}\\)`,
    "--grep-invert",
    "half as long again",
  );
} finally {
  rmSync(copy, { recursive: true, force: true });
}
