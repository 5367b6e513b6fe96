import type { Locale } from "../schema/locale.ts";
import { translator } from "./translate.ts";

/**
 * Returns the mark beside a link to a page without encryption: people who run the network can read such a page.
 *
 * @returns "" for a link that needs no mark
 * @example openLink("http://example.org/", locale) // "(unprotected link)"
 */
export const openLink = (href: string, locale: Locale): string =>
  href.startsWith("http:") ? `(${translator(locale, "contact")("unprotected")})` : "";
