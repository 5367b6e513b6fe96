import { href } from "../words/urls.ts";
import type { Locale } from "../schema/locale.ts";
import { facts } from "../../site/site.ts";

/**
 * Path of a page after the language.
 *
 * @param name as in `[label](page:NAME)` and in `src/data/addresses.yaml`
 * @throws Error when no address is known
 */
export function pathOf(name: string): string {
  const address = facts().addresses.get(name);
  if (!address) throw new Error(`src/data/addresses.yaml: ${name}: missing: a page is named so`);
  return address.path;
}

/** Address of a page in one language. @throws Error when none is known */
export const pageHref = (name: string, locale: Locale): string => href(locale.id, pathOf(name));
