import { href } from "../../core/words/urls.ts";
import { locales } from "../../site/site.ts";
import { pathOf } from "../../core/facts/addresses.ts";

/** The pages that a sheet in use leads to without being left, in every language. */
const PAGES = ["sheet", "card", "call", "after"];

/** Address of each such page to the module that holds those of its language. */
export function keptPages(): Record<string, string> {
  return Object.fromEntries(
    locales().flatMap(({ id }) =>
      PAGES.map((page) => [href(id, pathOf(page)), `${href(id, pathOf("sheet"))}pages.js`]),
    ),
  );
}
