import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, type Row } from "./row.ts";

const MODULES = realpathSync("node_modules");
const BUILDS = 3;

/** Compares the CPU time of a build with that of a bare Astro site with as many pages. CPU time varies less than clock time. */
export function build(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  const dist = join(folder, "dist");
  const bare = join(folder, "bare");
  const pages = globSync("dist/**/*.html").length;
  mkdirSync(join(bare, "src/pages"), { recursive: true });
  symlinkSync(MODULES, join(bare, "node_modules"));
  writeFileSync(join(bare, "package.json"), '{"type":"module"}');
  writeFileSync(
    join(bare, "src/pages/[n].astro"),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { n: String(n) } }));\nconst { n } = Astro.params;\n---\n<!doctype html><html lang="en"><head><title>{n}</title></head><body><h1>{n}</h1></body></html>\n`,
  );
  const times = Array.from({ length: BUILDS }, () => secondsOf(".", dist) / secondsOf(bare, dist));
  rmSync(folder, { recursive: true });
  return [
    {
      what: "processor time of a build",
      ours: median(times).toFixed(2),
      theirs: "1",
      peer: `a bare Astro site of ${pages} pages`,
      goal: "1.3",
    },
  ];
}

/** Returns the CPU seconds of all processes of one build. */
function secondsOf(root: string, dist: string): number {
  rmSync(dist, { recursive: true, force: true });
  const astro = join(MODULES, "astro/bin/astro.mjs");
  const command = [process.execPath, astro, "build", "--silent", "--outDir", dist];
  const times = execFileSync("sh", ["-c", '"$@" >/dev/null || exit 1; times', "sh", ...command], {
    cwd: root,
    encoding: "utf8",
  });
  // The first line is the shell's own time.
  const [, children = ""] = times.trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest!.replace(",", ".")),
    0,
  );
}
