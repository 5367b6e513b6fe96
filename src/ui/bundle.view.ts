import { createHash } from "node:crypto";
import { buildSync } from "esbuild";
import { fileHref } from "../core/words/urls.ts";

// Phones from 2021 on (docs/browsers.md).
const TARGET = ["chrome92", "firefox91", "safari15"];

/** A separate script, which a page loads when it needs it. */
export interface Module {
  /** URL with a hash of the content, so that browsers may cache it for ever. */
  readonly path: string;
  /** File name: the hash, sometimes with a prefix. */
  readonly hash: string;
  readonly code: string;
}

/**
 * Bundles code into one small script. Astro would split off the code that the languages share, and Vite would add a
 * kilobyte before each lazy import. So this uses esbuild, which comes with Astro.
 *
 * @param contents source of a module. Its imports start from the root of the project
 * @param format "iife" for an inline script
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
    // Shortens private names of libraries.
    mangleProps: /^_[a-z]/,
  });
  return outputFiles[0]!.text;
}

/** Makes a module of code. @param folder folder of the site for the file */
export function moduleOf(folder: string, code: string, prefix = ""): Module {
  const hash = prefix + createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { path: fileHref(`${folder}/${hash}.js`), hash, code };
}

/** The scripts without repeats: two languages with the same content share one file. */
export const distinct = (modules: readonly Module[]): Module[] => [
  ...new Map(modules.map((one) => [one.path, one])).values(),
];
