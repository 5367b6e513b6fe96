import type { Site } from "../site.ts";
import { href } from "../words/urls.ts";

/**
 * Path of a page after the language.
 *
 * @param name as in `[label](page:NAME)` and in `src/data/addresses.yaml`
 * @throws Error when no address is known
 */
export function pathOf(site: Site, name: string): string {
  const address = site.facts.addresses.get(name);
  if (!address) throw new Error(`src/data/addresses.yaml: ${name}: missing: a page is named so`);
  return address.path;
}

/** Address of a page in one language. @throws Error when none is known */
export const pageHref = (name: string, site: Site): string => href(site.locale.id, pathOf(site, name));
