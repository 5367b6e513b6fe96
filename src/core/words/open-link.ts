import type { Locale } from "../schema/locale.ts";
import { translator } from "./translate.ts";

/**
 * What stands beside a link that leads to a page without protection: whoever runs the network can read it too.
 *
 * @returns "" where there is nothing to say
 * @example openLink("http://example.org/", locale) // "(unprotected link)"
 */
export const openLink = (href: string, locale: Locale): string =>
  href.startsWith("http:") ? `(${translator(locale, "contact")("unprotected")})` : "";
