import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { CACHE_OTHERWISE, CACHE_RULES, HEADERS, cachePattern } from "./headers.ts";

const MADE = "Made from deploy/headers.ts by `npm run hosts`: change that list, not this file.";

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Cloudflare joins the values of all rules that fit, so
 * `Cache-Control` stands only where it differs from what both send by themselves.
 */
export function cdnHeaders(): string {
  const rule = (path: string, headers: readonly { name: string; value: string }[]): string[] => [
    path,
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    "",
  ];
  return [
    `# ${MADE}`,
    ...rule("/*", HEADERS),
    ...CACHE_RULES.flatMap(({ path, value }) => rule(path, [{ name: "Cache-Control", value }])),
  ].join("\n");
}

/** A Caddyfile: no access log, since Caddy keeps none unless told to. */
export function caddyfile(): string {
  const rules = CACHE_RULES.map((rule, at) => [`\t@keep${at} path_regexp ${cachePattern(rule)}`, `\theader @keep${at} Cache-Control "${rule.value}"`]);
  const named = CACHE_RULES.map((rule) => `\t\tnot path_regexp ${cachePattern(rule)}`);
  return [
    `# ${MADE}`,
    "# Set SITE_ADDRESS to the host's name, and SITE_ROOT to the built site.",
    "{$SITE_ADDRESS::8080} {",
    "\troot * {$SITE_ROOT:/srv}",
    "\tencode zstd gzip",
    "\theader {",
    ...HEADERS.map(({ name, value }) => `\t\t${name} "${value}"`),
    "\t}",
    "\theader -Server",
    ...rules.flat(),
    "\t@otherwise {",
    ...named,
    "\t}",
    `\theader @otherwise Cache-Control "${CACHE_OTHERWISE}"`,
    "\tfile_server",
    "\thandle_errors 404 {",
    "\t\t@language path_regexp language ^/([a-z-]+)/",
    "\t\trewrite @language /{re.language.1}/404/index.html",
    "\t\ttry_files {path} /404.html",
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ].join("\n");
}

/** An nginx server: no access log, and an error log that names no visitor of a page that does not exist. */
export function nginxConf(): string {
  return [
    `# ${MADE}`,
    "# Goes inside http { }. TLS is added where this host ends it.",
    "map $uri $keep {",
    `    default "${CACHE_OTHERWISE}";`,
    ...CACHE_RULES.map((rule) => `    "~${cachePattern(rule)}" "${rule.value}";`),
    "}",
    "map $uri $language {",
    '    default "";',
    '    "~^/(?<code>[a-z-]+)/" $code;',
    "}",
    "server {",
    "    listen 8080;",
    "    root /srv;",
    "    index index.html;",
    "    charset utf-8;",
    "    server_tokens off;",
    "    absolute_redirect off;",
    "    access_log off;",
    "    log_not_found off;",
    "    error_log stderr crit;",
    "    gzip on;",
    "    gzip_types text/css text/javascript application/json application/xml text/csv image/svg+xml;",
    ...HEADERS.map(({ name, value }) => `    add_header ${name} "${value}" always;`),
    "    add_header Cache-Control $keep always;",
    "    error_page 404 @lost;",
    "    location / {",
    "        try_files $uri $uri/ =404;",
    "    }",
    "    location @lost {",
    "        try_files /$language/404/index.html /404.html =404;",
    "    }",
    "}",
    "",
  ].join("\n");
}

/** Every file of a host, by its path from the project root. */
export const HOST_FILES: Readonly<Record<string, () => string>> = {
  "deploy/Caddyfile": caddyfile,
  "deploy/nginx.conf": nginxConf,
};

/** Writes `_headers` into the built site. */
export function hosts(): AstroIntegration {
  return {
    name: "hosts",
    hooks: { "astro:build:done": ({ dir }) => writeFileSync(join(fileURLToPath(dir), "_headers"), cdnHeaders()) },
  };
}
