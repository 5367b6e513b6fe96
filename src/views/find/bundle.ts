import { buildSync } from "esbuild";

// Phones from 2021 on (docs/browsers.md).
const TARGET = ["chrome90", "firefox90", "safari15"];

// Code and index travel together, because the box may make one request only. As a script of our own
// the file needs nothing of the content policy but `script-src 'self'`: no `connect-src`, no worker.
// Astro would cut the code shared by the languages into a file of its own; so esbuild, which Astro brings, does it.
/**
 * The island and its index as one script that exports `attach`.
 *
 * @param index JSON; as a string it is read faster than as code, and cannot become code
 * @param finder code of another finder, for the bench
 */
export function bundleFind(index: string, finder = "undefined", root = process.cwd()): string {
  const contents = `
    import { start } from "./src/islands/find-box/search.ts";
    const index = JSON.parse(${JSON.stringify(index)});
    export const attach = (box) => start(box, index, ${finder});`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    target: TARGET,
    legalComments: "none",
  });
  return outputFiles[0]!.text;
}

/** The second index as a script that exports `guides`; the code that searches it came with the first. */
export function bundleGuides(index: string): string {
  return `export const guides = JSON.parse(${JSON.stringify(index)});\n`;
}
