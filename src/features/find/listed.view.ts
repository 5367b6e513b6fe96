import type { Facts } from "../../core/facts/schema/facts.ts";

/**
 * Years of the list where a number was seen, from the EDTF date of its first source.
 *
 * @example listedIn(sources, ["sq-directory"]) // "2023-2024" for the date "2023/2024-11"
 */
export function listedIn(sources: Facts["sources"], [first = ""]: readonly string[]): string {
  return [...new Set(sources.get(first)?.date?.match(/\d{4}/g))].join("-");
}
