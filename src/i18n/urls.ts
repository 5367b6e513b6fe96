/**
 * Address of a page in one language. Every page's path is the same in every language.
 *
 * @param path path after the language, without slashes at the ends; "" is the home page
 * @example href("fr", "help/1") // "/fr/help/1/"
 */
export function href(localeId: string, path = ""): string {
  return path === "" ? `/${localeId}/` : `/${localeId}/${path}/`;
}
