/** Address of the folder that the site stands in: "" at the root of its host, as in "/safely" below it. */
export const BASE = baseOf(process.env.SITE_BASE);

/**
 * A folder as it stands before every path.
 *
 * @throws Error when it is no plain path
 * @example baseOf("safely/") // "/safely"
 */
export function baseOf(folder = ""): string {
  const parts = folder.split("/").filter(Boolean);
  const odd = parts.find((part) => !/^[a-z0-9][a-z0-9-]*$/i.test(part));
  if (odd !== undefined) throw new Error(`SITE_BASE: “${odd}” is not made of letters, digits and hyphens`);
  return parts.map((part) => "/" + part).join("");
}

/**
 * Address of a page in one language. Every page's path is the same in every language.
 *
 * @param path path after the language, without slashes at the ends; "" is the home page
 * @example href("fr", "help/1") // "/fr/help/1/"
 */
export function href(localeId: string, path = ""): string {
  return path === "" ? `${BASE}/${localeId}/` : `${BASE}/${localeId}/${path}/`;
}

/**
 * Address of what belongs to no language: a file, or with "" the chooser.
 *
 * @example fileHref("favicon.svg") // "/favicon.svg"
 */
export function fileHref(path: string): string {
  return `${BASE}/${path}`;
}

/** An address as people type it. @example writtenAddress("https://www.cybertip.ca/") // "cybertip.ca" */
export function writtenAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
