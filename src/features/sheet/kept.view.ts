import type { Site } from "../../core/site.ts";
import { href } from "../../core/words/urls.ts";
import { pathOf } from "../../core/facts/addresses.ts";

/** The pages that a sheet in use leads to without being left, in every language. */
const PAGES = ["sheet", "card", "call", "after"];

/** Address of each such page to the module that holds those of its language. */
export function keptPages(site: Site): Record<string, string> {
  return Object.fromEntries(
    site.locales.flatMap(({ id }) =>
      PAGES.map((page) => [href(id, pathOf(site, page)), `${href(id, pathOf(site, "sheet"))}pages.js`]),
    ),
  );
}
