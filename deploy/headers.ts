/** One header that every host must send, and why. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly why: string;
  /** It binds the whole host, and those below it: only who has all of that host may send it. */
  readonly bindsHost?: true;
}

/**
 * The headers of every answer. Each page carries its own content policy, with the hashes of its scripts and
 * styles, in a `<meta>`; the header adds what a `<meta>` cannot say.
 */
export const HEADERS: readonly Header[] = [
  {
    name: "Content-Security-Policy",
    value: "frame-ancestors 'none'; form-action 'none'; base-uri 'none'; object-src 'none'",
    why: "No other site may frame these pages, and nothing typed can be posted anywhere.",
  },
  {
    name: "Strict-Transport-Security",
    value: "max-age=63072000; includeSubDomains",
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
];

/**
 * The headers of a site that stands in a folder of a host. What else that host carries is somebody else's.
 *
 * @param base folder, as in "/safely"; "" where the site has the whole host
 */
export function headersOf(base = ""): readonly Header[] {
  return base === "" ? HEADERS : HEADERS.filter(({ bindsHost }) => !bindsHost);
}

/** First line of every file that is made from this list. */
export const MADE = "Made from deploy/headers.ts by `npm run hosts`: change that list, not this file.";

/** What a file is said to be, by the ending of its name. */
export interface FileType {
  readonly ending: string;
  readonly type: string;
  /** Whether it is sent compressed; the others already are. */
  readonly text: boolean;
}

/** Every kind of file of the site. Hosts guess by lists of their own, which differ from one machine to the next. */
export const TYPES: readonly FileType[] = [
  { ending: ".html", type: "text/html; charset=utf-8", text: true },
  { ending: ".css", type: "text/css; charset=utf-8", text: true },
  { ending: ".js", type: "text/javascript; charset=utf-8", text: true },
  { ending: ".json", type: "application/json", text: true },
  { ending: ".csv", type: "text/csv; charset=utf-8", text: true },
  { ending: ".txt", type: "text/plain; charset=utf-8", text: true },
  { ending: ".xml", type: "application/xml", text: true },
  { ending: ".svg", type: "image/svg+xml", text: true },
  { ending: ".png", type: "image/png", text: false },
  { ending: ".woff2", type: "font/woff2", text: false },
  { ending: ".pdf", type: "application/pdf", text: false },
];

/** How long the files under one address may be kept, and why. */
export interface CacheRule {
  /** Segments of an address: `:language` stands for one, a last `*` for the rest. */
  readonly path: string;
  readonly value: string;
  readonly why: string;
}

const FOR_EVER = "public, max-age=31536000, immutable";

/** The first rule that fits holds. */
export const CACHE_RULES: readonly CacheRule[] = [
  { path: "/_astro/*", value: FOR_EVER, why: "Named by their content: a change is another name." },
  { path: "/find/*", value: FOR_EVER, why: "Named by their content: a change is another name." },
  { path: "/plan/*", value: FOR_EVER, why: "Named by their content: a change is another name." },
  { path: "/told/*", value: FOR_EVER, why: "Named by their content: a change is another name." },
  {
    path: "/:language/help/*",
    value: "no-store",
    why: "Back shows no answers, and nothing of a plan stays in the browser's store.",
  },
  {
    path: "/:language/take-down/*",
    value: "no-store",
    why: "It is a plan too: Back shows no answers, and nothing of it stays in the browser's store.",
  },
  {
    path: "/:language/sheet/*",
    value: "no-store",
    why: "What was typed is gone with the page; the browser's store keeps no sheet.",
  },
];

/** Everything else: kept, but asked for anew each time, so that a mended number is seen at once. */
export const CACHE_OTHERWISE = "public, max-age=0, must-revalidate";

/**
 * The addresses of a rule as a regular expression that Caddy, nginx and JavaScript read alike.
 *
 * @param base folder that the site stands in, as in "/safely"; "" at the root of its host
 */
export function cachePattern({ path }: CacheRule, base = ""): string {
  return `^${base}${path.replace(":language", "[^/]+").replace(/\*$/, "")}`;
}

/**
 * How long an answer may be kept. "Not found" is always asked anew: the page may come with the next change.
 *
 * @param path address within the site, as in "/fr/help/1/"
 * @example cacheControl("/fr/help/1/") // "no-store"
 */
export function cacheControl(path: string, found = true): string {
  if (!found) return CACHE_OTHERWISE;
  return CACHE_RULES.find((rule) => new RegExp(cachePattern(rule)).test(path))?.value ?? CACHE_OTHERWISE;
}
