import { CACHE_OTHERWISE, CACHE_RULES, MADE, TYPES, UNLISTED, cachePattern, headersOf } from "./headers.ts";
import { LIMITS } from "./limits.ts";
import { planPattern } from "./redirects.ts";

/** Returns an nginx server without an access log. Its error log does not record unknown paths. */
export function nginxConf(base = ""): string {
  // `charset` adds utf-8, so `types` needs the bare type.
  const bare = TYPES.map(({ ending, type, text }) => ({
    ending,
    text,
    type: type.split(";")[0] ?? type,
    charset: type.includes(";"),
  }));
  const named = (types: typeof bare): string =>
    types
      .filter(({ type }) => type !== "text/html")
      .map(({ type }) => type)
      .join(" ");
  return [
    `# ${MADE}`,
    "# Goes inside http { }. TLS is added where this host ends it.",
    "map $uri $keep {",
    `    default "${CACHE_OTHERWISE}";`,
    ...CACHE_RULES.map((rule) => `    "~${cachePattern(rule, base)}" "${rule.value}";`),
    "}",
    // nginx sends no header for an empty value.
    "map $uri $unlisted {",
    '    default "";',
    ...TYPES.filter(({ unlisted }) => unlisted).map(
      ({ ending }) => `    "~\\${ending}$" "${UNLISTED.value}";`,
    ),
    "}",
    "map $uri $language {",
    '    default "";',
    `    "~^${base}/(?<code>[a-z-]+)/" $code;`,
    "}",
    "server {",
    "    listen 8080;",
    "    root /srv/report-safely;",
    "    index index.html;",
    "    types {",
    ...bare.map(({ ending, type }) => `        ${type} ${ending.slice(1)};`),
    "    }",
    "    default_type application/octet-stream;",
    "    charset utf-8;",
    `    charset_types ${named(bare.filter(({ charset }) => charset))};`,
    "    server_tokens off;",
    "    absolute_redirect off;",
    `    client_header_timeout ${LIMITS.head}s;`,
    `    client_body_timeout ${LIMITS.body}s;`,
    // How long nginx reads the rest of a body that it refused.
    `    lingering_time ${LIMITS.body}s;`,
    `    send_timeout ${LIMITS.stalled}s;`,
    `    keepalive_timeout ${LIMITS.idle}s;`,
    "    reset_timedout_connection on;",
    "    access_log off;",
    "    log_not_found off;",
    "    error_log stderr crit;",
    "    # Of the module libnginx-mod-http-brotli-static: take the line out where it cannot be had.",
    "    brotli_static on;",
    "    gzip_static on;",
    "    gzip on;",
    "    gzip_vary on;",
    `    gzip_types ${named(bare.filter(({ text }) => text))};`,
    ...headersOf(base).map(({ name, value }) => `    add_header ${name} "${value}" always;`),
    "    add_header Cache-Control $keep always;",
    `    add_header ${UNLISTED.name} $unlisted;`,
    "    error_page 403 404 =404 @notFound;",
    "    location / {",
    "        try_files $uri $uri/ =404;",
    "    }",
    `    location ~ "${planPattern(base)}" {`,
    "        try_files $uri $uri/ @plan;",
    "    }",
    "    location @plan {",
    `        rewrite "${planPattern(base)}" ${base}/$1/help/$2/ redirect;`,
    "    }",
    `    location = ${base}/_headers {`,
    "        return 404;",
    "    }",
    "    location @notFound {",
    `        try_files ${base}/$language/404/index.html ${base}/404.html =404;`,
    "    }",
    "}",
    "",
  ].join("\n");
}
