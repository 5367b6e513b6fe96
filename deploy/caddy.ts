import { CACHE_OTHERWISE, CACHE_RULES, MADE, TYPES, UNLISTED, cachePattern, headersOf } from "./headers.ts";
import { ADDRESS, HEAD_BYTES, LIMITS } from "./limits.ts";
import { planPattern } from "./redirects.ts";

const HTML = TYPES.find(({ ending }) => ending === ".html")?.type ?? "text/html";

/** Returns a Caddyfile. Caddy keeps no access log by default. */
export function caddyfile(base = ""): string {
  // One matcher for each value, because Caddy checks every request against all matchers.
  const rules = [...new Set(CACHE_RULES.map(({ value }) => value))].map((value, at) => {
    const patterns = CACHE_RULES.filter((rule) => rule.value === value).map((rule) =>
      cachePattern(rule, base),
    );
    return [
      `\t\t@keep${at} path_regexp ${patterns.join("|")}`,
      `\t\theader @keep${at} Cache-Control "${value}"`,
    ];
  });
  return [
    `# ${MADE}`,
    "# SITE_ADDRESS: the host's name; Caddy then gets its certificate by itself. SITE_ROOT: the folder of the built site.",
    "{",
    "\tadmin off",
    "\tservers {",
    "\t\ttimeouts {",
    `\t\t\tread_header ${LIMITS.head}s`,
    `\t\t\tread_body ${LIMITS.body}s`,
    `\t\t\twrite ${LIMITS.answer}s`,
    `\t\t\tidle ${LIMITS.idle}s`,
    "\t\t}",
    `\t\tmax_header_size ${HEAD_BYTES}`,
    "\t}",
    "}",
    "{$SITE_ADDRESS::8080} {",
    "\troot * {$SITE_ROOT:/srv/report-safely}",
    "\tencode zstd gzip",
    "\theader {",
    ...headersOf(base).map(({ name, value }) => `\t\t${name} "${value}"`),
    "\t}",
    "\theader -Server",
    "\t@writes not method GET HEAD",
    "\terror @writes 405",
    // No file can have such a name. Without this rule Caddy would answer with a server error.
    `\t@odd path_regexp (\\x00|[^/]{${ADDRESS.name}}|^.{${ADDRESS.whole}})`,
    "\terror @odd 404",
    "\troute {",
    `\t\theader Cache-Control "${CACHE_OTHERWISE}"`,
    ...rules.flat(),
    "\t}",
    // `defer` runs after the file server, which would otherwise set the type from the list of the machine.
    ...TYPES.flatMap(({ ending, type, unlisted }) => [
      `\t@${ending.slice(1)} path *${ending}`,
      `\theader @${ending.slice(1)} {`,
      `\t\tContent-Type "${type}"`,
      ...(unlisted ? [`\t\t${UNLISTED.name} "${UNLISTED.value}"`] : []),
      "\t\tdefer",
      "\t}",
    ]),
    ...(base === "" ? [] : [`\tredir ${base} ${base}/ 308`]),
    "\tfile_server {",
    "\t\tprecompressed br gzip",
    "\t\thide _headers",
    "\t}",
    "\thandle_errors {",
    "\t\theader -Server",
    "\t\t@notFound expression `{http.error.status_code} == 404`",
    "\t\thandle @notFound {",
    `\t\t\t@plan path_regexp plan ${planPattern(base)}`,
    `\t\t\tredir @plan ${base}/{re.plan.1}/help/{re.plan.2}/ 302`,
    `\t\t\t@language path_regexp language ^${base}/([a-z-]+)/`,
    `\t\t\trewrite @language ${base}/{re.language.1}/404/index.html`,
    `\t\t\t@elsewhere not path_regexp ^${base}/([a-z-]+)/`,
    `\t\t\trewrite @elsewhere ${base}/404.html`,
    `\t\t\ttry_files {path} ${base}/404.html`,
    `\t\t\theader Cache-Control "${CACHE_OTHERWISE}"`,
    `\t\t\theader Content-Type "${HTML}"`,
    "\t\t\tfile_server {",
    "\t\t\t\tprecompressed br gzip",
    "\t\t\t}",
    "\t\t}",
    "\t}",
    "}",
    "",
  ].join("\n");
}
