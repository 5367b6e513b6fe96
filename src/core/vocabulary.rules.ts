/** Words that the rules know by name. The schemas import them, so facts can use no others. */

/** Parts of the list of ways to remove an image, in reading order. */
export const ROLES = ["first", "then", "also", "support"] as const;
export type Role = (typeof ROLES)[number];

/** The five readers of a plan. Each has separate pages. */
export const READERS = ["me-young", "me-adult", "my-child", "at-work", "someone-else"] as const;
export type Reader = (typeof READERS)[number];

/** Kinds of danger, the greatest first: answers to the question `danger`. */
export const DANGERS = ["life", "live", "near", "missing"] as const;
export type Danger = (typeof DANGERS)[number];

/** A danger on a day to come, the answer to the same question that changes a plan without 911. */
export const LATER = "later";

/** Bodies that depend on where someone is. One page finds each: `finds` in `src/data/addresses.yaml`. */
export const PLACES = ["local-police", "dpj", "province-police", "doer-police"] as const;

/** Days of the week as in RFC 5545, in lower case. */
export const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

/** Parts of the text that the sheet hands over, in the order in which an analyst reads them. */
export const SHEET_BLOCKS = [
  "now",
  "reach",
  "words",
  "people",
  "place",
  "accounts",
  "facts",
  "kept",
] as const;

/** The people of a report, in the order in which an analyst reads about them. */
export const SHEET_PEOPLE = ["child", "person", "reporter"] as const;
