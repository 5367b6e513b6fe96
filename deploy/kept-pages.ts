import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { SheetIsland } from "../src/features/sheet/island.rules.ts";
import { BASE } from "../src/core/words/urls.ts";
import { treeOf } from "./tree.ts";

const ISLAND = /<template data-island[^>]*>([\s\S]*?)<\/template>/;
const MODULE = /<script type="module" src="([^"]+)">/g;
const ATTRIBUTE = (name: string): RegExp => new RegExp(`<html[^>]*\\s${name}="([^"]*)"`);

/**
 * Writes the pages that replace a filled report sheet into one module for each language, beside the sheet. The policy of
 * the sheet blocks every fetch, but lets it import modules of the site.
 */
export function keptPagesModules(): AstroIntegration {
  return {
    name: "kept-pages",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const [sheet] = globSync("*/sheet/index.html", { cwd: root });
        if (sheet === undefined) throw new Error(`${root}: no report sheet was built`);
        const modules = Map.groupBy(Object.entries(keptBy(join(root, sheet))), ([, address]) => address);
        for (const [address, pages] of modules) {
          const held = pages.map(([path]) => [path, pageOf(fileOf(root, `${path}index.html`))] as const);
          const code = `export const pages = ${JSON.stringify(Object.fromEntries(held))};\n`;
          writeFileSync(fileOf(root, address), code);
        }
      },
    },
  };
}

/** Returns the pages that a built sheet can show: path to module. */
function keptBy(file: string): Readonly<Record<string, string>> {
  const [, island = ""] = ISLAND.exec(readFileSync(file, "utf8")) ?? [];
  const json = island.replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  return (JSON.parse(json) as SheetIsland).kept;
}

const fileOf = (root: string, path: string): string => join(root, path.slice(BASE.length));

/** Returns a built page as data. @throws Error if a page that the sheet leads to was not built */
function pageOf(file: string): Record<string, unknown> {
  if (!existsSync(file)) throw new Error(`${file}: the report sheet leads here, and it was not built`);
  const html = readFileSync(file, "utf8");
  const part = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? "";
  return {
    lang: part(ATTRIBUTE("lang")),
    dir: part(ATTRIBUTE("dir")),
    title: part(/<title>([^<]*)<\/title>/),
    style: [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join(""),
    body: treeOf(part(/<body[^>]*>([\s\S]*)<\/body>/)),
    scripts: [...html.matchAll(MODULE)].map(([, src]) => src),
  };
}
