import { globSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { BASE } from "../src/core/words/urls.ts";
import { caddyfile } from "./caddy.ts";
import { CACHE_OTHERWISE, CACHE_RULES, MADE, TYPES, UNLISTED, headersOf } from "./headers.ts";
import { nginxConf } from "./nginx.ts";

/** Folders of all languages, with drafts. All pages that readers open are inside them. */
const FOLDERS = globSync("../locales/*/locale.json", { cwd: import.meta.dirname })
  .map((file) => basename(dirname(file)))
  .sort();
const PAGES = ["/", "/404.html", ...FOLDERS.map((id) => `/${id}/*`)];

/**
 * Returns `_headers` for Netlify and Cloudflare Pages. Cloudflare joins the values of all matching rules, so no path
 * matches two rules with `Cache-Control`. Paths without a rule get the default of the CDN.
 */
export function cdnHeaders(base = ""): string {
  const rule = (path: string, headers: readonly { name: string; value: string }[]): string[] => [
    base + path,
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    "",
  ];
  return [
    `# ${MADE}`,
    ...rule("/*", headersOf(base)),
    ...TYPES.filter(({ unlisted }) => unlisted).flatMap(({ ending }) => rule(`/*${ending}`, [UNLISTED])),
    ...[...CACHE_RULES, ...PAGES.map((path) => ({ path, value: CACHE_OTHERWISE }))].flatMap(
      ({ path, value }) => rule(path, [{ name: "Cache-Control", value }]),
    ),
  ].join("\n");
}

/** The configuration files of hosts, by path from the project root. */
export const HOST_FILES: Readonly<Record<string, (base?: string) => string>> = {
  "deploy/Caddyfile": caddyfile,
  "deploy/nginx.conf": nginxConf,
};

/** Writes `_headers` into the built site. */
export function hosts(): AstroIntegration {
  return {
    name: "hosts",
    hooks: {
      "astro:build:done": ({ dir }) => writeFileSync(join(fileURLToPath(dir), "_headers"), cdnHeaders(BASE)),
    },
  };
}
