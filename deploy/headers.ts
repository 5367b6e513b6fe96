/** One header that every host must send, and why. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly why: string;
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
  { name: "Cross-Origin-Opener-Policy", value: "same-origin", why: "A page opened from here cannot look back." },
  { name: "Cross-Origin-Resource-Policy", value: "same-origin", why: "Other sites cannot load these files to learn of a visit." },
];

const YEAR = 31_536_000;

/**
 * How long a file may be kept.
 *
 * @param path address within the site, as in "/fr/help/1/"
 * @returns `no-store` for plans, so that Back shows no answers; for ever for files named by their content
 */
export function cacheControl(path: string): string {
  if (path.startsWith("/_astro/")) return `public, max-age=${YEAR}, immutable`;
  if (/^\/[^/]+\/help\//.test(path)) return "no-store";
  return "public, max-age=0, must-revalidate";
}
