/** One header that every host must send, and why. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly why: string;
  /** It binds the whole host: only who has all of that host may send it. */
  readonly bindsHost?: true;
}

/**
 * The headers of every answer. Each page carries its own content policy, with the hashes of its scripts and
 * styles, in a `<meta>`; the header adds what a `<meta>` cannot say.
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
    why: "Nobody on the way reads which page is opened.",
    bindsHost: true,
  },
  { name: "Referrer-Policy", value: "no-referrer", why: "The next site never learns which page was left." },
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
    why: "A page holds nothing of another site that did not agree to it, and no other shares its memory.",
  },
];

/** Whether every name below the host's is the publisher's too, and speaks https: whoever publishes says so. */
const OWNS_DOMAIN = process.env.SITE_OWNS_DOMAIN === "1";

/**
 * The headers of a site where it stands. What else a host carries is somebody else's, and so are the names below it
 * unless the publisher says otherwise.
 *
 * @param base folder, as in "/safely"; "" where the site has the whole host
 */
export function headersOf(base = "", ownsDomain = OWNS_DOMAIN): readonly Header[] {
  if (base !== "") return HEADERS.filter(({ bindsHost }) => !bindsHost);
  if (!ownsDomain) return HEADERS;
  return HEADERS.map((one) => (one.bindsHost ? { ...one, value: `${one.value}; includeSubDomains` } : one));
}

/** First line of every file that is made from this list. */
export const MADE = "Made from deploy/headers.ts by `npm run hosts`: change that list, not this file.";

/** What a file is said to be, by the ending of its name. */
export interface FileType {
  readonly ending: string;
  readonly type: string;
  /** Whether it is sent compressed; the others already are. */
  readonly text: boolean;
  /** The text of a page once more: whoever searches is to find the page. Such a file has no place to say so itself. */
  readonly unlisted?: true;
}

/** Every kind of file of the site. Hosts guess by lists of their own, which differ from one machine to the next. */
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

/** What a file says that search engines are not to list; a page says it in its head. */
export const UNLISTED = { name: "X-Robots-Tag", value: "noindex" } as const;

/** How long a file, or those below one address, may be kept, and why. */
export interface CacheRule {
  /** Address; a last `*` stands for the rest. */
  readonly path: string;
  readonly value: string;
  readonly why: string;
}

const FOR_EVER = "public, max-age=31536000, immutable";
const ASKED_ANEW = "public, max-age=0, must-revalidate";
const BY_CONTENT = "Named by their content: a change is another name.";
const SAYS_NOTHING = "The same for every reader; asked for anew, so that a mended value is seen at once.";

/** What may be kept: files whose names say nothing of what was read. The first rule that fits holds. */
export const CACHE_RULES: readonly CacheRule[] = [
  { path: "/_astro/*", value: FOR_EVER, why: BY_CONTENT },
  { path: "/find/*", value: FOR_EVER, why: BY_CONTENT },
  { path: "/plan/*", value: FOR_EVER, why: BY_CONTENT },
  { path: "/data/*", value: ASKED_ANEW, why: SAYS_NOTHING },
  { path: "/favicon.svg", value: ASKED_ANEW, why: SAYS_NOTHING },
  { path: "/share.png", value: ASKED_ANEW, why: SAYS_NOTHING },
];

/**
 * Everything else, however its address is spelled: Back shows no answers, and the browser's store does not say which
 * page, paper or plan was read.
 */
export const CACHE_OTHERWISE = "no-store";

/**
 * The addresses of a rule as a regular expression that Caddy, nginx and JavaScript read alike.
 *
 * @param base folder that the site stands in, as in "/safely"; "" at the root of its host
 */
export function cachePattern({ path }: CacheRule, base = ""): string {
  const whole = base + path.replaceAll(".", "\\.");
  return path.endsWith("/*") ? `^${whole.slice(0, -1)}` : `^${whole}$`;
}

/**
 * How long an answer may be kept. "Not found" never is: its address may say what was looked for.
 *
 * @param path address within the site, as in "/fr/help/1/", with no letter encoded
 * @example cacheControl("/fr/help/1/") // "no-store"
 */
export function cacheControl(path: string, found = true): string {
  if (!found) return CACHE_OTHERWISE;
  return CACHE_RULES.find((rule) => new RegExp(cachePattern(rule)).test(path))?.value ?? CACHE_OTHERWISE;
}
