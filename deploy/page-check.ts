import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { BASE } from "../src/i18n/urls.ts";

// The addresses hold the folder of the host that the site stands in; the built files do not.
const ALTERNATE = new RegExp(`<link rel="alternate" hreflang="[^"]+" href="https?://[^/"]+${BASE}([^"]*)">`, "g");

/**
 * Pages that lack a sister: each page stands in every language, and each sister leads back.
 *
 * @param dist folder of the built site
 * @returns one line for each fault, as "fr/about/index.html: no page /ar/about/"
 */
export function missingAlternates(dist: string): string[] {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("/index.html"));
  return pages.flatMap((name) => {
    const own = `/${name.slice(0, -"index.html".length)}`;
    const targets = [...readFileSync(join(dist, name), "utf8").matchAll(ALTERNATE)].map(([, path = ""]) => path);
    if (!targets.includes(own)) return [`${name}: its alternates do not name the page itself`];
    return targets.filter((path) => !existsSync(join(dist, path, "index.html"))).map((path) => `${name}: no page ${path}`);
  });
}

/** Stops the build when a page lacks its sister in another language. */
export function pageCheck(): AstroIntegration {
  return {
    name: "page-check",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const faults = missingAlternates(fileURLToPath(dir));
        if (faults.length > 0) throw new Error(`Pages without their alternates (${faults.length}):\n${faults.join("\n")}`);
      },
    },
  };
}
