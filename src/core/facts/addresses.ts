import type { Site } from "../site.ts";
import { href } from "../words/urls.ts";

/**
 * Returns the path of a page, without the language.
 *
 * @param name as in `[label](page:NAME)` and in `src/data/addresses.yaml`
 * @throws Error if the page has no address
 */
export function pathOf(site: Site, name: string): string {
  const address = site.facts.addresses.get(name);
  if (!address) throw new Error(`src/data/addresses.yaml: ${name}: missing: a page is named so`);
  return address.path;
}

/** Returns the URL of a page in one language. @throws Error if the page has no address */
export const pageHref = (name: string, site: Site): string => href(site.locale.id, pathOf(site, name));
