import { closeSync, openSync, readFileSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { BASE } from "../src/core/words/urls.ts";

// The URLs include the folder of SITE_BASE. The built files do not.
const ALTERNATE = new RegExp(
  `<link rel="alternate" hreflang="[^"]+" href="https?://[^/"]+${BASE}([^"]*)">`,
  "g",
);

/**
 * Finds pages that are missing in a language, or whose versions in other languages do not link back.
 *
 * @param dist folder of the built site
 * @returns one line for each fault, as in "fr/about/index.html: no page /ar/about/"
 */
export function missingAlternates(dist: string): string[] {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:^|\/)index\.html$/.test(name),
  );
  const all = new Map(names.map((name) => [`/${name.slice(0, -"index.html".length)}`, name]));
  return [...all]
    .filter(([own]) => own !== "/")
    .flatMap(([own, name]) => {
      const targets = [...headOf(join(dist, name)).matchAll(ALTERNATE)].map(([, path = ""]) => path);
      if (!targets.includes(own)) return [`${name}: its alternates do not name the page itself`];
      return targets.filter((path) => !all.has(path)).map((path) => `${name}: no page ${path}`);
    });
}

// The rest of a page, which starts with its styles, is six times as long, and there are thousands of pages.
const chunk = Buffer.alloc(4096);
const ENDS = /<style|<\/head>/;

function headOf(file: string): string {
  const opened = openSync(file, "r");
  const head = chunk.toString("utf8", 0, readSync(opened, chunk));
  closeSync(opened);
  return ENDS.test(head) ? head : readFileSync(file, "utf8");
}

/** Stops the build if a page is missing in another language. */
export function pageCheck(): AstroIntegration {
  return {
    name: "page-check",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const faults = missingAlternates(fileURLToPath(dir));
        if (faults.length > 0)
          throw new Error(`Pages without their alternates (${faults.length}):\n${faults.join("\n")}`);
      },
    },
  };
}
