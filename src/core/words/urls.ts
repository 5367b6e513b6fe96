/** URL path of the folder that contains the site: "" at the root of a host, or as in "/safely". */
export const BASE = baseOf(process.env.SITE_BASE);

/**
 * Turns the name of a folder into the prefix of every path.
 *
 * @throws Error if it is not a plain path
 * @example baseOf("safely/") // "/safely"
 */
export function baseOf(folder = ""): string {
  const parts = folder.split("/").filter(Boolean);
  const odd = parts.find((part) => !/^[a-z0-9][a-z0-9-]*$/i.test(part));
  if (odd !== undefined) throw new Error(`SITE_BASE: “${odd}” is not made of letters, digits and hyphens`);
  return parts.map((part) => "/" + part).join("");
}

/**
 * Returns the URL of a page in one language. The path of a page is the same in every language.
 *
 * @param path path after the language, without slashes at its ends. "" is the home page
 * @example href("fr", "help/1") // "/fr/help/1/"
 */
export function href(localeId: string, path = ""): string {
  return path === "" ? `${BASE}/${localeId}/` : `${BASE}/${localeId}/${path}/`;
}

/**
 * Returns the URL of something that belongs to no language: a file, or with "" the language chooser.
 *
 * @example fileHref("favicon.svg") // "/favicon.svg"
 */
export function fileHref(path: string): string {
  return `${BASE}/${path}`;
}

/** Returns an address as people type it. @example writtenAddress("https://www.cybertip.ca/") // "cybertip.ca" */
export function writtenAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
