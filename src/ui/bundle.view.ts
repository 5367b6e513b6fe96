import { createHash } from "node:crypto";
import { buildSync } from "esbuild";
import { fileHref } from "../core/words/urls.ts";

// Phones from 2021 on (docs/browsers.md).
const TARGET = ["chrome92", "firefox91", "safari15"];

/** A script of its own, which a page asks for when it is needed. */
export interface Module {
  /** Address, with a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  /** Name of the file: the hash, behind a prefix where there is one. */
  readonly hash: string;
  readonly code: string;
}

/**
 * Code as one small script. Astro would cut the code shared by the languages into a file of its own, and Vite put a
 * kilobyte before each import that waits; so esbuild, which Astro brings, does it.
 *
 * @param contents a module; its imports are found from the root of the project
 * @param format "iife" for a script that stands inside a page
 */
export function bundled(contents: string, root = process.cwd(), format: "esm" | "iife" = "esm"): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format,
    charset: "utf8",
    target: TARGET,
    legalComments: "none",
    // Names that a library keeps to itself.
    mangleProps: /^_[a-z]/,
  });
  return outputFiles[0]!.text;
}

/** @param folder of the site that the file stands in */
export function moduleOf(folder: string, code: string, prefix = ""): Module {
  const hash = prefix + createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { path: fileHref(`${folder}/${hash}.js`), hash, code };
}
