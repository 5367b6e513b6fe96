/** One header that every host must send, and the reason. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly why: string;
  /** The header applies to the whole host, so only the owner of the whole host may send it. */
  readonly bindsHost?: true;
}

/**
 * The headers of every response. Each page has its own content policy in a `<meta>`, with the hashes of its scripts
 * and styles. The header adds the directives that a `<meta>` cannot have.
 */
export const HEADERS: readonly Header[] = [
  {
    name: "Content-Security-Policy",
    value:
      "frame-ancestors 'none'; form-action 'none'; base-uri 'none'; object-src 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
    why: "No other site may frame these pages, nothing typed can be posted anywhere, and no text becomes HTML or a script.",
  },
  {
    name: "Strict-Transport-Security",
    value: "max-age=63072000",
    why: "Nobody on the network can read which page opens.",
    bindsHost: true,
  },
  { name: "Referrer-Policy", value: "no-referrer", why: "The next site does not learn the last page." },
  { name: "X-Content-Type-Options", value: "nosniff", why: "A file is only ever what it says it is." },
  {
    name: "Permissions-Policy",
    value:
      "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), " +
      "microphone=(), midi=(), payment=(), usb=(), browsing-topics=()",
    why: "The site never asks where a family is, nor for its camera or microphone.",
  },
  {
    name: "Cross-Origin-Opener-Policy",
    value: "same-origin",
    why: "A page opened from here cannot look back.",
  },
  {
    name: "Cross-Origin-Resource-Policy",
    value: "same-origin",
    why: "Other sites cannot load these files to learn of a visit.",
  },
  {
    name: "Cross-Origin-Embedder-Policy",
    value: "require-corp",
    why: "A page loads nothing from a site that does not allow it, and shares its memory with no other site.",
  },
];

/** The publisher sets this if they own every subdomain of the host, and all of them use https. */
const OWNS_DOMAIN = process.env.SITE_OWNS_DOMAIN === "1";

/**
 * Returns the headers for a site at this base. In a folder, the rest of the host belongs to others. So do its
 * subdomains, unless the publisher says that they own them.
 *
 * @param base folder, as in "/safely"; "" if the site has the whole host
 */
export function headersOf(base = "", ownsDomain = OWNS_DOMAIN): readonly Header[] {
  if (base !== "") return HEADERS.filter(({ bindsHost }) => !bindsHost);
  if (!ownsDomain) return HEADERS;
  return HEADERS.map((one) => (one.bindsHost ? { ...one, value: `${one.value}; includeSubDomains` } : one));
}

/** First line of every file made from this list. */
export const MADE = "Made from deploy/headers.ts by `npm run hosts`: change that list, not this file.";

/** The type of a file, by the ending of its name. */
export interface FileType {
  readonly ending: string;
  readonly type: string;
  /** true: hosts send it compressed. Other files already are. */
  readonly text: boolean;
  /** true: the file repeats the text of a page. Search engines should find the page, and the file itself cannot say so. */
  readonly unlisted?: true;
}

/** Every type of file of the site. Hosts guess types from their own lists, which differ between machines. */
export const TYPES: readonly FileType[] = [
  { ending: ".html", type: "text/html; charset=utf-8", text: true },
  { ending: ".css", type: "text/css; charset=utf-8", text: true },
  { ending: ".js", type: "text/javascript; charset=utf-8", text: true },
  { ending: ".json", type: "application/json", text: true },
  { ending: ".csv", type: "text/csv; charset=utf-8", text: true },
  { ending: ".txt", type: "text/plain; charset=utf-8", text: true },
  { ending: ".md", type: "text/markdown; charset=utf-8", text: true, unlisted: true },
  { ending: ".xml", type: "application/xml", text: true },
  { ending: ".svg", type: "image/svg+xml", text: true },
  { ending: ".png", type: "image/png", text: false },
  { ending: ".woff2", type: "font/woff2", text: false },
  { ending: ".pdf", type: "application/pdf", text: false },
];

/** Header that keeps a file out of search engines. Pages say it in their head. */
export const UNLISTED = { name: "X-Robots-Tag", value: "noindex" } as const;

/** How long browsers may cache a file, or all files below a path, and the reason. */
export interface CacheRule {
  /** Path. A final `*` matches the rest. */
  readonly path: string;
  readonly value: string;
  readonly why: string;
}

const FOR_EVER = "public, max-age=31536000, immutable";
const ASKED_ANEW = "public, max-age=0, must-revalidate";
const BY_CONTENT = "Named by their content: a change is another name.";
const SAYS_NOTHING = "The same for every reader; asked for anew, so that a mended value is seen at once.";

/** Files to cache: their names do not show what someone read. The first matching rule wins. */
export const CACHE_RULES: readonly CacheRule[] = [
  { path: "/_astro/*", value: FOR_EVER, why: BY_CONTENT },
  { path: "/find/*", value: FOR_EVER, why: BY_CONTENT },
  { path: "/plan/*", value: FOR_EVER, why: BY_CONTENT },
  { path: "/data/*", value: ASKED_ANEW, why: SAYS_NOTHING },
  { path: "/favicon.svg", value: ASKED_ANEW, why: SAYS_NOTHING },
  { path: "/share.png", value: ASKED_ANEW, why: SAYS_NOTHING },
];

/**
 * Every other path, in any spelling. So Back shows no answers, and the browser's cache does not show which page, PDF or
 * plan someone read.
 */
export const CACHE_OTHERWISE = "no-store";

/**
 * Returns the paths of a rule as a regular expression that works in Caddy, nginx and JavaScript.
 *
 * @param base folder of the site, as in "/safely"; "" at the root of its host
 */
export function cachePattern({ path }: CacheRule, base = ""): string {
  const whole = base + path.replaceAll(".", "\\.");
  return path.endsWith("/*") ? `^${whole.slice(0, -1)}` : `^${whole}$`;
}

/**
 * Returns how long a response may be cached. "Not found" never is: its URL may show what someone looked for.
 *
 * @param path decoded path inside the site, as in "/fr/help/1/"
 * @example cacheControl("/fr/help/1/") // "no-store"
 */
export function cacheControl(path: string, found = true): string {
  if (!found) return CACHE_OTHERWISE;
  return CACHE_RULES.find((rule) => new RegExp(cachePattern(rule)).test(path))?.value ?? CACHE_OTHERWISE;
}
